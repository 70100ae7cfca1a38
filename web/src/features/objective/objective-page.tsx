import { daysBetween } from '@cairn/shared/kernel/calendar';
import { limits } from '@cairn/shared/kernel/limits';
import { useState } from 'react';
import { fetchedBeside } from '../../app/fetched.tsx';
import { written } from '../../app/prose-words.ts';
import { useAnswer } from '../../app/use-answer.ts';
import { useGo } from '../../app/use-go.ts';
import { useKey } from '../../app/use-keys.ts';
import { useMoment } from '../../app/use-moment.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { useVisit } from '../../app/use-visit.ts';
import { Act, ActLink } from '../../components/act.tsx';
import { Empty } from '../../components/empty.tsx';
import { Link } from '../../components/link.tsx';
import { LoadingBars } from '../../components/loading-bars.tsx';
import { Refused } from '../../components/refused.tsx';
import { Section } from '../../components/section.tsx';
import { Standfirst } from '../../components/standfirst.tsx';
import type { InTheWay as InTheWayPart } from '../blocker/in-the-way.tsx';
import type { ContextHere as ContextHerePart } from '../context/context-here.tsx';
import type { DecisionsOf as DecisionsOfPart } from '../decision/decisions-of.tsx';
import type { BetweenTeams as BetweenTeamsPart } from '../dependency/between-teams.tsx';
import type { HelpAskedFor as HelpAskedForPart } from '../help/help-asked-for.tsx';
import type { LearnedHere as LearnedHerePart } from '../learning/learned-here.tsx';
import { DraftRows } from '../objectives/draft-rows.tsx';
import { GradeRows } from '../objectives/fetched-grade-rows.ts';
import { AddKeyResult, CloseObjective, RealignObjective, RewordObjective } from './forms.ts';
import { HealthLead } from './health-lead.tsx';
import { type KeyResultAct, KeyResults } from './key-results.tsx';
import { Margin } from './margin.tsx';
import css from './objective-page.module.css';
import type { FullObjective } from './objective-parts.ts';
import objectiveQuery from './objective-query.ts';
import { objectiveStandfirst } from './objective-standfirst.ts';
import type { WhatHappened as WhatHappenedPart } from './what-happened.tsx';
import { FirstWording } from './wordings.tsx';

// Under all else, each with a question of its own: fetched while the objective is on its way.
const WhatHappened: typeof WhatHappenedPart = fetchedBeside(
  async () => (await import('./what-happened.tsx')).WhatHappened,
  <LoadingBars words="Loading what happened" rows={4} />,
);
const InTheWay: typeof InTheWayPart = fetchedBeside(
  async () => (await import('../blocker/in-the-way.tsx')).InTheWay,
);
const BetweenTeams: typeof BetweenTeamsPart = fetchedBeside(
  async () => (await import('../dependency/between-teams.tsx')).BetweenTeams,
);
const DecisionsOf: typeof DecisionsOfPart = fetchedBeside(
  async () => (await import('../decision/decisions-of.tsx')).DecisionsOf,
);
const HelpAskedFor: typeof HelpAskedForPart = fetchedBeside(
  async () => (await import('../help/help-asked-for.tsx')).HelpAskedFor,
);
const LearnedHere: typeof LearnedHerePart = fetchedBeside(
  async () => (await import('../learning/learned-here.tsx')).LearnedHere,
);
const ContextHere: typeof ContextHerePart = fetchedBeside(
  async () => (await import('../context/context-here.tsx')).ContextHere,
);

const FORMS = {
  close: CloseObjective,
  reword: RewordObjective,
  realign: RealignObjective,
  add: AddKeyResult,
} as const;

/** One objective: how it stands, how one knows, what is asked of it and what happened. */
export default function ObjectivePage() {
  const { asOf, day } = useMoment();
  const { data, failed, again } = useAnswer(...objectiveQuery(useVisit()));
  const objective = data?.objective ?? undefined;
  usePageTitle(objective?.statement.text ?? 'Objective');
  if (!data) {
    return failed ? (
      <>
        <h1>Objective</h1>
        <Refused what="Not read." why={failed}>
          <Act onClick={again}>Try again</Act>
        </Refused>
      </>
    ) : (
      <LoadingBars words="Loading the objective" rows={6} />
    );
  }
  if (!objective) {
    return (
      <>
        <h1>No such objective</h1>
        <Empty
          sentence={
            asOf
              ? 'It had not been written by the day you are looking at.'
              : 'There is no objective at this address. The link may be old or cut short.'
          }
        >
          <ActLink href="/objectives">All objectives</ActLink>
        </Empty>
      </>
    );
  }
  return (
    <>
      {failed && (
        <Refused what="Not read again." why={failed}>
          <Act onClick={again}>Try again</Act>
        </Refused>
      )}
      <Whole objective={objective} day={day || data.moment.day} />
    </>
  );
}

