import { written } from '../../app/prose-words.ts';
import { useGo } from '../../app/use-go.ts';
import { ObjectiveForm } from '../objective-form/objective-form.tsx';
import { RaiseBlocker } from './raise-blocker.tsx';

/** `/blockers/new` */
export default function NewBlockerPage() {
  const go = useGo();
  return (
    <ObjectiveForm
      eyebrow="Blockers"
      title="Raise a blocker"
      label="Whose way it stands in"
      may={({ viewerCanRaiseBlocker }) => viewerCanRaiseBlocker}
      past="The past cannot be written. Go back to now to raise a blocker."
      none={{
        sentence:
          'A blocker holds up an objective of your team, and you work on none in this cycle. What stands in your teams’ way is in the triage.',
        href: '/triage',
        act: 'Go to the triage',
      }}
    >
      {({ id, keyResults, cycle }, today) => (
        <RaiseBlocker
          objectiveId={id}
          keyResults={keyResults.map((each) => ({ id: each.id, name: written(each.name) }))}
          cycle={cycle}
          today={today}
          level={2}
          onDone={() => go(`/objectives/${id}`)}
        />
      )}
    </ObjectiveForm>
  );
}
