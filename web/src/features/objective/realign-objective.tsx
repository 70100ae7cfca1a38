import { useState } from 'react';
import { graphql } from '../../app/graphql.ts';
import { written } from '../../app/prose-words.ts';
import { useAnswer } from '../../app/use-answer.ts';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { useViewer } from '../../app/use-viewer.ts';
import { ActForm } from '../../components/act-form.tsx';
import { type Alignment, AlignmentFields } from '../objectives/alignment-fields.tsx';
import { AmongParts, among } from '../objectives/named-objective.ts';
import { AlignCommand, OwnerCommand } from '../objectives/writing-commands.ts';
import { alignment } from '../objectives/writing-steps.ts';
import { PersonField } from '../people/person-field.tsx';
import type { FullObjective } from './objective-parts.ts';
import { refusalAt, refusalBeside } from './refusal-words.ts';

const PlacesQuery = graphql(
  `
  query PlacesOfObjective($cycleId: ID!) {
    strategyMap(cycleId: $cycleId) {
      problems {
        id
        statement {
          text
        }
      }
    }
    objectives(first: 100, orderBy: NEAREST, filter: { cycleId: $cycleId }) {
      ...AmongParts
    }
  }
`,
  [AmongParts],
);

interface RealignObjectiveProps {
  readonly objective: FullObjective;
  readonly onDone: () => void;
}

/** Gives a committed objective to another owner, or another place among the others. */
export function RealignObjective({ objective, onDone }: RealignObjectiveProps) {
  const { id, owner } = objective;
  const before: Alignment = {
    problemId: objective.problem?.id ?? '',
    parentId: objective.parent?.id ?? '',
    supports: objective.supports.map((one) => one.id),
  };
  const viewer = useViewer();
  const [ownerId, setOwnerId] = useState(owner.id);
  const [place, setPlace] = useState(before);
  const { data, failed } = useAnswer(PlacesQuery, { cycleId: objective.cycle.id });
  const align = useCommand(AlignCommand);
  const change = useCommand(OwnerCommand);
  const give = useReceipt();
  const refusal = change.refusal ?? align.refusal;
  const hasMoved = JSON.stringify(alignment(place)) !== JSON.stringify(alignment(before));

  const submit = async () => {
    // The place first: whoever gives an objective away may no longer be the one to place it.
    if (hasMoved && !(await align.send({ objectiveId: id, ...alignment(place) })).ok) return;
    if (ownerId !== owner.id && !(await change.send({ objectiveId: id, ownerId })).ok) return;
    if (hasMoved || ownerId !== owner.id) give({ words: 'Owner and place kept.' });
    onDone();
  };
  const known = (name: string) => refusalAt(refusal, name);
  return (
    <ActForm
      title="Owner and place"
      submit="Keep it so"
      busy={(align.sending || change.sending) && 'Sending'}
      onSubmit={submit}
      onCancel={onDone}
      amiss={failed}
      refused={refusalBeside(refusal, ['ownerId', 'problemId', 'parentId', 'supports'])}
    >
      <PersonField
        label="Owner"
        value={ownerId}
        onChange={setOwnerId}
        first={[
          { value: owner.id, label: owner.name },
          ...(viewer.id === owner.id ? [] : [{ value: viewer.id, label: viewer.name }]),
        ]}
        refusal={known('ownerId')}
      />
      {data && (
        <AlignmentFields
          form={place}
          onChange={(to) => setPlace({ ...place, ...to })}
          problems={data.strategyMap.problems.map((problem) => ({
            id: problem.id,
            words: written(problem.statement),
          }))}
          of={id}
          among={among(data.objectives, {
            cycleId: objective.cycle.id,
            chosen: [...objective.supports, ...(objective.parent ? [objective.parent] : [])],
          })}
          troubleAt={known}
        />
      )}
    </ActForm>
  );
}
