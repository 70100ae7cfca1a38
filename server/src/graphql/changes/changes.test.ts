import { describe, expect, test } from 'vitest';
import type { App } from '../../app.ts';
import { RequestContext } from '../request-context.ts';
import {
  ids,
  metricCheckIn,
  type SmallOrganisation,
  smallOrganisation,
} from '../small-organisation.ts';
import { ChangeFeed, type ChangeTold } from './change-feed.ts';

/** A page that follows the log over server-sent events. */
class Follower {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #abort: AbortController;
  #rest = '';
  pings = 0;

  private constructor(reader: ReadableStreamDefaultReader<Uint8Array>, abort: AbortController) {
    this.#reader = reader;
    this.#abort = abort;
  }

  static async after(
    organisation: SmallOrganisation,
    position: number,
    { personId = ids.pm as string, asking = 'position objectiveIds forgot' } = {},
  ): Promise<Follower> {
    const abort = new AbortController();
    const response = await organisation.fetch(
      personId,
      {
        query: `subscription ($after: Int!) { changes(after: $after) { ${asking} } }`,
        variables: { after: position },
      },
      { headers: { accept: 'text/event-stream' }, signal: abort.signal },
    );
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    return new Follower(response.body!.getReader(), abort);
  }

  /** The next change that is told; pings are counted on the way. */
  async next(): Promise<ChangeTold> {
    for (;;) {
      const end = this.#rest.indexOf('\n\n');
      if (end < 0) {
        const { value, done } = await this.#reader.read();
        if (done) throw new Error('The feed has ended.');
        this.#rest += new TextDecoder().decode(value);
        continue;
      }
      const message = this.#rest.slice(0, end);
      this.#rest = this.#rest.slice(end + 2);
      if (message.startsWith(':')) this.pings += 1;
      const data = /^data: (.+)$/m.exec(message)?.[1];
      if (data) return (JSON.parse(data) as { data: { changes: ChangeTold } }).data.changes;
    }
  }

  async leave(): Promise<void> {
    await this.#reader.cancel();
    this.#abort.abort();
  }
}

const feedOf = (app: App, after: number, signal?: AbortSignal) =>
  new ChangeFeed(
    app,
    () => new RequestContext(app, { source: 'web', personId: ids.pm }).reader,
    after,
    signal,
  );

const checkIn = (organisation: SmallOrganisation, value: number) =>
  organisation.act(ids.pm, { type: 'CheckIn', ...metricCheckIn(value, 7) });

