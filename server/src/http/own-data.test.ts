import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { afterEach, expect, test } from 'vitest';
import {
  ids,
  metricCheckIn,
  type SmallOrganisation,
  smallOrganisation,
} from '../graphql/small-organisation.ts';
import { keepPolicy } from '../privacy/keep-policy.ts';
import { httpApp } from './http-app.ts';
import { personaCookie } from './visitor.ts';

let server: Server | undefined;
afterEach(() => {
  server?.close();
  server?.closeAllConnections();
});

async function served(): Promise<SmallOrganisation> {
  const organisation = await smallOrganisation();
  const { act, app } = organisation;
  app.directory.add({ id: ids.pm, name: 'Pia Manager', email: 'pia@example.test' });
  await act(ids.pm, {
    type: 'CheckIn',
    ...metricCheckIn(12, 7, { note: 'Two *ovens*\nfrom Monday', next: ['Ask the miller'] }),
  });
  await act(ids.member, {
    type: 'RaiseBlocker',
    blockerId: randomUUID(),
    objectiveId: ids.objective,
    kind: 'other',
    what: 'Max cannot say this louder',
  });
  await act(ids.pm, {
    type: 'SetItemAside',
    personId: ids.pm,
    itemId: 'x',
    because: 'I dread that talk',
  });
  await act(ids.pm, { type: 'TakeLeave', personId: ids.pm, from: '2026-08-03', to: '2026-08-07' });
  await recordedByOthers(organisation);
  const http = httpApp(app, {
    logger: pino({ level: 'silent' }),
    readiness: { ready: true },
    mountApi: () => {},
  });
  await new Promise<void>((resolve) => {
    server = http.listen(0, '127.0.0.1', () => resolve());
  });
  return organisation;
}

const decisionId = randomUUID();

/** What others record of the PM, in words of their own, and what is none of the PM's business. */
async function recordedByOthers({ act, app }: SmallOrganisation): Promise<void> {
  await act(ids.leader, {
    type: 'RequestDecision',
    decisionId,
    question: 'Lea asks this louder',
    deciderId: ids.pm,
    objectiveIds: [ids.objective],
    toTellIds: [ids.member],
  });
  await act(ids.leader, {
    type: 'RequestDecision',
    decisionId: randomUUID(),
    question: 'Nobody of Orders hears this louder',
    deciderId: ids.stranger,
    toTellIds: [ids.stranger],
  });
  await act(ids.member, {
    type: 'SetItemAside',
    personId: ids.member,
    itemId: 'of Max alone',
    because: 'Max thinks this louder',
  });
  // No rule lets these two happen: what another writes where only the PM does, and the PM's id in
  // what is another's alone.
  const [mine] = app.store.readPage(app.live.position - 1, 1);
  const { type, version, metadata } = mine!;
  const because = { text: 'Max writes this louder' };
  for (const [owner, itemId] of [
    [ids.pm, 'from Max'],
    [ids.member, 'about Pia'],
  ] as const) {
    const data = { personId: ids.pm, itemId, because };
    await app.store.append(`triage-${owner}`, [
      { id: randomUUID(), type, version, data, metadata },
    ]);
  }
  await app.live.waitFor(app.store.head().position);
}

const download = (path: string, personId: string) =>
  fetch(`http://127.0.0.1:${(server!.address() as AddressInfo).port}${path}`, {
    headers: { cookie: `${personaCookie}=${personId}` },
  });

interface Downloaded {
  readonly you: Record<string, unknown>;
  readonly events: readonly {
    readonly what: string;
    readonly where: string;
    readonly byYou: boolean;
    readonly written: Record<string, unknown>;
    readonly facts: Record<string, unknown>;
  }[];
  readonly openings: readonly { readonly by: string }[];
}

test('a person takes along what is theirs, and nothing that others wrote', async () => {
  const { app } = await served();
  const answer = await download('/api/own-data.json', ids.pm);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('content-disposition')).toBe(
    'attachment; filename="cairn-my-data.json"',
  );
  const text = await answer.text();
  const { you, events, openings } = JSON.parse(text) as Downloaded;
  expect(you).toMatchObject({
    name: 'Pia Manager',
    email: 'pia@example.test',
    role: 'pm',
    leader: 'Lea Leader',
    teams: [{ team: 'Orders', role: 'pm' }],
    leaves: [{ from: '2026-08-03', to: '2026-08-07' }],
  });
  const told = (what: string) => events.find((event) => event.what === what);
  expect(told('CheckedIn')).toMatchObject({
    byYou: true,
    where: 'Objective: New shops sell on their first Friday',
    written: { note: 'Two *ovens*\nfrom Monday', next: ['Ask the miller'] },
    facts: { value: 12, confidence: 7 },
  });
  expect(told('PersonJoined')).toMatchObject({ byYou: false, where: 'You' });
  expect(told('MemberJoined')).toMatchObject({ byYou: false, where: 'Team Orders' });
  expect(told('DecisionRequested')).toMatchObject({
    byYou: false,
    where: 'Decision on: New shops sell on their first Friday',
    written: {},
    facts: { deciderId: ids.pm, toTellIds: [ids.member] },
  });
  expect(events.filter(({ what }) => what === 'DecisionRequested')).toHaveLength(1);
  const asides = events.filter(({ what }) => what === 'ItemSetAside');
  expect(asides.map(({ byYou, written, facts }) => [byYou, written, facts.itemId])).toEqual([
    [true, { because: 'I dread that talk' }, 'x'],
    [false, {}, 'from Max'],
  ]);
  expect(text).not.toContain('louder');
  expect(text).not.toContain('Every shop runs on what it sells nearby');
  // The private reason was opened by this very reading.
  expect(openings).toMatchObject([{ by: 'You' }]);
  expect(app.openings.countOf(ids.pm)).toBe(1);
});

test('the same as a page to read, with signs of Markdown as they were typed', async () => {
  await served();
  const answer = await download('/api/own-data.md', ids.pm);
  expect(answer.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
  const text = await answer.text();
  expect(text).toContain('- Name: Pia Manager\n');
  expect(text).toContain('> Two \\*ovens\\*\n> from Monday\n');
  expect(text).toContain('- 2026-07-');
  expect(text).toContain(': Decision requested (recorded by somebody else)\n');
  expect(text).not.toContain('louder');
});

test('everybody gets their own alone', async () => {
  await served();
  const { you, events } = (await (
    await download('/api/own-data.json', ids.member)
  ).json()) as Downloaded;
  expect(you.name).toBe('Max Member');
  expect(events.some(({ written }) => JSON.stringify(written).includes('louder'))).toBe(true);
  expect(JSON.stringify(events)).not.toMatch(/ovens|dread/);
});

test('what is forgotten stands there as forgotten', async () => {
  const { app, act, pass } = await served();
  pass(9 * 92);
  // What goes by age waits until somebody records anything.
  await act(ids.leader, { type: 'StateVision', text: 'Rolls by noon' });
  await keepPolicy(app);
  const { events } = (await (await download('/api/own-data.json', ids.pm)).json()) as Downloaded;
  expect(events.find(({ what }) => what === 'ItemSetAside')!.written).toEqual({ because: null });
  expect(await (await download('/api/own-data.md', ids.pm)).text()).toContain('> Words forgotten');
});
