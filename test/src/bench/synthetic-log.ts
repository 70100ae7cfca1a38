import { type KeyObject, randomUUID } from 'node:crypto';
import type { AppendEvent, EmbeddedEventStore } from '@cairn/server/event-store/event-store';
import { placeOfProse, sealText } from '@cairn/server/privacy/sealed-box';
import { addDays } from '@cairn/shared/kernel/calendar';

/** How large a company the log is of; a quarter of one team is about 48 events. */
export interface LogSize {
  readonly teams: number;
  readonly quarters: number;
}

/** About 10 thousand events: forty teams for a little over a year. */
export const smallLog: LogSize = { teams: 40, quarters: 5 };
/** About 100 thousand: forty teams for fourteen years. */
export const decadeLog: LogSize = { teams: 40, quarters: 57 };
/** About a million: four hundred teams for thirteen years. */
export const largeLog: LogSize = { teams: 400, quarters: 52 };

const lastDay = '2026-09-27';
const hour = 3_600_000;

/**
 * Fills a store with the history of a company that checks in every week. The events are those
 * that commands lead to, appended without deciding, since the deciding is not what is measured.
 *
 * @param key seals all prose, and is that of `proseKey`
 * @returns how many events were appended
 */
export async function fillSyntheticLog(
  store: EmbeddedEventStore,
  size: LogSize,
  key: KeyObject,
): Promise<number> {
  const queue = new AppendQueue(store, key);
  const start = addDays(lastDay, 1 - 91 * size.quarters);
  let at = Date.parse(`${start}T06:00:00Z`);
  const founding = founded(size, at);
  for (const [stream, events] of founding) await queue.add(stream, events);
  for (let quarter = 0; quarter < size.quarters; quarter += 1) {
    const startsOn = addDays(start, quarter * 91);
    at = Math.max(at, Date.parse(`${startsOn}T06:00:00Z`));
    await queue.add(`cycle-${cycleId(quarter)}`, [planned(quarter, startsOn, at)]);
    for (let week = 0; week < 13; week += 1) {
      at = Date.parse(`${addDays(startsOn, week * 7 + 3)}T09:00:00Z`);
      for (let team = 0; team < size.teams; team += 1) {
        const events = week === 0 ? drafted(quarter, team, at + team) : [];
        events.push(...words(quarter, team, week, at + team));
        await queue.add(`objective-${objectiveId(quarter, team)}`, events);
      }
    }
    at += hour;
    if (quarter === size.quarters - 1)
      for (const [stream, events] of friction(quarter, size, startsOn, at))
        await queue.add(stream, events);
    else await queue.add(`cycle-${cycleId(quarter)}`, [event('CycleClosed', {}, 'admin', at)]);
  }
  return queue.finish();
}

export const cycleId = (quarter: number) => `quarter-${quarter}`;
export const objectiveId = (quarter: number, team: number) => `objective-${quarter}-${team}`;
export const ownerId = (team: number) => `person-${team}`;
export const teamId = (team: number) => `team-${team}`;
export const dependencyId = (quarter: number, team: number, apart: number) =>
  `${quarter}-${team}-${apart}`;
/** Whoever leads the first quarter of the teams, and clears what stands in their way. */
export const headId = 'person-head';

/** Under which key all prose is; Cairn does not start where it is not among the keys. */
export const proseKey = 'person:01JD3V5K8Q4M2N6R/2026-Q3';

/** Stands in an event's data where a sentence will, sealed to its stream and field. */
const prose = Symbol('prose');
const sentence =
  'The second week went as the first: what was promised came, and one thing of it was late.';

function event(
  type: string,
  data: Record<string, unknown>,
  actor: string,
  recordedAt: number,
): AppendEvent {
  const metadata = { actor, source: 'import' };
  return { id: randomUUID(), type, version: 1, data, metadata, recordedAt };
}

function founded({ teams }: LogSize, at: number): [string, AppendEvent[]][] {
  const of = (type: string, data: Record<string, unknown>) => event(type, data, 'founder', at);
  const rows: [string, AppendEvent[]][] = [
    [
      'organisation-the',
      [of('OrganisationFounded', { name: 'Large', timeZone: 'Europe/Lisbon', demo: true })],
    ],
    ['person-admin', [of('PersonJoined', { role: 'administrator' })]],
    [`person-${headId}`, [of('PersonJoined', { role: 'leader' })]],
  ];
  for (let team = 0; team < teams; team += 1) {
    const leader = team < teams / 4 ? headId : 'admin';
    rows.push([`person-${ownerId(team)}`, [of('PersonJoined', { role: 'pm', leaderId: leader })]]);
    rows.push([
      `team-${teamId(team)}`,
      [
        of('TeamFormed', { name: `Team ${team}` }),
        of('MemberJoined', { personId: ownerId(team), role: 'pm' }),
      ],
    ]);
  }
  return rows;
}