describe('changes', () => {
  test('tells at once where the log stands, then what changes', async () => {
    const organisation = await smallOrganisation();
    const { live } = organisation.app;
    const follower = await Follower.after(organisation, live.position);
    expect(await follower.next()).toEqual({
      position: live.position,
      objectiveIds: [],
      forgot: false,
    });
    await checkIn(organisation, 12);
    expect(await follower.next()).toEqual({
      position: live.position,
      objectiveIds: [ids.objective],
      forgot: false,
    });
    await follower.leave();
  });

  test('goes on after a position without a gap and without a repeat', async () => {
    const organisation = await smallOrganisation();
    const { live } = organisation.app;
    const before = await Follower.after(organisation, live.position);
    const { position } = await before.next();
    await before.leave();
    await checkIn(organisation, 12);
    await organisation.act(ids.pm, {
      type: 'RewordObjective',
      objectiveId: ids.draft,
      statement: 'Thought over',
    });
    const follower = await Follower.after(organisation, position);
    expect(await follower.next()).toEqual({
      position: live.position,
      objectiveIds: [ids.objective, ids.draft],
      forgot: false,
    });
    await checkIn(organisation, 13);
    expect(await follower.next()).toEqual({
      position: live.position,
      objectiveIds: [ids.objective],
      forgot: false,
    });
    await follower.leave();
  });

  test('covers every position once, however slowly it is read', async () => {
    const organisation = await smallOrganisation();
    const { live } = organisation.app;
    const begin = live.position;
    const follower = await Follower.after(organisation, begin);
    const told: number[] = [];
    const reading = (async () => {
      do told.push((await follower.next()).position);
      while (told.at(-1)! < begin + 30);
    })();
    for (let value = 0; value < 30; value++) await checkIn(organisation, value);
    await reading;
    expect(told).toEqual([...new Set(told)].toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(live.position);
    await follower.leave();
  });

  test('names no objectives when anything else changed, or too much did', async () => {
    const organisation = await smallOrganisation();
    const { live } = organisation.app;
    const follower = await Follower.after(organisation, 0);
    expect(await follower.next()).toMatchObject({
      position: live.position,
      objectiveIds: null,
    });
    await organisation.act(ids.admin, { type: 'RenameTeam', teamId: ids.other, name: 'Others' });
    expect((await follower.next()).objectiveIds).toBeNull();
    await follower.leave();
  });

  test('says when something was forgotten, or may have been among too much to read', async () => {
    const organisation = await smallOrganisation();
    const { live } = organisation.app;
    await organisation.act(ids.admin, { type: 'RemovePerson', personId: ids.stranger });
    const follower = await Follower.after(organisation, live.position);
    expect((await follower.next()).forgot).toBe(false);
    await organisation.act(ids.admin, { type: 'ErasePerson', personId: ids.stranger });
    expect((await follower.next()).forgot).toBe(true);
    await checkIn(organisation, 12);
    expect((await follower.next()).forgot).toBe(false);
    await follower.leave();
    for (let value = 0; value < 2_001; value++) await checkIn(organisation, value % 40);
    const behind = await Follower.after(organisation, 1);
    expect((await behind.next()).forgot).toBe(true);
    await behind.leave();
  });

  test('takes a position that the log has not reached as where it stands', async () => {
    const organisation = await smallOrganisation();
    const { live } = organisation.app;
    const follower = await Follower.after(organisation, live.position + 1_000);
    expect((await follower.next()).position).toBe(live.position);
    await checkIn(organisation, 12);
    expect((await follower.next()).position).toBe(live.position);
    await follower.leave();
  });

  test('tells what only some may read to them alone, and wakes nobody else', async () => {
    const organisation = await smallOrganisation();
    const { live } = organisation.app;
    const both = { asking: 'position ownPosition' };
    const shownTo = (personId: string) =>
      Follower.after(organisation, live.position, { ...both, personId });
    const [leader, member] = [await shownTo(ids.leader), await shownTo(ids.member)];
    const { position } = await leader.next();
    await member.next();
    await organisation.act(ids.leader, {
      type: 'SetItemAside',
      personId: ids.leader,
      itemId: 'quiet-k-metric',
      because: 'We spoke of it',
    });
    expect(await leader.next()).toEqual({ position, ownPosition: 1 });
    await checkIn(organisation, 12);
    expect(await leader.next()).toEqual({ position: position + 1, ownPosition: 1 });
    // The first that comes is the check-in: nothing was told of what went before.
    expect(await member.next()).toEqual({ position: position + 1, ownPosition: 0 });
    await leader.leave();
    await member.leave();
  });

  test('ends for somebody who is not here any more', async () => {
    const organisation = await smallOrganisation();
    const follower = await Follower.after(organisation, organisation.app.live.position, {
      personId: ids.stranger,
    });
    await follower.next();
    await organisation.act(ids.admin, { type: 'RemovePerson', personId: ids.stranger });
    await expect(follower.next()).rejects.toThrow('The feed has ended.');
  });

  test('ends when the client goes, also while it waits', async () => {
    const { app } = await smallOrganisation();
    const abort = new AbortController();
    const feed = feedOf(app, app.live.position, abort.signal);
    await feed.next();
    const waiting = feed.next();
    abort.abort();
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(await feedOf(app, 0, abort.signal).next()).toMatchObject({ done: true });
  });

  test('ends when the server stops', async () => {
    const organisation = await smallOrganisation();
    const follower = await Follower.after(organisation, organisation.app.live.position);
    await follower.next();
    await organisation.app.close();
    await expect(follower.next()).rejects.toThrow('The feed has ended.');
  });

  test('is turned away beyond what the server can feed, and let in when one has left', async () => {
    const { app } = await smallOrganisation();
    const feeds = Array.from({ length: 2_000 }, () => feedOf(app, 0));
    expect(() => feedOf(app, 0)).toThrow('Too many pages');
    await feeds[0]!.return();
    await feedOf(app, 0).return();
    for (const feed of feeds) await feed.return();
  });
});
