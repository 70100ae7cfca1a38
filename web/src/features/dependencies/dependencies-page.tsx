import { fetchedBeside } from '../../app/fetched.tsx';
import { NotRead } from '../../app/not-read.tsx';
import { things } from '../../app/number-words.ts';
import { written } from '../../app/prose-words.ts';
import { useAnswer } from '../../app/use-answer.ts';
import { useGo } from '../../app/use-go.ts';
import { useKey } from '../../app/use-keys.ts';
import { useMayRecord } from '../../app/use-may-record.ts';
import { useMoment } from '../../app/use-moment.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { useSearch } from '../../app/use-search.ts';
import { useVisit } from '../../app/use-visit.ts';
import { ActLink } from '../../components/act.tsx';
import { Empty } from '../../components/empty.tsx';
import { ExplainedNumber } from '../../components/explained-number.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { Link } from '../../components/link.tsx';
import { LoadingBars } from '../../components/loading-bars.tsx';
import { Section } from '../../components/section.tsx';
import { Standfirst } from '../../components/standfirst.tsx';
import { DependencyActs } from '../dependency/dependency-acts.tsx';
import { DependencyFacts } from '../dependency/dependency-facts.tsx';
import { explanationOf } from '../explain/explanation-of.tsx';
import { CrowdQuestion } from './crowd-question.tsx';
import css from './dependencies-page.module.css';
import dependenciesQuery, { type DependencyMap } from './dependencies-query.ts';
import { DependencyTable } from './dependency-table.tsx';
import type { Graph as GraphPart } from './graph.tsx';
import { Leverage } from './leverage.tsx';
import { Queues } from './queues.tsx';
import { standfirst } from './standfirst.ts';

// Laying a graph out takes more code than the rest of the page: fetched while the answer is on its way.
const Graph: typeof GraphPart = fetchedBeside(async () => (await import('./graph.tsx')).Graph);

/** Who waits for whom: drawn, as a table, and which one unblocking moves most. */
export default function DependenciesPage() {
  usePageTitle('Dependencies');
  const { isNow } = useMoment();
  const { data, failed, again } = useAnswer(...dependenciesQuery(useVisit()));
  const mayRecord = useMayRecord();
  const map = data?.dependencyMap;
  const place = [data?.moment.organisation?.name, map?.cycle.name].filter(Boolean).join(' · ');
  return (
    <>
      <p className="eyebrow">{place || 'Dependencies'}</p>
      <h1>Who waits for whom</h1>
      {failed && <NotRead why={failed} onAgain={again} />}
      {!data && !failed && <LoadingBars words="Loading the dependencies" rows={6} />}
      {data && map && map.dependencies.length > 0 && <WholeMap map={map} today={data.moment.day} />}
      {data && !map?.dependencies.length && (
        <Empty
          sentence={
            isNow
              ? 'Here comes what one team needs of another: asked for, promised for a day, delivered, verified.'
              : 'No team waited for another one on that day.'
          }
        >
          {mayRecord && <ActLink href="/dependencies/new">Ask for something</ActLink>}
        </Empty>
      )}
    </>
  );
}

function WholeMap({ map, today }: { readonly map: DependencyMap; readonly today: string }) {
  const [{ item }, change] = useSearch();
  const { isNow } = useMoment();
  const mayRecord = useMayRecord();
  const go = useGo();
  const { dependencies, cycle } = map;
  const crowd = map.crowds.find(({ viewerCanDeclare }) => viewerCanDeclare);
  const at = dependencies.findIndex(({ id }) => id === item);
  const chosen = dependencies[at];
  const choose = (id: string | undefined) => change({ item: id }, { replace: true });
  const step = (by: number) =>
    choose(dependencies[Math.min(dependencies.length - 1, Math.max(0, at + by))]?.id);
  useKey('j', () => step(1));
  useKey('k', () => step(-1));
  useKey('c', mayRecord ? () => go('/dependencies/new') : undefined);
  return (
    <>
      <Standfirst {...standfirst(map, isNow)} />
      <div className={css.drawn} style={{ minHeight: leastHeight(map) }}>
        <Graph map={map} chosen={item} />
      </div>
      <div className="split">
        <div>
          <Section
            title={`All ${things(dependencies.length, 'dependency', 'dependencies')}, as a table`}
            sum="most pressing first"
            end={
              mayRecord && (
                <>
                  <Link className="link" href="/dependencies/new">
                    Ask for something
                  </Link>{' '}
                  <Kbd>C</Kbd>
                </>
              )
            }
          >
            <DependencyTable
              dependencies={dependencies}
              chosen={item}
              onChoose={(id) => choose(id === item ? undefined : id)}
              detail={
                chosen && (
                  <div className={css.detail}>
                    {isNow && <DependencyActs key={chosen.id} dependency={chosen} today={today} />}
                    <DependencyFacts dependency={chosen} today={today} timeZone={cycle.timeZone} />
                    <Chances map={map} chosen={chosen} />
                  </div>
                )
              }
            />
          </Section>
          <Queues queues={map.shared} isNow={isNow} />
        </div>
        <aside className={css.margin}>
          <Leverage dependencies={dependencies} onChoose={choose} />
          {isNow && crowd && <CrowdQuestion key={crowd.team.id} crowd={crowd} />}
        </aside>
      </div>
    </>
  );
}

/** Height of one of several above each other in the graph, and of what stands around them, px. */
const [each, around] = [66, 72];

/** The room that the graph takes at the least, so that nothing moves when it is there. */
function leastHeight({ dependencies }: DependencyMap): number {
  const waiting = new Set(dependencies.map(({ objective }) => objective.id));
  const awaited = new Set(dependencies.map(({ restsOn, team }) => restsOn?.id ?? team.id));
  const first = [...waiting].filter((id) => !awaited.has(id)).length;
  const last = [...awaited].filter((id) => !waiting.has(id)).length;
  return Math.max(first, last) * each + around;
}

interface ChancesProps {
  readonly map: DependencyMap;
  readonly chosen: DependencyMap['dependencies'][number];
}

/** What the chosen one does to the chance of what waits, each figure with its arithmetic. */
function Chances({ map, chosen }: ChancesProps) {
  const { availability, objective } = chosen;
  const waiting = map.objectives.find((each) => each.objective.id === objective.id);
  if (!availability || !waiting) return null;
  return (
    <p className="small">
      {written(chosen.what)} is expected to be there for{' '}
      <ExplainedNumber
        explanation={explanationOf({
          title: `There for ${availability.text} of the time`,
          explained: availability,
        })}
      >
        {availability.text}
      </ExplainedNumber>{' '}
      of the time in which it would help. {objective.team.name} lands{' '}
      <ExplainedNumber
        explanation={explanationOf({
          title: `Lands ${waiting.lands.text}`,
          explained: waiting.lands,
        })}
      >
        {waiting.lands.text}
      </ExplainedNumber>
      , alone {waiting.alone}.
    </p>
  );
}
