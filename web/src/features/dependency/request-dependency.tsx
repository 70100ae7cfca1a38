import { limits } from '@cairn/shared/kernel/limits';
import { useState } from 'react';
import { graphql, type ResultOf } from '../../app/graphql.ts';
import { written } from '../../app/prose-words.ts';
import { useAnswer } from '../../app/use-answer.ts';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { ActForm, FieldRow } from '../../components/act-form.tsx';
import { SelectField, TextField } from '../../components/field.tsx';
import { LoadingBars } from '../../components/loading-bars.tsx';
import { optionsOf } from '../blocker/kind-words.ts';
import { chosenOf, StandsStill } from '../blocker/stands-still.tsx';
import { refusalAt, refusalBeside } from '../objective/refusal-words.ts';
import { RequestCommand, ReviseCommand } from './dependency-commands.ts';
import type { DependencyTold } from './dependency-parts.ts';
import type { Criticality } from './dependency-words.ts';

const FormQuery = graphql(`
  query DependencyForm($id: ID!) {
    objective(id: $id) {
      team {
        id
      }
      cycle {
        endsOn
      }
      keyResults {
        id
        name {
          text
        }
      }
      blockers {
        id
        isOpen
        what {
          text
        }
      }
    }
    teams {
      id
      name
      parent {
        id
      }
    }
  }
`);
type Waiting = NonNullable<ResultOf<typeof FormQuery>['objective']>;

interface RequestDependencyProps {
  readonly objectiveId: string;
  readonly today: string;
  /** The one that is asked for otherwise, in place of a new one. */
  readonly revises?: DependencyTold;
  /** The blocker that it would remove, where one asks from there. */
  readonly blockerId?: string | undefined;
  /** The level of its heading, see `ActForm`. */
  readonly level?: 2 | 3;
  readonly onDone: () => void;
}

/**
 * What a team needs of another one by a day, asked for or asked for otherwise. What is told stays
 * when another objective is chosen, save for what belongs to the one before.
 */
export function RequestDependency(props: RequestDependencyProps) {
  const { data } = useAnswer(FormQuery, { id: props.objectiveId });
  if (!data?.objective) return <LoadingBars words="Loading the form" rows={4} />;
  const { objective, teams } = data;
  // Whoever leads the others does no work that could be waited for.
  const above = new Set(teams.map(({ parent }) => parent?.id));
  const others = teams.filter(({ id }) => id !== objective.team.id && !above.has(id));
  return <Form {...props} objective={objective} teams={others} />;
}

interface FormProps extends RequestDependencyProps {
  readonly objective: Waiting;
  readonly teams: readonly { readonly id: string; readonly name: string }[];
}

const HANGS: Readonly<Record<Criticality, string>> = {
  REQUIRED: 'Everything, it is required',
  IMPORTANT: 'Much, it is important',
  HELPS: 'A little, it helps',
};
/** Where it stands once the other team has said yes. */
const YES: ReadonlySet<DependencyTold['stage']> = new Set(['ACCEPTED', 'PROMISED']);
const FIELDS = ['what', 'why', 'teamId', 'neededBy', 'blockerId'];

