import { useRef } from 'react';
import { useAnswer } from '../../app/use-answer.ts';
import { useMayRecord } from '../../app/use-may-record.ts';
import { useMoment } from '../../app/use-moment.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { useSearch } from '../../app/use-search.ts';
import { useViewer } from '../../app/use-viewer.ts';
import { useVisit } from '../../app/use-visit.ts';
import { Act, ActLink } from '../../components/act.tsx';
import { Empty } from '../../components/empty.tsx';
import { KeyResultHead } from '../../components/key-result-head.tsx';
import { LoadingBars } from '../../components/loading-bars.tsx';
import { Refused } from '../../components/refused.tsx';
import { Standfirst } from '../../components/standfirst.tsx';
import { isNarrowed, readListSearch } from './list-search.ts';
import { ListSentence } from './list-sentence.tsx';
import { listStandfirst } from './list-standfirst.ts';
import { ListedObjective } from './listed-objective.tsx';
import css from './objectives-page.module.css';
import objectivesQuery, { type Listed } from './objectives-query.ts';
import { useListKeys } from './use-list-keys.ts';

/** Are we on track, and how do we know? Every objective of a cycle with its key results. */
export default function ObjectivesPage() {
  usePageTitle('Objectives');
  const [search, change] = useSearch();
  const said = readListSearch(search);
  const { isNow, day } = useMoment();
  const mayRecord = useMayRecord();
  const { data, failed, again } = useAnswer(...objectivesQuery(useVisit()));
  const list = useRef<HTMLDivElement>(null);
  useListKeys(list);

  if (!data) {
    return (
      <>
        <h1>Objectives</h1>
        {failed ? (
          <Refused what="Not read." why={failed}>
            <Act onClick={again}>Try again</Act>
          </Refused>
        ) : (
          <LoadingBars words="Loading objectives" rows={9} />
        )}
      </>
    );
  }
  const { moment, cycles, objectives } = data;
  const owning = new Set(data.ofCycle.edges.map(({ node }) => node.team.id));
  const teams = data.teams.filter(({ id }) => owning.has(id) || id === said.team);
  const shown = objectives.edges.map(({ node }) => node);
  const firstClosed = shown.find(({ stage }) => stage === 'CLOSED');
  const cycle = cycles.find(({ id }) => id === (said.cycle ?? moment.cycle?.id));
  return (
    <>
      <p className="eyebrow">
        {[moment.organisation?.name, cycle?.name].filter(Boolean).join(' · ')}
      </p>
      <div className={css.title}>
        <h1>Objectives</h1>
        {mayRecord && cycle && (
          <ActLink href="/objectives/new" kind={shown.length > 0 ? 'outlined' : 'filled'}>
            Write an objective
          </ActLink>
        )}
      </div>
      <Standfirst {...listStandfirst(shown.map(standingOf), isNow)} />
      {failed && (
        <Refused what="Not read again." why={failed}>
          <Act onClick={again}>Try again</Act>
        </Refused>
      )}
      {(cycles.length > 0 || teams.length > 0) && (
        <ListSentence
          said={said}
          teams={teams}
          cycles={cycles}
          cycleId={moment.cycle?.id}
          ownerName={shown.find(({ owner }) => owner.id === said.owner)?.owner.name}
        />
      )}
      {shown.length === 0 ? (
        <NothingHere
          hasCycle={cycle !== undefined}
          isElsewhere={said.cycle !== undefined && !cycle}
          narrowed={isNarrowed(said)}
          onWiden={() =>
            change({
              team: undefined,
              owner: undefined,
              kind: undefined,
              health: undefined,
              ...(cycle ? {} : { cycle: undefined }),
            })
          }
        />
      ) : (
        <div ref={list} className={css.list}>
          {shown.some(({ stage }) => stage === 'COMMITTED') && <KeyResultHead hanging />}
          {shown.map((objective) => (
            <ListedObjective
              key={objective.id}
              objective={objective}
              day={day || moment.day}
              head={objective === firstClosed}
            />
          ))}
          <p className={`note ${css.foot}`}>
            {shown.some(({ stage }) => stage === 'COMMITTED')
              ? footnote(cycle?.id === moment.cycle?.id ? moment : undefined)
              : GRADES}
            {objectives.totalCount > shown.length &&
              ` The first ${shown.length} of ${objectives.totalCount} are shown; narrow the sentence above to see the others.`}
          </p>
        </div>
      )}
    </>
  );
}

interface NothingHereProps {
  readonly hasCycle: boolean;
  /** The address names a cycle that there is not. */
  readonly isElsewhere: boolean;
  readonly narrowed: boolean;
  readonly onWiden: () => void;
}

function NothingHere({ hasCycle, isElsewhere, narrowed, onWiden }: NothingHereProps) {
  const { isNow } = useMoment();
  const viewer = useViewer();
  if (isElsewhere) {
    return (
      <Empty
        sentence={
          isNow
            ? 'The address names a cycle that does not exist. The link may be out of date.'
            : 'The address names a cycle that was not planned by that day.'
        }
      >
        <Act onClick={onWiden}>
          {isNow ? 'Show the running cycle' : 'Show the cycle of that day'}
        </Act>
      </Empty>
    );
  }
  if (narrowed) {
    return (
      <Empty sentence="No objective fits what the sentence above asks for.">
        <Act onClick={onWiden}>Show all of them</Act>
      </Empty>
    );
  }
  if (!isNow) return <Empty sentence="Nobody had written an objective by that day." />;
  if (!hasCycle) {
    return (
      <Empty sentence="Objectives live in a cycle, a quarter for most, and none has been planned yet.">
        {viewer.canAdminister && (
          <ActLink href="/cycles/new" kind="filled">
            Plan a cycle
          </ActLink>
        )}
      </Empty>
    );
  }
  return (
    <Empty sentence="Here stand the changes that each team wants this cycle, and how it will know. None has been written yet." />
  );
}

const standingOf = (objective: Listed) => ({
  team: objective.team.name,
  stage: objective.stage,
  reported: objective.health.reported,
  derived: objective.health.derived,
  differ: objective.health.differ,
  age: objective.lastWordAge,
  verdict: objective.verdict,
});

function footnote(
  moment: { readonly daysGone: number | null; readonly days: number | null } | undefined,
): string {
  const where =
    moment?.daysGone != null && moment.days != null
      ? ` on day ${Math.min(moment.daysGone, moment.days)} of ${moment.days}`
      : '';
  return `Expected today is the straight line from baseline to target${where}, unless the owner drew another plan. The order is yours to change; nothing here is a ranking of teams or people.`;
}

const GRADES =
  'A filled dot is the score against the target first committed, a ring against the last; the tall tick is the bar from which it counts as landed. Nothing here is a ranking of teams or people.';
