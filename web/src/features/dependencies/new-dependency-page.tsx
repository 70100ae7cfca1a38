import { useGo } from '../../app/use-go.ts';
import { useSearch } from '../../app/use-search.ts';
import { RequestDependency } from '../dependency/request-dependency.tsx';
import { ObjectiveForm } from '../objective-form/objective-form.tsx';

/** `/dependencies/new`, from a blocker with it already named. */
export default function NewDependencyPage() {
  const go = useGo();
  const [{ objective: sought, blocker }] = useSearch();
  return (
    <ObjectiveForm
      eyebrow="Dependencies"
      title="Ask for something"
      label="What waits"
      may={({ viewerCanRequestDependency }) => viewerCanRequestDependency}
      past="The past cannot be written. Go back to now to ask another team."
      none={{
        sentence:
          'What is asked for serves an objective of your team, and you work on none in this cycle. Who waits for whom is on the map.',
        href: '/dependencies',
        act: 'See who waits for whom',
      }}
    >
      {({ id }, today) => (
        <RequestDependency
          objectiveId={id}
          today={today}
          blockerId={id === sought ? blocker : undefined}
          level={2}
          onDone={() => go('/dependencies')}
        />
      )}
    </ObjectiveForm>
  );
}
