import { useMemo, useState } from 'react';
import { graphql } from '../../app/graphql.ts';
import { written } from '../../app/prose-words.ts';
import { useAnswer } from '../../app/use-answer.ts';
import { useMoment } from '../../app/use-moment.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { useSearch } from '../../app/use-search.ts';
import { useViewer } from '../../app/use-viewer.ts';
import { Act, ActLink } from '../../components/act.tsx';
import { Empty } from '../../components/empty.tsx';
import { Link } from '../../components/link.tsx';
import { LoadingBars } from '../../components/loading-bars.tsx';
import { Refused } from '../../components/refused.tsx';
import { Standfirst } from '../../components/standfirst.tsx';
import { keepWriting, keptWriting, letGo } from './kept-writing.ts';
import { AmongParts, among } from './named-objective.ts';
import { SavedParts, writingOf } from './saved-writing.ts';
import { WriteObjective } from './write-objective.tsx';
import { blankWriting } from './writing.ts';

const WritingQuery = graphql(
  `
    query WritingObjective($id: ID!) {
      moment {
        day
        cycle {
          id
        }
      }
      teams {
        id
        name
        members {
          role
          person {
            id
          }
        }
      }
      cycles {
        id
        name
        startsOn
        endsOn
        isClosed
      }
      strategyMap {
        problems {
          id
          statement {
            text
          }
        }
      }
      objectives(first: 100, orderBy: NEAREST) {
        ...AmongParts
      }
      objective(id: $id) {
        ...SavedParts
      }
    }
  `,
  [AmongParts, SavedParts],
);

/** Writes a new objective, or goes on with a draft. */
export default function NewObjectivePage() {
  const [{ draft }] = useSearch();
  const viewer = useViewer();
  const { isNow } = useMoment();
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: starting anew asks for new ids
  const fresh = useMemo(
    () => ({ objectiveId: crypto.randomUUID(), keyResultId: crypto.randomUUID() }),
    [round],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: starting anew reads the shelf again
  const kept = useMemo(
    () => keptWriting(window.localStorage, viewer.id, draft),
    [viewer.id, draft, round],
  );
  const id = draft ?? kept?.objectiveId ?? fresh.objectiveId;
  const { data, failed, again } = useAnswer(WritingQuery, { id });
  const title = draft ? 'Go on with a draft' : 'Write an objective';
  usePageTitle(title);
  const head = (
    <>
      <p className="eyebrow">
        <Link href="/objectives">Objectives</Link>
      </p>
      <h1>{title}</h1>
    </>
  );
  if (!isNow) {
    return (
      <>
        {head}
        <Empty sentence="The past cannot be written. Go back to now to write an objective." />
      </>
    );
  }
  if (!data) {
    return (
      <>
        {head}
        {failed ? (
          <Refused what="Not read." why={failed}>
            <Act onClick={again}>Try again</Act>
          </Refused>
        ) : (
          <LoadingBars words="Loading the form" rows={6} />
        )}
      </>
    );
  }
  const saved = data.objective ?? undefined;
  if (draft && saved?.stage !== 'DRAFT') {
    return (
      <>
        {head}
        <Empty
          sentence={
            saved
              ? 'This objective is committed: it is no draft any more.'
              : 'There is no draft at this address.'
          }
        >
          <ActLink href={saved ? `/objectives/${saved.id}` : '/objectives'}>
            {saved ? 'Open the objective' : 'All objectives'}
          </ActLink>
        </Empty>
      </>
    );
  }
  const cycles = data.cycles.filter(({ isClosed }) => !isClosed);
  if (cycles.length === 0) {
    return (
      <>
        {head}
        <Empty sentence="An objective lives in a cycle, and no open one is planned.">
          {viewer.canAdminister && <ActLink href="/cycles/new">Plan a cycle</ActLink>}
        </Empty>
      </>
    );
  }
  const roleIn = ({ members }: (typeof data.teams)[number]) =>
    members.find(({ person }) => person.id === viewer.id)?.role;
  const teams = data.teams
    .filter((team) => roleIn(team) !== undefined || team.id === saved?.team.id)
    .toSorted((a, b) => Number(roleIn(a) === 'LEADER') - Number(roleIn(b) === 'LEADER'));
  if (teams.length === 0 && !saved) {
    return (
      <>
        {head}
        <Empty sentence="An objective is the plan of a team, and you are in none. Ask an administrator to add you to yours.">
          <ActLink href="/objectives">See the objectives</ActLink>
        </Empty>
      </>
    );
  }
  const cycleId = data.moment.cycle?.id;
  const held = saved?.stage === 'DRAFT' ? writingOf(saved) : undefined;
  const start =
    kept ??
    held ??
    blankWriting({
      ...fresh,
      teamId: teams[0]?.id ?? '',
      cycleId: cycles.some((cycle) => cycle.id === cycleId) ? (cycleId ?? '') : cycles[0]!.id,
      ownerId: viewer.id,
    });
  return (
    <>
      {head}
      <Standfirst
        text="Say what will be different and for whom, then how you will know. Questions may come while you write; none of them stands in your way."
        weightiest="Say what will be different and for whom, then how you will know."
      />
      <WriteObjective
        key={`${id}.${round}`}
        start={start}
        saved={held}
        wasKept={kept !== undefined}
        setting={{
          teams,
          cycles,
          problems: data.strategyMap.problems.map((problem) => ({
            id: problem.id,
            words: written(problem.statement),
          })),
          among: among(data.objectives),
          today: data.moment.day,
        }}
        onKeep={(form) => keepWriting(window.localStorage, viewer.id, draft, form)}
        onLetGo={() => letGo(window.localStorage, viewer.id, draft)}
        onStartAnew={() => {
          letGo(window.localStorage, viewer.id, draft);
          setRound(round + 1);
        }}
      />
    </>
  );
}