/**
 * What stands in the way late in a quarter: two blockers for each team, and three things that it
 * needs of others, of which one is late.
 */
function friction(
  quarter: number,
  { teams }: LogSize,
  startsOn: string,
  at: number,
): [string, AppendEvent[]][] {
  return Array.from({ length: teams }, (_, team) => {
    const of = (type: string, data: Record<string, unknown>) =>
      event(type, data, ownerId(team), at);
    const about = { objectiveId: objectiveId(quarter, team), keyResultIds: ['kr-0'], what: prose };
    const blocked = [0, 1].map((index): [string, AppendEvent[]] => [
      `blocker-${quarter}-${team}-${index}`,
      [of('BlockerRaised', { ...about, kind: 'other', severity: 'normal' })],
    ]);
    const waiting = [1, 2, 3].map((apart): [string, AppendEvent[]] => [
      `dependency-${dependencyId(quarter, team, apart)}`,
      [
        of('DependencyRequested', {
          ...about,
          teamId: teamId((team + apart) % teams),
          // Only forwards, so that chains are long and none is a circle.
          restsOnId: team + apart < teams ? objectiveId(quarter, team + apart) : undefined,
          criticality: 'important',
          neededBy: addDays(startsOn, 80 + apart),
        }),
        of('DeliveryPromised', { on: addDays(startsOn, apart === 1 ? 86 : 78) }),
      ],
    ]);
    return [...blocked, ...waiting];
  }).flat();
}

function planned(quarter: number, startsOn: string, at: number): AppendEvent {
  const data = {
    name: `Quarter ${quarter + 1}`,
    startsOn,
    endsOn: addDays(startsOn, 90),
    timeZone: 'Europe/Lisbon',
    checkInWeekday: 4,
    checkInHour: 18,
    holidays: [],
  };
  return event('CyclePlanned', data, 'admin', at);
}

function drafted(quarter: number, team: number, at: number): AppendEvent[] {
  const of = (type: string, data: Record<string, unknown>) => event(type, data, ownerId(team), at);
  const statement = {
    statement: prose,
    kind: 'aspirational',
    cycleId: cycleId(quarter),
    teamId: teamId(team),
    ownerId: ownerId(team),
    supports: [],
  };
  return [
    of('ObjectiveDrafted', statement),
    ...[0, 1, 2].map((index) =>
      of('KeyResultAdded', {
        keyResultId: `kr-${index}`,
        name: prose,
        kind: 'metric',
        unit: '%',
        decimals: 1,
        baseline: 10,
        target: 40,
      }),
    ),
    of('ObjectiveCommitted', {}),
  ];
}

function words(quarter: number, team: number, week: number, at: number): AppendEvent[] {
  return [0, 1, 2].map((index) =>
    event(
      'CheckedIn',
      {
        checkInId: `${quarter}-${team}-${week}-${index}`,
        keyResultId: `kr-${index}`,
        value: 10 + week * 2 + ((team * 7 + week * 3 + index) % 5) / 10,
        confidence: 5 + ((team + week + index) % 5),
        note: prose,
        next: [],
        words: 18,
      },
      ownerId(team),
      at,
    ),
  );
}

/** Keeps many appends under way, so that they share commits, and their order within a stream. */
class AppendQueue {
  readonly #store: EmbeddedEventStore;
  readonly #underway: Promise<unknown>[] = [];
  readonly #key: KeyObject;
  #count = 0;

  constructor(store: EmbeddedEventStore, key: KeyObject) {
    this.#store = store;
    this.#key = key;
  }

  async add(stream: string, events: readonly AppendEvent[]): Promise<void> {
    this.#count += events.length;
    const sealed = events.map((one) => ({ ...one, data: this.#sealed(stream, one.data) }));
    this.#underway.push(this.#store.append(stream, sealed));
    if (this.#underway.length >= 2_000) await Promise.all(this.#underway.splice(0));
  }

  #sealed(stream: string, data: unknown): Record<string, unknown> {
    const entries = Object.entries(data as object).map(([field, value]) =>
      value === prose
        ? [
            field,
            { key: proseKey, box: sealText(this.#key, placeOfProse(stream, field), sentence) },
          ]
        : [field, value],
    );
    return Object.fromEntries(entries);
  }

  async finish(): Promise<number> {
    await Promise.all(this.#underway.splice(0));
    return this.#count;
  }
}
