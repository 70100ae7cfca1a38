import { limits } from '@cairn/shared/kernel/limits';
import { useState } from 'react';
import { graphql } from '../../app/graphql.ts';
import { useAnswer } from '../../app/use-answer.ts';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { useViewer } from '../../app/use-viewer.ts';
import { ActForm, FieldRow } from '../../components/act-form.tsx';
import { SelectField, TextField } from '../../components/field.tsx';
import type { FirstTold } from '../blocker/first-told.ts';
import { isToCome, SinceField, sinceSent } from '../blocker/since-field.tsx';
import { refusalAt, refusalBeside } from '../objective/refusal-words.ts';
import type { AmongObjectives } from '../objectives/named-objective.ts';
import { ObjectiveField } from '../objectives/objective-field.tsx';
import { PersonField } from '../people/person-field.tsx';
import { RaiseCommand } from './escalation-commands.ts';

const TeamsQuery = graphql(`
  query TeamsToInterrupt {
    teams {
      id
      name
    }
  }
`);

interface RaiseEscalationProps {
  /** Those that it can concern, the nearest first. */
  readonly among: AmongObjectives;
  /** The one from which one comes. */
  readonly objectiveId: string | undefined;
  readonly today: string;
  readonly timeZone: string;
  readonly onRaised: (escalationId: string) => void;
  readonly onCancel: () => void;
}

const FIELDS = [
  'what',
  'ask',
  'ofId',
  'objectiveId',
  'customer',
  'teamId',
  'effectiveAt',
  'firstTold',
];

/** What cannot wait for the next meeting. Two sentences are enough. */
export function RaiseEscalation(props: RaiseEscalationProps) {
  const { among, objectiveId, today, timeZone, onRaised, onCancel } = props;
  const [escalationId] = useState(() => crypto.randomUUID());
  const viewer = useViewer();
  const [told, setTold] = useState({
    what: '',
    ask: '',
    ofId: '',
    objectiveId: among.near.find(({ id }) => id === objectiveId)?.id ?? '',
    customer: '',
    teamId: viewer.teams[0]?.id ?? '',
    since: today,
    firstTold: 'HERE' as FirstTold,
  });
  // Whoever works in one team has said which; an objective says it as well.
  const asksForTeam = !told.objectiveId && viewer.teams.length !== 1;
  const teams = useAnswer(TeamsQuery, {}, { pause: !asksForTeam }).data?.teams ?? [];
  const [asked, setAsked] = useState(false);
  const { send, sending, refusal } = useCommand(RaiseCommand);
  const give = useReceipt();
  const set = (change: Partial<typeof told>) => setTold({ ...told, ...change });
  const submit = async () => {
    setAsked(true);
    const { what, ask, ofId, objectiveId: concerned, customer, teamId } = told;
    if (!what.trim() || !ask.trim() || isToCome(told, today)) return;
    const outcome = await send({
      escalationId,
      what,
      ask,
      ...(ofId ? { ofId } : {}),
      ...(concerned ? { objectiveId: concerned } : {}),
      ...(customer.trim() ? { customer } : {}),
      ...(asksForTeam && teamId ? { teamId } : {}),
      ...sinceSent(told, today, timeZone),
    });
    if (!outcome.ok) return;
    give({
      words: 'Escalated. It stands with those who lead, now.',
      instead: 'tell whoever is at it that it is over',
    });
    onRaised(escalationId);
  };
  return (
    <ActForm
      title="What cannot wait"
      level={2}
      lead="Better raised in vain than not at all. Two sentences are enough."
      submit="Escalate it"
      filled
      busy={sending && 'Sending'}
      onSubmit={() => void submit()}
      onCancel={onCancel}
      refused={refusalBeside(refusal, FIELDS)}
    >
      <TextField
        label="What happens"
        voice
        rows={2}
        maxLength={limits.statement}
        value={told.what}
        onChange={(what) => set({ what })}
        refusal={
          asked && !told.what.trim()
            ? 'Say in a sentence what happens.'
            : refusalAt(refusal, 'what')
        }
      />
      <TextField
        label="What is needed"
        voice
        rows={2}
        maxLength={limits.sentence}
        value={told.ask}
        onChange={(ask) => set({ ask })}
        refusal={asked && !told.ask.trim() ? 'Say what would help.' : refusalAt(refusal, 'ask')}
      />
      <FieldRow>
        <PersonField
          label="Of whom"
          value={told.ofId}
          onChange={(ofId) => set({ ofId })}
          first={[{ value: '', label: 'any leader' }]}
          refusal={refusalAt(refusal, 'ofId')}
        />
        <TextField
          label="Customer, if it is one’s"
          maxLength={limits.label}
          value={told.customer}
          onChange={(customer) => set({ customer })}
          refusal={refusalAt(refusal, 'customer')}
        />
        <SinceField
          value={told}
          today={today}
          timeZone={timeZone}
          refusal={refusal}
          onChange={set}
        />
      </FieldRow>
      <ObjectiveField
        label="Objective"
        value={told.objectiveId}
        onChange={(id) => set({ objectiveId: id })}
        none="none in particular"
        among={among}
        refusal={refusalAt(refusal, 'objectiveId')}
      />
      {asksForTeam && (
        <SelectField
          label="Team that it interrupts"
          value={told.teamId}
          onChange={(teamId) => set({ teamId })}
          options={[
            ...(viewer.teams.length > 0 ? [] : [{ value: '', label: 'the one that I lead' }]),
            ...teams.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          refusal={refusalAt(refusal, 'teamId')}
        />
      )}
    </ActForm>
  );
}
