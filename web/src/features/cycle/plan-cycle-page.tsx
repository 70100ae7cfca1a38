import { type FormEvent, useState } from 'react';
import { graphql } from '../../app/graphql.ts';
import { NotRead } from '../../app/not-read.tsx';
import { counted } from '../../app/number-words.ts';
import { useAnswer } from '../../app/use-answer.ts';
import { useCommand } from '../../app/use-command.ts';
import { useGo } from '../../app/use-go.ts';
import { useMoment } from '../../app/use-moment.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { useViewer } from '../../app/use-viewer.ts';
import { Act, ActLink } from '../../components/act.tsx';
import { Empty } from '../../components/empty.tsx';
import { LoadingBars } from '../../components/loading-bars.tsx';
import { Refused } from '../../components/refused.tsx';
import { Standfirst } from '../../components/standfirst.tsx';
import { CycleFields } from './cycle-fields.tsx';
import css from './plan-cycle-page.module.css';
import { type CycleDraft, holidaysOf, proposedCycle } from './proposed-cycle.ts';
import { weeksOf } from './weeks-of.ts';

const PlanCyclePageQuery = graphql(`
  query PlanCyclePage {
    moment {
      organisation {
        timeZone
      }
    }
    cycles {
      id
      name
      endsOn
    }
  }
`);

const PlanCycleMutation = graphql(`
  mutation PlanCycle($input: PlanCycleInput!) {
    planCycle(input: $input) {
      ok {
        position
      }
      error {
        code
        field
        message
        remedy
      }
    }
  }
`);

/** Plans a cycle: the weeks in which objectives live, and the day on which everybody speaks. */
export default function PlanCyclePage() {
  usePageTitle('Plan a cycle');
  const { canAdminister } = useViewer();
  const { isNow, today } = useMoment();
  const { data, failed, again } = useAnswer(PlanCyclePageQuery, {});
  return (
    <>
      <p className="eyebrow">Cycles</p>
      <h1>Plan a cycle</h1>
      {!canAdminister || !isNow ? (
        <Empty
          sentence={
            isNow
              ? 'A cycle is planned by an administrator. Ask one of yours.'
              : 'Nothing is planned in the past. Go back to now to plan a cycle.'
          }
        >
          <ActLink href="/">Go to this week</ActLink>
        </Empty>
      ) : failed ? (
        <NotRead why={failed} onAgain={again} />
      ) : data ? (
        <PlanCycleForm
          proposed={proposedCycle(
            data.cycles.reduce((last, { endsOn }) => (endsOn > last ? endsOn : last), today),
            data.moment.organisation?.timeZone ?? 'UTC',
          )}
        />
      ) : (
        <LoadingBars words="Loading the cycles" />
      )}
    </>
  );
}

function PlanCycleForm({ proposed }: { readonly proposed: CycleDraft }) {
  const [draft, setDraft] = useState(proposed);
  const [cycleId] = useState(() => crypto.randomUUID());
  const { send, sending, refusal } = useCommand(PlanCycleMutation);
  const give = useReceipt();
  const go = useGo();
  const weeks = weeksOf(draft.startsOn, draft.endsOn);

  const plan = async (event: FormEvent) => {
    event.preventDefault();
    if (sending) return;
    const { ok } = await send({ ...draft, cycleId, holidays: holidaysOf(draft.holidays) });
    if (!ok) return;
    give({ words: `${draft.name} is planned.` });
    go('/');
  };
  return (
    <form className={css.form} onChange={refusal?.forget} onSubmit={plan}>
      {weeks !== undefined && (
        <Standfirst
          text={`${draft.name || 'The cycle'} has ${counted(weeks)} ${weeks === 1 ? 'week' : 'weeks'}, with one word a week on every key result.`}
          weightiest={`${counted(weeks)} ${weeks === 1 ? 'week' : 'weeks'}`}
        />
      )}
      <CycleFields
        draft={draft}
        refusal={refusal}
        onChange={(change) => setDraft({ ...draft, ...change })}
      />
      {refusal && !isOfField(refusal.field) && (
        <Refused what={refusal.message} why={refusal.remedy} />
      )}
      <div className="acts">
        <Act kind="filled" type="submit" busy={sending && 'Planning'}>
          Plan the cycle
        </Act>
        <ActLink kind="plain" href="/">
          Not now
        </ActLink>
      </div>
    </form>
  );
}

const FIELDS = ['name', 'startsOn', 'endsOn', 'checkInWeekday', 'checkInHour', 'timeZone'];
const isOfField = (field: string | null | undefined) =>
  FIELDS.includes(field ?? '') || field?.startsWith('holidays');
