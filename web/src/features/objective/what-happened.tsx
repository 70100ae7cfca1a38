import { useState } from 'react';
import { graphql } from '../../app/graphql.ts';
import { written } from '../../app/prose-words.ts';
import { useAnswer } from '../../app/use-answer.ts';
import { useMoment } from '../../app/use-moment.ts';
import { useSearch } from '../../app/use-search.ts';
import { Act } from '../../components/act.tsx';
import { Link } from '../../components/link.tsx';
import { LoadingBars } from '../../components/loading-bars.tsx';
import { Refused } from '../../components/refused.tsx';
import { Section } from '../../components/section.tsx';
import { TimelinePath } from '../../components/timeline-path.tsx';
import { CheckInActs } from './check-in-acts.tsx';
import { checkInsTold, placeOf } from './check-ins-told.ts';
import type { FullObjective } from './objective-parts.ts';
import { pathItem } from './path-item.ts';
import css from './what-happened.module.css';

const PathQuery = graphql(`
  query ObjectivePath($id: ID!, $first: Int!, $onlyCheckIns: Boolean!, $asOf: AsOf) {
    objective(id: $id, asOf: $asOf) {
      id
      path(first: $first, onlyCheckIns: $onlyCheckIns) {
        totalCount
        edges {
          node {
            position
            type
            title
            at
            backdated
            actor {
              id
              name
            }
            keyResultId
            prose {
              text
            }
            fields {
              name
              value
            }
          }
        }
      }
    }
  }
`);

const PAGE = 20;
const MOST = 100;

/** The way the objective has come, newest first. */
export function WhatHappened({ objective }: { readonly objective: FullObjective }) {
  const [{ path }, change] = useSearch();
  const onlyCheckIns = path === 'check-ins';
  const [first, setFirst] = useState(PAGE);
  const { asOf } = useMoment();
  const { data, failed, again } = useAnswer(PathQuery, {
    id: objective.id,
    first,
    onlyCheckIns,
    asOf,
  });
  const found = data?.objective?.path;
  const word = (value: string | undefined, words: string) => (
    <button
      type="button"
      className={`link ${css.view}`}
      aria-pressed={path === value}
      onClick={() => change({ path: value }, { replace: true })}
    >
      {words}
    </button>
  );
  return (
    <Section
      title="What happened"
      sum="newest first"
      end={
        <>
          {word('check-ins', 'Check-ins')}, {word(undefined, 'everything')}
        </>
      }
    >
      {failed && (
        <Refused what="Not read." why={failed}>
          <Act onClick={again}>Try again</Act>
        </Refused>
      )}
      {!found ? (
        !failed && <LoadingBars words="Loading what happened" rows={4} />
      ) : found.edges.length === 0 ? (
        <p className="quiet">
          {onlyCheckIns ? 'Nobody has checked in yet.' : 'Nothing happened up to this day.'}
        </p>
      ) : (
        <Stones objective={objective} events={found.edges.map(({ node }) => node)} />
      )}
      {found && found.totalCount > found.edges.length && first < MOST && (
        <p className={css.more}>
          <Act onClick={() => setFirst(MOST)}>
            {found.totalCount > MOST ? `Show the last ${MOST}` : `Show all ${found.totalCount}`}
          </Act>
        </p>
      )}
      {found && found.totalCount > MOST && first === MOST && (
        <p className={`note ${css.more}`}>
          What is older stands in the{' '}
          <Link href={`/history?objective=${objective.id}`}>history</Link>.
        </p>
      )}
    </Section>
  );
}

interface StonesProps {
  readonly objective: FullObjective;
  readonly events: readonly Parameters<typeof pathItem>[0][];
}

function Stones({ objective, events }: StonesProps) {
  const { isNow } = useMoment();
  const { cycle, keyResults } = objective;
  const told = checkInsTold(
    keyResults.map(({ id, checkIns }) => ({
      id,
      checkIns: checkIns.edges.map(({ node }) => node),
    })),
  );
  const moved = new Map(
    keyResults.flatMap(({ id, targetChanges }) =>
      targetChanges.map((one) => [placeOf(id, one.at), one] as const),
    ),
  );
  const items = events.map((event) => {
    const place = placeOf(event.keyResultId, event.at);
    const checkIn = event.type === 'CheckedIn' ? told.get(place) : undefined;
    const item = pathItem(event, {
      timeZone: cycle.timeZone,
      checkIn,
      target: event.type === 'TargetChanged' ? moved.get(place) : undefined,
    });
    const asks = checkIn?.said.asks ?? [];
    const keyResult = keyResults.find(({ id }) => id === event.keyResultId);
    return {
      ...item,
      note: (item.notes.length > 0 ||
        item.learning ||
        asks.length > 0 ||
        checkIn ||
        event.actor) && (
        <>
          {item.learning && <span className={css.learning}>{item.learning}</span>}
          {item.notes.map((note) => (
            <span key={note} className={css.note}>
              {note}
            </span>
          ))}
          {asks.map((ask) => (
            <span key={ask.id} className={css.note}>
              Ask{ask.of ? ` of ${ask.of.name}` : ''}: {written(ask.need)}
            </span>
          ))}
          {event.type !== 'CheckedIn' && event.actor && (
            <span className={css.note}>{event.actor.name}</span>
          )}
          {isNow && checkIn && keyResult && (
            <CheckInActs objectiveId={objective.id} keyResult={keyResult} checkIn={checkIn.said} />
          )}
        </>
      ),
    };
  });
  return <TimelinePath items={items} />;
}
