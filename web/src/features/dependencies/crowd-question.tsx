import { countInWords } from '@cairn/shared/kernel/figures';
import { limits } from '@cairn/shared/kernel/limits';
import { useState } from 'react';
import { opening } from '../../app/number-words.ts';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { useViewer } from '../../app/use-viewer.ts';
import { Act } from '../../components/act.tsx';
import { ActForm } from '../../components/act-form.tsx';
import { TextField } from '../../components/field.tsx';
import { Question } from '../../components/question.tsx';
import { refusalAt, refusalBeside } from '../objective/refusal-words.ts';
import { PersonField } from '../people/person-field.tsx';
import type { Crowd, Queued } from './dependencies-query.ts';
import { Ordered } from './ordered.tsx';
import { DeclareCommand } from './queue-commands.ts';

/** Asked of whoever can answer it, about one team at a time: who comes first there? */
export function CrowdQuestion({ crowd }: { readonly crowd: Crowd }) {
  const [declares, setDeclares] = useState(false);
  const { team, accepted, servedBefore, waiting } = crowd;
  if (declares) return <DeclareQueue crowd={crowd} onDone={() => setDeclares(false)} />;
  const tooMany = accepted > servedBefore;
  return (
    <Question
      from={`A question for ${team.name} and those who lead it`}
      ask={
        tooMany
          ? `${team.name} has said yes to ${countInWords(accepted)} for this quarter and served ${countInWords(servedBefore)} in the last one. Which come first?`
          : `${opening(countInWords(waiting.length))} wait at ${team.name}. Who looks after which comes first?`
      }
      answers={<Act onClick={() => setDeclares(true)}>Put them in order</Act>}
    />
  );
}

function DeclareQueue({ crowd, onDone }: { readonly crowd: Crowd; readonly onDone: () => void }) {
  const viewer = useViewer();
  const [sharedDependencyId] = useState(() => crypto.randomUUID());
  const [what, setWhat] = useState('');
  const [coordinatorId, setCoordinatorId] = useState(viewer.id);
  const [queue, setQueue] = useState<readonly Queued[]>(crowd.waiting);
  const [asked, setAsked] = useState(false);
  const { send, sending, refusal } = useCommand(DeclareCommand);
  const give = useReceipt();
  const submit = async () => {
    setAsked(true);
    if (!what.trim()) return;
    const outcome = await send({
      sharedDependencyId,
      teamId: crowd.team.id,
      what,
      coordinatorId,
      dependencyIds: queue.map(({ id }) => id),
    });
    if (!outcome.ok) return;
    give({ words: 'Settled. Everybody in it sees who comes when.' });
    onDone();
  };
  return (
    <ActForm
      title={`Who comes when at ${crowd.team.name}`}
      submit="Settle it"
      filled
      busy={sending && 'Sending'}
      onSubmit={submit}
      onCancel={onDone}
      refused={refusalBeside(refusal, ['what', 'coordinatorId'])}
    >
      <TextField
        label="What they share"
        hint="A component, or the people who know it."
        maxLength={limits.label}
        value={what}
        onChange={setWhat}
        refusal={asked && !what.trim() ? 'Say what they share.' : refusalAt(refusal, 'what')}
      />
      <PersonField
        label="Who looks after it"
        value={coordinatorId}
        onChange={setCoordinatorId}
        first={[{ value: viewer.id, label: 'I do' }]}
        refusal={refusalAt(refusal, 'coordinatorId')}
      />
      <Ordered label="The order" queue={queue} onOrder={setQueue} />
    </ActForm>
  );
}