function Whole({ objective, day }: { readonly objective: FullObjective; readonly day: string }) {
  const { isNow } = useMoment();
  const go = useGo();
  const [form, setForm] = useState<keyof typeof FORMS>();
  const [asked, setAsked] = useState<{ act: KeyResultAct; keyResultId: string | null }>();
  const { id, cycle, team, stage, keyResults } = objective;
  const Form = form && FORMS[form];
  const live = keyResults.filter(({ isDropped }) => !isDropped);
  const canAct = isNow && objective.viewerCanEdit;
  const canCheckIn = isNow && objective.viewerCanCheckIn;
  useKey('c', canCheckIn ? () => go(`/check-in?objective=${id}`) : undefined);
  const span = { ...cycle, day };
  const around = {
    objectiveId: id,
    keyResults: live.map((each) => ({ id: each.id, name: written(each.name) })),
    cycle,
    today: day,
  };
  return (
    <>
      <p className="eyebrow">
        <Link href="/objectives">Objectives</Link> ·{' '}
        <Link href={`/objectives?team=${team.id}`}>{team.name}</Link> · {cycle.name}
      </p>
      <h1>{written(objective.statement)}</h1>
      <Standfirst
        {...objectiveStandfirst(toldOf(objective, day, isNow))}
        lead={<HealthLead objective={objective} />}
      />
      <FirstWording objective={objective} />
      {stage === 'CLOSED' && objective.learned && (
        <p className={`voice ${css.learned}`}>{written(objective.learned)}</p>
      )}
      <div className={`acts ${css.acts}`} hidden={form !== undefined}>
        {canCheckIn && (
          <ActLink href={`/check-in?objective=${id}`} kind="filled" hint="C">
            Check in
          </ActLink>
        )}
        {canAct && stage === 'DRAFT' && (
          <ActLink href={`/objectives/new?draft=${id}`} kind="filled">
            Write on and commit
          </ActLink>
        )}
        {isNow && objective.viewerCanClose && stage !== 'CLOSED' && (
          <Act kind={stage === 'DRAFT' ? 'plain' : 'outlined'} onClick={() => setForm('close')}>
            {stage === 'DRAFT' ? 'Drop the draft' : 'Close and grade'}
          </Act>
        )}
        {canAct && stage === 'COMMITTED' && (
          <>
            <Act kind="plain" onClick={() => setForm('reword')}>
              Change the wording
            </Act>
            <Act kind="plain" onClick={() => setForm('realign')}>
              Owner and place
            </Act>
            {live.length < limits.keyResults && (
              <Act kind="plain" onClick={() => setForm('add')}>
                Add a key result
              </Act>
            )}
          </>
        )}
      </div>
      {Form && <Form objective={objective} onDone={() => setForm(undefined)} />}
      <div className={`split ${css.body}`}>
        <div>
          {stage === 'DRAFT' ? (
            <ul className={css.draft}>
              <DraftRows keyResults={keyResults} />
            </ul>
          ) : (
            <>
              {stage === 'CLOSED' && (
                <Section title="How it came out" sum="against the first target and the last">
                  <ul>
                    <GradeRows keyResults={live} bar={objective.bar} />
                  </ul>
                </Section>
              )}
              {stage === 'CLOSED' && <div className={css.between} />}
              <KeyResults
                objective={objective}
                span={span}
                canAct={canAct && stage === 'COMMITTED'}
                asked={asked}
              />
              <Dropped keyResults={keyResults} />
            </>
          )}
          {stage === 'COMMITTED' && <InTheWay {...around} />}
          {stage !== 'DRAFT' && (
            <>
              <BetweenTeams objectiveId={id} timeZone={cycle.timeZone} today={day} />
              <DecisionsOf objectiveId={id} timeZone={cycle.timeZone} today={day} />
            </>
          )}
          {stage !== 'DRAFT' && <HelpAskedFor {...around} />}
          {stage !== 'DRAFT' && <LearnedHere {...around} />}
          <ContextHere {...around} />
          <WhatHappened objective={objective} />
        </div>
        <Margin
          objective={objective}
          today={day}
          canAct={canAct && stage !== 'CLOSED'}
          isNow={isNow}
          onAnswered={(answer, keyResultId) => {
            if (answer === 'raise') setAsked({ act: 'target', keyResultId });
          }}
        />
      </div>
    </>
  );
}

function Dropped({ keyResults }: { readonly keyResults: FullObjective['keyResults'] }) {
  const dropped = keyResults.filter(({ isDropped }) => isDropped);
  if (dropped.length === 0) return null;
  return (
    <p className="small quiet">
      No longer pursued: {dropped.map(({ name }) => written(name)).join('; ')}.
    </p>
  );
}

function toldOf(objective: FullObjective, day: string, isNow: boolean) {
  const { health, cycle, keyResults } = objective;
  const daysLeft = daysBetween(day, cycle.endsOn);
  return {
    ...objective,
    reported: health.reported,
    derived: health.derived,
    differ: health.differ,
    isNow,
    weeksLeft: daysLeft < 0 ? -1 : Math.floor(daysLeft / 7),
    keyResults: keyResults.map(({ isDropped, pace, grade }) => ({
      isDropped,
      pace,
      score: grade?.score ?? null,
    })),
  };
}
