import { dayOf } from '@cairn/shared/kernel/calendar';
import type { ReactNode } from 'react';
import { written } from '../../app/prose-words.ts';
import { dayInFull, dayOfMonth } from '../../components/day-words.ts';
import { Link } from '../../components/link.tsx';
import { kindWords } from '../objectives/objective-words.ts';
import { ValuesSay } from './health-lead.tsx';
import css from './margin.module.css';
import type { FullObjective } from './objective-parts.ts';

/** Who answers for it, what it moves and whom it helps. */
export function Facts({ objective }: { readonly objective: FullObjective }) {
  const { cycle, owner, ownerAwayUntil, lastWordAt, lastWordAge, committedAt } = objective;
  const on = (at: string) => dayOf(Date.parse(at), cycle.timeZone);
  const rows: readonly (readonly [string, ReactNode])[] = [
    [
      'Owner',
      <>
        {owner.name}
        {ownerAwayUntil && <span className="faint">, away until {dayOfMonth(ownerAwayUntil)}</span>}
      </>,
    ],
    ['Kind', kindWords(objective.kind, objective.bar)],
    ['Values say', objective.stage === 'COMMITTED' && <ValuesSay objective={objective} />],
    [
      'Moves',
      objective.problem && <Link href="/strategy">{written(objective.problem.statement)}</Link>,
    ],
    ['Part of', objective.parent && <Neighbour objective={objective.parent} />],
    ['Supports', neighbours(objective.supports)],
    ['Helped by', neighbours(objective.supportedBy)],
    [
      'Noticed by',
      objective.whoNotices && <span className="voice small">{written(objective.whoNotices)}</span>,
    ],
    [
      'Last word',
      lastWordAt &&
        `${dayOfMonth(on(lastWordAt))}${lastWordAge === null ? '' : lastWordAge === 0 ? ', today' : `, ${lastWordAge} ${lastWordAge === 1 ? 'day' : 'days'} ago`}`,
    ],
    ['First contact', objective.firstContact && contactWords(objective.firstContact)],
    ['Committed', committedAt && dayInFull(on(committedAt))],
    ['Closed', objective.closedAt && dayInFull(on(objective.closedAt))],
  ];
  return (
    <section className={css.block} aria-label="Facts">
      <h2>Facts</h2>
      <dl className={css.facts}>
        {rows.map(
          ([name, value]) =>
            value && (
              <div key={name} style={{ display: 'contents' }}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
        <dt>Events</dt>
        <dd>
          <Link href={`/history?objective=${objective.id}`}>All that was recorded</Link>
        </dd>
      </dl>
    </section>
  );
}

const CONTACTS = {
  BLOCKER: 'a blocker',
  FALL: 'a fall in confidence',
  NO: 'a dependency that was declined',
  SLIP: 'a promise that slipped',
};

const contactWords = ({ by, day }: NonNullable<FullObjective['firstContact']>) =>
  `${day > 0 ? `Day ${day}` : 'Before the cycle began'}, ${CONTACTS[by]}`;

const neighbours = (some: FullObjective['supports']) =>
  some.length > 0 &&
  some.map((objective) => (
    <p key={objective.id}>
      <Neighbour objective={objective} />
    </p>
  ));

function Neighbour({ objective }: { readonly objective: FullObjective['supports'][number] }) {
  return (
    <>
      <Link href={`/objectives/${objective.id}`}>{written(objective.statement)}</Link>{' '}
      <span className="faint">({objective.team.name})</span>
    </>
  );
}
