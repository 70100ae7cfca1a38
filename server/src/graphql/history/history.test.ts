import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { countedOf } from '../paging.ts';
import { RequestContext } from '../request-context.ts';
import {
  ids,
  metricCheckIn,
  type SmallOrganisation,
  smallOrganisation,
} from '../small-organisation.ts';
import { readPageOfLog } from './read-log.ts';

interface HistorySeen {
  readonly totalCount: number;
  readonly isTotalExact: boolean;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly {
    readonly node: {
      readonly position: number;
      readonly type: string;
      readonly title: string;
      readonly actor: { readonly name: string } | null;
      readonly backdated: boolean;
      readonly keyResultId: string | null;
      readonly fields: readonly { readonly name: string; readonly value: string }[];
      readonly prose: { readonly text: string | null } | null;
    };
  }[];
}

const parts = `totalCount isTotalExact pageInfo { hasNextPage endCursor } edges { node {
  position type title actor { name } backdated keyResultId fields { name value } prose { text }
} }`;

async function historyOf({ ask }: SmallOrganisation, variables: object): Promise<HistorySeen> {
  const { data, errors } = await ask<{ history: HistorySeen }>(
    ids.pm,
    `query ($filter: HistoryFilter, $first: Int, $after: String, $asOf: AsOf) {
      history(filter: $filter, first: $first, after: $after, asOf: $asOf) { ${parts} }
    }`,
    variables,
  );
  expect(errors).toBeUndefined();
  return data!.history;
}

const nodes = ({ edges }: HistorySeen) => edges.map(({ node }) => node);