function Form({ objectiveId, objective, teams, today, revises, ...form }: FormProps) {
  const [dependencyId] = useState(() => revises?.id ?? crypto.randomUUID());
  const [told, setTold] = useState({
    what: revises ? written(revises.what) : '',
    why: revises?.why ? written(revises.why) : '',
    teamId: revises?.team.id ?? '',
    criticality: (revises?.criticality ?? 'IMPORTANT') as Criticality,
    neededBy: revises?.neededBy ?? '',
    blockerId: revises?.blocker?.id ?? form.blockerId ?? '',
  });
  const all = objective.keyResults.length === revises?.keyResults.length;
  const [waiting, setWaiting] = useState<ReadonlySet<string>>(
    new Set(all ? [] : revises?.keyResults.map(({ id }) => id)),
  );
  const [asked, setAsked] = useState(false);
  const request = useCommand(RequestCommand);
  const revise = useCommand(ReviseCommand);
  const give = useReceipt();
  const set = (change: Partial<typeof told>) => setTold({ ...told, ...change });
  const inTheWay = objective.blockers.filter(
    ({ id, isOpen }) => isOpen || id === revises?.blocker?.id,
  );
  const waitingHere = chosenOf(objective.keyResults, waiting);
  const blockerId = inTheWay.some(({ id }) => id === told.blockerId) ? told.blockerId : '';
  const teamId = teams.some(({ id }) => id === told.teamId) ? told.teamId : (teams[0]?.id ?? '');
  const submit = async () => {
    setAsked(true);
    const { what, why, neededBy, criticality } = told;
    if (!what.trim() || !neededBy) return;
    const input = {
      dependencyId,
      what,
      criticality,
      neededBy,
      keyResultIds: [...waitingHere],
      ...(why.trim() ? { why } : {}),
      ...(blockerId ? { blockerId } : {}),
    };
    const outcome = revises
      ? await revise.send(input)
      : await request.send({ ...input, objectiveId, teamId });
    if (!outcome.ok) return;
    give({
      words: revises
        ? 'Changed. The other team sees it as it reads now.'
        : 'Asked. It stands with the other team until they answer.',
    });
    form.onDone();
  };
  const refusal = request.refusal ?? revise.refusal;
  return (
    <ActForm
      title={revises ? 'What is needed' : 'What is needed of another team'}
      level={form.level ?? 3}
      lead={
        revises && YES.has(revises.stage)
          ? 'Something else, or an earlier day, is asked anew: the yes was not to that.'
          : undefined
      }
      submit={revises ? 'Change it' : 'Ask for it'}
      filled
      busy={(request.sending || revise.sending) && 'Sending'}
      onSubmit={submit}
      onCancel={form.onDone}
      refused={refusalBeside(refusal, FIELDS)}
    >
      <FieldRow>
        <TextField
          label="What, in a few words"
          maxLength={limits.label}
          value={told.what}
          onChange={(what) => set({ what })}
          refusal={
            asked && !told.what.trim()
              ? 'Say in a few words what is needed.'
              : refusalAt(refusal, 'what')
          }
        />
        {!revises && (
          <SelectField
            label="Of which team"
            value={teamId}
            onChange={(teamId) => set({ teamId })}
            options={teams.map(({ id, name }) => ({ value: id, label: name }))}
            refusal={refusalAt(refusal, 'teamId')}
          />
        )}
      </FieldRow>
      <FieldRow>
        <TextField
          label="Needed by"
          type="date"
          min={today}
          max={today > objective.cycle.endsOn ? undefined : objective.cycle.endsOn}
          value={told.neededBy}
          onChange={(neededBy) => set({ neededBy })}
          refusal={
            asked && !told.neededBy
              ? 'Give the day by which it is needed.'
              : refusalAt(refusal, 'neededBy')
          }
        />
        <SelectField
          label="How much hangs on it"
          value={told.criticality}
          onChange={(criticality) => set({ criticality: criticality as Criticality })}
          options={optionsOf(HANGS)}
        />
      </FieldRow>
      <TextField
        label="What exactly, and what for"
        voice
        rows={2}
        maxLength={limits.sentence}
        value={told.why}
        onChange={(why) => set({ why })}
        refusal={refusalAt(refusal, 'why')}
      />
      <StandsStill
        legend="What waits for it; all of it while none is chosen"
        keyResults={objective.keyResults.map(({ id, name }) => ({ id, name: written(name) }))}
        chosen={waitingHere}
        onChange={setWaiting}
      />
      {inTheWay.length > 0 && (
        <SelectField
          label="It would remove"
          value={blockerId}
          onChange={(blockerId) => set({ blockerId })}
          options={[
            { value: '', label: 'nothing that stands in the way now' },
            ...inTheWay.map(({ id, what }) => ({ value: id, label: written(what) })),
          ]}
          refusal={refusalAt(refusal, 'blockerId')}
        />
      )}
    </ActForm>
  );
}
