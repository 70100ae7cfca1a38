import { limits } from '@cairn/shared/kernel/limits';
import { useState } from 'react';
import { graphql } from '../../app/graphql.ts';
import { written } from '../../app/prose-words.ts';
import { useAnswer } from '../../app/use-answer.ts';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { ActForm, FieldRow } from '../../components/act-form.tsx';
import { SelectField, TextField } from '../../components/field.tsx';
import { WordsForm } from '../blocker/words-form.tsx';
import { refusalAt, refusalBeside } from '../objective/refusal-words.ts';
import { ApplyCommand, DisputeCommand, WithdrawCommand } from './learning-commands.ts';
import type { LearningRead } from './learning-parts.ts';

export interface LearningFormProps {
  readonly learning: LearningRead;
  readonly onDone: () => void;
}

const TeamsObjectivesQuery = graphql(`
  query TeamsObjectives($teamId: ID!) {
    objectives(filter: { teamIds: [$teamId] }, first: 50) {
      edges {
        node {
          id
          stage
          statement {
            text
          }
        }
      }
    }
  }
`);

/** What a team of the viewer did with it, and where. */
export function ApplyForm({ learning, onDone }: LearningFormProps) {
  const teams = learning.viewerCanApplyFor;
  const [teamId, setTeamId] = useState(teams[0]?.id ?? '');
  const [objectiveId, setObjectiveId] = useState('');
  const [how, setHow] = useState('');
  const [asked, setAsked] = useState(false);
  const { data } = useAnswer(TeamsObjectivesQuery, { teamId });
  const { send, sending, refusal } = useCommand(ApplyCommand);
  const give = useReceipt();
  const objectives = (data?.objectives.edges ?? [])
    .map(({ node }) => node)
    .filter(({ stage }) => stage === 'COMMITTED');
  return (
    <ActForm
      title={teams.length === 1 ? `${teams[0]!.name} applied it` : 'Which team applied it'}
      submit="Say so"
      busy={sending && 'Sending'}
      onSubmit={async () => {
        setAsked(true);
        if (!how.trim()) return;
        const where = objectiveId ? { objectiveId } : {};
        const outcome = await send({ learningId: learning.id, teamId, how, ...where });
        if (!outcome.ok) return;
        give({ words: 'Said. It has travelled one team further.' });
        onDone();
      }}
      onCancel={onDone}
      refused={refusalBeside(refusal, ['teamId', 'objectiveId', 'how'])}
    >
      <TextField
        label="What you did with it"
        voice
        rows={2}
        maxLength={limits.sentence}
        value={how}
        onChange={setHow}
        refusal={
          asked && !how.trim() ? 'Say in a sentence what you did.' : refusalAt(refusal, 'how')
        }
      />
      <FieldRow>
        {teams.length > 1 && (
          <SelectField
            label="Team"
            value={teamId}
            onChange={(chosen) => {
              setTeamId(chosen);
              setObjectiveId('');
            }}
            options={teams.map(({ id, name }) => ({ value: id, label: name }))}
            refusal={refusalAt(refusal, 'teamId')}
          />
        )}
        {objectives.length > 0 && (
          <SelectField
            label="Where"
            value={objectiveId}
            onChange={setObjectiveId}
            options={[
              { value: '', label: 'no objective of this cycle' },
              ...objectives.map(({ id, statement }) => ({ value: id, label: written(statement) })),
            ]}
            refusal={refusalAt(refusal, 'objectiveId')}
          />
        )}
      </FieldRow>
    </ActForm>
  );
}

/** What somebody has seen otherwise; both stand beside each other. */
export function DisputeForm({ learning, onDone }: LearningFormProps) {
  const { send, sending, refusal } = useCommand(DisputeCommand);
  return (
    <WordsForm
      title="You have seen otherwise"
      label="What you have seen"
      field="because"
      missing="Say in a sentence what you have seen."
      submit="Dispute it"
      sending={sending}
      refusal={refusal}
      send={(because) => send({ learningId: learning.id, because })}
      done="Disputed. Both stand beside each other."
      onDone={onDone}
    />
  );
}

/** Its author no longer holds it to be so. */
export function WithdrawForm({ learning, onDone }: LearningFormProps) {
  const [because, setBecause] = useState('');
  const { send, sending, refusal } = useCommand(WithdrawCommand);
  const give = useReceipt();
  return (
    <ActForm
      title="It is not so after all"
      lead="It leaves the log. What was said of it stays in the history."
      submit="Withdraw it"
      busy={sending && 'Sending'}
      onSubmit={async () => {
        const said = because.trim() ? { because } : {};
        const outcome = await send({ learningId: learning.id, ...said });
        if (!outcome.ok) return;
        give({ words: 'Withdrawn.' });
        onDone();
      }}
      onCancel={onDone}
      refused={refusalBeside(refusal, ['because'])}
    >
      <TextField
        label="What changed your mind"
        voice
        rows={2}
        maxLength={limits.sentence}
        value={because}
        onChange={setBecause}
        hint="May be left empty."
        refusal={refusalAt(refusal, 'because')}
      />
    </ActForm>
  );
}