describe('history', () => {
  test('pages backwards over everything, each event once', async () => {
    const organisation = await smallOrganisation();
    const { size, position } = organisation.app.live.world;
    const seen: number[] = [];
    for (let after: string | null = null; ; ) {
      const page = await historyOf(organisation, { first: 7, after });
      expect([page.totalCount, page.isTotalExact]).toEqual([size, true]);
      seen.push(...nodes(page).map((node) => node.position));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(seen).toEqual(Array.from({ length: size }, (_, index) => position - index));
  });

  test('tells in words what happened, who did it and what they wrote', async () => {
    const organisation = await smallOrganisation();
    await organisation.act(ids.pm, {
      type: 'CheckIn',
      ...metricCheckIn(18.7, 9, { note: 'Word of mouth between shops.', next: ['Ask them'] }),
      effectiveAt: organisation.now() - 60_000,
    });
    const [checkIn] = nodes(await historyOf(organisation, { first: 1 }));
    expect(checkIn).toMatchObject({
      type: 'CheckedIn',
      title: 'Check-in, 18.7 %, confidence 9',
      actor: { name: 'Pia Manager' },
      backdated: true,
      keyResultId: ids.metric,
      prose: { text: 'Word of mouth between shops.' },
    });
    expect(checkIn!.fields).toEqual(
      expect.arrayContaining([
        { name: 'keyResultId', value: 'Shops with a first order in a week' },
        { name: 'value', value: '18.7 %' },
        { name: 'next', value: 'Ask them' },
      ]),
    );
    expect(JSON.stringify(checkIn)).not.toMatch(/"box"|undefined/);
  });

  test('names people, teams, cycles and days as people do', async () => {
    const organisation = await smallOrganisation();
    const act = organisation.act;
    await act(ids.pm, {
      type: 'TakeLeave',
      personId: ids.pm,
      from: '2026-08-03',
      to: '2026-08-14',
    });
    await act(ids.pm, {
      type: 'AnswerSignal',
      objectiveId: ids.objective,
      signal: 'copiedCheckIns',
      answer: 'nothingNew',
    });
    await act(ids.pm, {
      type: 'PlaceBet',
      objectiveId: ids.objective,
      keyResultId: ids.metric,
      betId: randomUUID(),
      idea: 'Call every shop',
      movement: 5,
      startsOn: '2026-07-06',
    });
    const titles = nodes(await historyOf(organisation, { first: 100 })).map(({ title }) => title);
    expect(titles).toEqual(
      expect.arrayContaining([
        'Bet placed, +5.0 pt',
        'Question answered, nothing new',
        'Pia Manager is away from 3 Aug 2026 to 14 Aug 2026',
        'Objective drafted, aspirational',
        'Key result added, Import open to every shop',
        '2026-Q2 closed',
        'Pia Manager joined Orders, pm',
        'Lea Leader joined, leader',
        'Organisation founded, Small',
      ]),
    );
    expect(titles.join()).not.toMatch(/undefined|null|\[object/);
  });

  test('is that of one thing, of some types, of one person, up to a moment', async () => {
    const organisation = await smallOrganisation();
    const types = (page: HistorySeen) => [...new Set(nodes(page).map(({ type }) => type))];
    const ofTeam = await historyOf(organisation, { filter: { teamId: ids.orders } });
    expect(types(ofTeam)).toEqual(['MemberJoined', 'TeamFormed']);
    const formed = await historyOf(organisation, { filter: { types: ['TeamFormed'] } });
    expect([types(formed), formed.totalCount]).toEqual([['TeamFormed'], 3]);
    const leaders = await historyOf(organisation, { filter: { actorId: ids.leader } });
    expect(types(leaders)).toEqual(['ProblemChosen', 'VisionStated']);
    const early = await historyOf(organisation, { asOf: { position: 2 } });
    expect(nodes(early).map(({ position }) => position)).toEqual([2, 1]);
    const none = await historyOf(organisation, { filter: { objectiveId: 'o-none' } });
    expect(none).toMatchObject({ totalCount: 0, edges: [] });
  });

  test('reads a bounded part of a long log for a page, and goes on where it stopped', async () => {
    const { app } = await smallOrganisation();
    const { store, live } = app;
    const marks = Array.from({ length: 12_000 }, (_, at) => ({
      id: randomUUID(),
      type: 'MarkSet',
      version: 1,
      data: { name: `Mark ${at}`, at },
      metadata: { actor: at === 0 ? 'first' : 'others', source: 'web' },
    }));
    for (let from = 0; from < marks.length; from += 1_000)
      await store.append('organisation-the', marks.slice(from, from + 1_000));
    await live.waitFor(store.head().position);
    const head = live.position;
    const first = head - marks.length + 1;
    const context = new RequestContext(app, { source: 'web', personId: ids.pm });
    const reading = {
      context,
      upTo: head,
      passes: ({ metadata }: { metadata: Readonly<Record<string, string>> }) =>
        metadata.actor === 'first',
    };
    const page = (after: string | null) =>
      readPageOfLog(reading, 10, after, ({ position }) => position);
    const pages = [await page(null)];
    while (pages.at(-1)!.pageInfo.hasNextPage)
      pages.push(await page(pages.at(-1)!.pageInfo.endCursor));
    expect(pages.map(({ edges }) => edges.map(({ node }) => node))).toEqual([[], [], [first]]);
    expect(pages[0]!.pageInfo.endCursor).toBe(String(head - 4_999));
    expect(await countedOf(pages[0]!)).toEqual({ count: 0, inFull: false });
    const read = { context, upTo: 9_000, passes: () => true };
    const whole = await readPageOfLog(read, 10, null, () => 1);
    expect(await countedOf(whole)).toEqual({ count: 9_000, inFull: true });
    const known = await readPageOfLog({ context, upTo: head }, 10, null, () => 1);
    expect(await countedOf(known)).toEqual({ count: head, inFull: true });
  });
});

describe('events', () => {
  test('are found by position, once each, and those of the store are not shown', async () => {
    const { ask } = await smallOrganisation();
    const { data } = await ask(
      ids.pm,
      '{ events(positions: [2, 1, 2, 0, -1, 99999]) { position type } }',
    );
    expect(data).toEqual({
      events: [
        { position: 2, type: 'PersonJoined' },
        { position: 1, type: 'OrganisationFounded' },
      ],
    });
  });
});

test('what somebody did for themselves alone is nobody else’s to read', async () => {
  const organisation = await smallOrganisation();
  await organisation.act(ids.leader, {
    type: 'SetItemAside',
    personId: ids.leader,
    itemId: 'fall-1',
    because: 'They have enough on their mind',
  });
  const position = organisation.app.store.head().position - 1;
  const read = async (viewerId: string) => {
    const { data } = await organisation.ask<{ history: HistorySeen; events: object[] }>(
      viewerId,
      `query ($filter: HistoryFilter, $positions: [Int!]!) {
        history(filter: $filter) { ${parts} }
        events(positions: $positions) { prose { text } }
      }`,
      {
        filter: { types: ['ItemSetAside'] },
        positions: [position, position + 1],
      },
    );
    return { events: data!.events, history: nodes(data!.history).map(({ prose }) => prose) };
  };
  const own = [{ text: 'They have enough on their mind' }];
  // An event by its position is one that everybody may read, here what came before it.
  const events = [{ prose: { text: 'Something to think over' } }];
  expect(await read(ids.leader)).toEqual({ events, history: own });
  for (const other of [ids.pm, ids.admin])
    expect(await read(other)).toEqual({ events, history: [] });
});

describe('the path of an objective', () => {
  const pathOf = async ({ ask }: SmallOrganisation, more = '') => {
    const { data } = await ask<{ objective: { path: HistorySeen } }>(
      ids.pm,
      `query ($id: ID!) { objective(id: $id) { path(first: 50 ${more}) { ${parts} } } }`,
      { id: ids.objective },
    );
    return nodes(data!.objective.path).map(({ type }) => type);
  };

  test('leaves out what was taken back', async () => {
    const organisation = await smallOrganisation();
    const kept = metricCheckIn(12, 7);
    const withdrawn = metricCheckIn(99, 7);
    for (const checkIn of [kept, withdrawn])
      await organisation.act(ids.pm, { type: 'CheckIn', ...checkIn });
    await organisation.act(ids.pm, {
      type: 'WithdrawCheckIn',
      objectiveId: ids.objective,
      checkInId: withdrawn.checkInId,
    });
    expect(await pathOf(organisation)).toEqual([
      'CheckedIn',
      'ObjectiveCommitted',
      'KeyResultAdded',
      'KeyResultAdded',
      'KeyResultAdded',
      'ObjectiveDrafted',
    ]);
    expect(await pathOf(organisation, 'onlyCheckIns: true')).toEqual(['CheckedIn']);
  });
});
