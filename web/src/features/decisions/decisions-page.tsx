import { useEffect, useState } from 'react';
import { NotRead } from '../../app/not-read.tsx';
import { written } from '../../app/prose-words.ts';
import { useAnswer } from '../../app/use-answer.ts';
import { useGo } from '../../app/use-go.ts';
import { useKey } from '../../app/use-keys.ts';
import { useMayRecord } from '../../app/use-may-record.ts';
import { useMoment } from '../../app/use-moment.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { useSearch } from '../../app/use-search.ts';
import { useVisit } from '../../app/use-visit.ts';
import { Act, ActLink } from '../../components/act.tsx';
import { Empty } from '../../components/empty.tsx';
import { LoadingBars } from '../../components/loading-bars.tsx';
import { Standfirst } from '../../components/standfirst.tsx';
import { Older } from '../history/older.tsx';
import css from './decisions-page.module.css';
import decisionsQuery, { type AllDecisions } from './decisions-query.ts';
import { DecisionsSentence } from './decisions-sentence.tsx';
import { HowLong } from './how-long.tsx';
import {
  type Item,
  isSought,
  type Place,
  placed,
  type Sought,
  STATES,
  type State,
} from './items.ts';
import { Places } from './places.tsx';
import { standfirst } from './standfirst.ts';
import { usePlaced } from './use-placed.ts';

/** What waits for a decision, what could not wait, and all that was decided. */
export default function DecisionsPage() {
  usePageTitle('Decisions');
  const { isNow } = useMoment();
  const mayRecord = useMayRecord();
  const { data, failed, again } = useAnswer(...decisionsQuery(useVisit()));
  const items = data ? itemsOf(data) : [];
  const place = [data?.moment.organisation?.name, data?.moment.cycle?.name];
  return (
    <>
      <p className="eyebrow">{place.filter(Boolean).join(' · ') || 'Decisions'}</p>
      <h1>Decisions</h1>
      {failed && <NotRead why={failed} onAgain={again} />}
      {!data && !failed && <LoadingBars words="Loading the decisions" rows={6} />}
      {data && items.length > 0 && <All data={data} items={items} />}
      {data && items.length === 0 && (
        <Empty
          sentence={
            isNow
              ? 'Here come the questions that one person settles, what could not wait, and what was decided, with its reasons.'
              : 'Nothing had been asked, escalated or decided by that day.'
          }
        >
          {mayRecord && <ActLink href="/decisions/new">Ask for a decision</ActLink>}
        </Empty>
      )}
    </>
  );
}

const itemsOf = ({ waiting, settled, escalations }: AllDecisions): readonly Item[] => [
  ...escalations.edges.map(({ node }) => ({ id: node.id, escalation: node })),
  ...[...waiting.edges, ...settled.edges].map(({ node }) => ({ id: node.id, decision: node })),
];

interface AllProps {
  readonly data: AllDecisions;
  readonly items: readonly Item[];
}

function All({ data, items }: AllProps) {
  const [search, change] = useSearch();
  const { isNow } = useMoment();
  const mayRecord = useMayRecord();
  const go = useGo();
  const today = data.moment.day;
  const [words, setWords] = useState(search.words ?? '');
  const sought: Sought = { ...readSought(search), words };
  const everything = usePlaced(items, today, search.item);
  const shown = everything.filter(({ item }) => item.id === search.item || isSought(item, sought));
  const choose = (id: string | undefined) => change({ item: id }, { replace: true });
  const at = shown.findIndex(({ item }) => item.id === search.item);
  const step = (by: number) =>
    choose(shown[Math.min(shown.length - 1, Math.max(0, at + by))]?.item.id);
  useKey('j', () => step(1));
  useKey('k', () => step(-1));
  useKey('c', mayRecord ? () => go('/decisions/new') : undefined);
  useIntoView(search.item);
  return (
    <>
      <Standfirst {...standfirst(waitingOf(items, today, isNow))} />
      {mayRecord && <AskActs />}
      <div className={css.filter}>
        <DecisionsSentence
          sought={sought}
          items={items}
          onWords={(typed) => {
            setWords(typed);
            change({ words: typed || undefined }, { replace: true });
          }}
        />
      </div>
      <div className="split">
        <div>
          <Places
            shown={shown}
            today={today}
            timeZone={data.moment.organisation?.timeZone ?? 'UTC'}
            chosen={search.item}
            onChoose={(id) => choose(id === search.item ? undefined : id)}
          />
          {shown.length === 0 && (
            <Empty sentence="Nothing of this kind was asked, escalated or decided.">
              <Act
                onClick={() => {
                  setWords('');
                  change(NOTHING_SOUGHT);
                }}
              >
                Show everything
              </Act>
            </Empty>
          )}
          <Older left={olderThan(data)} />
        </div>
        {data.decisionLatency && <HowLong latencies={data.decisionLatency} />}
      </div>
    </>
  );
}

const NOTHING_SOUGHT = {
  kind: undefined,
  state: undefined,
  objective: undefined,
  words: undefined,
};

const AskActs = () => (
  <div className={`acts ${css.acts}`}>
    <ActLink href="/decisions/new" hint="C">
      Ask for a decision
    </ActLink>
    <ActLink href="/escalations/new" kind="plain" hint="!">
      Escalate
    </ActLink>
  </div>
);

function readSought({ kind, state, objective }: Readonly<Record<string, string | undefined>>) {
  return {
    kind: kind === 'decisions' || kind === 'escalations' ? kind : undefined,
    state: state && state in STATES ? (state as State) : undefined,
    objectiveId: objective,
  } as const;
}

/** What the opening sentence says, of everything: what is sought does not change it. */
function waitingOf(items: readonly Item[], today: string, isNow: boolean) {
  const all = items.map((item) => placed(item, today));
  const at = (place: Place) => all.filter((each) => each.place === place);
  return {
    escalations: at('escalations').length,
    untold: at('untold').length,
    decisions: at('waiting').flatMap(({ item: { decision } }) =>
      decision
        ? [
            {
              name: written(decision.question),
              clock: decision.clock,
              still: decision.keyResults.length,
              rank: decision.rank?.value ?? 0,
            },
          ]
        : [],
    ),
    isNow,
  };
}

/** What is chosen by a key or by the address comes into sight. */
function useIntoView(id: string | undefined) {
  useEffect(() => {
    if (id) document.getElementById(`item-${id}`)?.scrollIntoView({ block: 'nearest' });
  }, [id]);
}

const olderThan = ({ settled, escalations }: AllDecisions): number =>
  settled.totalCount - settled.edges.length + escalations.totalCount - escalations.edges.length;
