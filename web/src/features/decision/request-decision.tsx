import { limits } from '@cairn/shared/kernel/limits';
import { useState } from 'react';
import { written } from '../../app/prose-words.ts';
import type { Refusal } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { useViewer } from '../../app/use-viewer.ts';
import { ActForm, FieldRow } from '../../components/act-form.tsx';
import { SelectField, TextField } from '../../components/field.tsx';
import { PickedField } from '../../components/picked-field.tsx';
import { optionsOf, SEVERITIES, type Severity } from '../blocker/kind-words.ts';
import { StandsStill } from '../blocker/stands-still.tsx';
import { refusalAt, refusalBeside } from '../objective/refusal-words.ts';
import type { OfferedObjective } from '../objective-form/objective-form-query.ts';
import { named } from '../objectives/named-objective.ts';
import { PersonField } from '../people/person-field.tsx';
import { PickedPeople } from '../people/picked-people.tsx';
import { OptionRows } from './option-rows.tsx';
import { type AskedDecision, emptyDecision, isHalf } from './request.ts';
import { useRequest } from './use-request.ts';
import { WHO_READS_A_QUESTION } from './who-reads.ts';

interface RequestDecisionProps {
  readonly today: string;
  /** Those that it can concern, one's own first. */
  readonly objectives: readonly OfferedObjective[];
  /** What is known of it from where one comes. */
  readonly starts: Partial<AskedDecision>;
  readonly onAsked: (decision: { readonly id: string; readonly isOwn: boolean }) => void;
  readonly onCancel: () => void;
}

const FIELDS = [
  'question',
  'context',
  'deciderId',
  'neededBy',
  'stakeholder',
  'concern',
  'toTellIds',
];

/** A question that one person settles. Only the question and that person are needed. */
export function RequestDecision(props: RequestDecisionProps) {
  const { today, objectives, starts, onAsked, onCancel } = props;
  const viewer = useViewer();
  const [told, setTold] = useState<AskedDecision>(() => ({ ...emptyDecision(), ...starts }));
  const [asked, setAsked] = useState(false);
  const { send, sending, refusal } = useRequest();
  const give = useReceipt();
  const set = (change: Partial<AskedDecision>) => setTold({ ...told, ...change });
  const isOwn = told.deciderId === viewer.id;
  const submit = async () => {
    setAsked(true);
    if (!told.question.trim() || !told.deciderId || told.options.some(isHalf)) return;
    if (!(await send(told))) return;
    give({ words: isOwn ? 'Written down.' : 'Asked. It stands with whoever decides.' });
    onAsked({ id: told.id, isOwn });
  };
  return (
    <ActForm
      title="What has to be decided"
      level={2}
      lead={`One question, one person who decides it. To think a hard one through, ask yourself. ${WHO_READS_A_QUESTION}`}
      submit={isOwn ? 'Write it down' : 'Ask for it'}
      filled
      busy={sending && 'Sending'}
      onSubmit={() => void submit()}
      onCancel={onCancel}
      refused={refusalBeside(refusal, FIELDS)}
    >
      <TextField
        label="The question"
        voice
        rows={2}
        maxLength={limits.statement}
        value={told.question}
        onChange={(question) => set({ question })}
        refusal={
          asked && !told.question.trim()
            ? 'Ask it as a question with an end.'
            : refusalAt(refusal, 'question')
        }
      />
      <FieldRow>
        <PersonField
          label="Who decides it"
          value={told.deciderId}
          onChange={(deciderId) =>
            set({ deciderId, toTell: told.toTell.filter(({ id }) => id !== deciderId) })
          }
          first={[
            { value: '', label: 'choose one person' },
            { value: viewer.id, label: 'I do' },
          ]}
          refusal={
            asked && !told.deciderId
              ? 'Choose the one person who decides it.'
              : refusalAt(refusal, 'deciderId')
          }
        />
        <TextField
          label="Needed by"
          type="date"
          min={today}
          value={told.neededBy}
          onChange={(neededBy) => set({ neededBy })}
          refusal={refusalAt(refusal, 'neededBy')}
        />
        <SelectField
          label="How much it matters"
          value={told.severity}
          onChange={(severity) => set({ severity: severity as Severity })}
          options={optionsOf(SEVERITIES)}
        />
      </FieldRow>
      <TextField
        label="Why it comes up, and what you have tried"
        voice
        rows={3}
        maxLength={limits.note}
        value={told.context}
        onChange={(context) => set({ context })}
        refusal={refusalAt(refusal, 'context')}
      />
      <OptionRows options={told.options} onChange={(options) => set({ options })} asked={asked} />
      <Concerned told={told} objectives={objectives} onChange={set} />
      <Concern told={told} refusal={refusal} onChange={set} />
      <PickedPeople
        label="Who has to be told"
        none="you, and the owners of what it concerns"
        nearest={[viewer]}
        leftOut={[told.deciderId]}
        chosen={told.toTell}
        onChange={(toTell) => set({ toTell })}
        refusal={refusalAt(refusal, 'toTellIds')}
      />
    </ActForm>
  );
}

interface PartProps {
  readonly told: AskedDecision;
  readonly onChange: (change: Partial<AskedDecision>) => void;
}

/** What the decision is about, and what of it stands still until then. */
function Concerned({
  told: { objectiveIds, keyResultIds },
  objectives,
  onChange,
}: PartProps & Pick<RequestDecisionProps, 'objectives'>) {
  const theirs = (ids: readonly string[]) =>
    objectives.filter(({ id }) => ids.includes(id)).flatMap(({ keyResults }) => keyResults);
  return (
    <>
      <PickedField
        label="What it concerns"
        none="the whole organisation"
        options={objectives.map(named).map(({ id, words }) => ({ value: id, label: words }))}
        chosen={objectiveIds}
        onChange={(ids) => {
          const left = new Set(theirs(ids).map(({ id }) => id));
          onChange({ objectiveIds: ids, keyResultIds: keyResultIds.filter((id) => left.has(id)) });
        }}
      />
      <StandsStill
        legend="What stands still until it is decided"
        evenOne
        keyResults={theirs(objectiveIds).map(({ id, name }) => ({ id, name: written(name) }))}
        chosen={new Set(keyResultIds)}
        onChange={(still) => onChange({ keyResultIds: [...still] })}
      />
    </>
  );
}

/** Whose concern is behind it, where it is somebody’s outside the team. */
function Concern({
  told: { stakeholder, concern },
  refusal,
  onChange,
}: PartProps & { readonly refusal: Refusal | undefined }) {
  return (
    <FieldRow>
      <TextField
        label="Whose concern is behind it, if somebody’s"
        maxLength={limits.label}
        value={stakeholder}
        onChange={(value) => onChange({ stakeholder: value })}
        hint="A role or a group outside the team, such as Legal."
        refusal={refusalAt(refusal, 'stakeholder')}
      />
      {stakeholder.trim() !== '' && (
        <TextField
          label="What concerns them"
          voice
          maxLength={limits.sentence}
          value={concern}
          onChange={(value) => onChange({ concern: value })}
          refusal={refusalAt(refusal, 'concern')}
        />
      )}
    </FieldRow>
  );
}
