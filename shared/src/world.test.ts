import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RecordedEvent } from './kernel/event.ts';
import { checkInsOf } from './strategy/objective/state.ts';
import { actsOnDecisions, play, randomActs } from './testing/random-history.ts';
import type { Scenario } from './testing/scenario.ts';
import {
  checkInCommand,
  committedObjective,
  noon,
  small,
  smallOrganisation,
} from './testing/small-organisation.ts';
import { objectiveView } from './views/objective-view.ts';
import { UnknownEvent, UnreadableEvent, World } from './world.ts';
import type { WorldView } from './world-view.ts';

const folded = (events: readonly RecordedEvent[]): World => {
  const world = new World();
  for (const event of events) world.apply(event);
  return world;
};

/** Everything that a view can read of a world, as plain data. */
const everything = (view: WorldView) => ({
  organisation: view.organisation(),
  direction: view.direction(),
  thresholds: view.thresholds(),
  people: view.people(),
  teams: view.teams(),
  cycles: view.cycles(),
  objectives: view.cycles().flatMap(({ id }) => view.objectivesIn(id)),
  decisions: view.decisions(),
  escalations: view.escalations(),
});

describe('random histories', () => {
  test('replayed from the log, the world is the one that lived', () => {
    fc.assert(
      fc.property(fc.oneof(randomActs, actsOnDecisions), (acts) => {
        const lived = play(acts);
        const log = JSON.parse(JSON.stringify(lived.log)) as RecordedEvent[];
        expect(JSON.stringify(everything(folded(log).now(lived.now)))).toBe(
          JSON.stringify(everything(lived.view())),
        );
      }),
      { numRuns: 120 },
    );
  });

  test('as of any position, the world is the fold of the log up to there', () => {
    fc.assert(
      fc.property(randomActs, fc.double({ min: 0, max: 1, noNaN: true }), (acts, share) => {
        const lived = play(acts);
        const position = Math.floor(share * lived.log.length);
        const prefix = folded(lived.log.slice(0, position));
        const then = lived.world.at({ position })!;
        expect(everything(then)).toEqual(everything(prefix.now(then.now)));
      }),
      { numRuns: 120 },
    );
  });

  test('as of any instant, nothing is known that was recorded later', () => {
    fc.assert(
      fc.property(randomActs, fc.integer({ min: 0, max: 120 * 24 }), (acts, hours) => {
        const lived = play(acts);
        const at = noon('2026-06-28') + hours * 3_600_000;
        const then = lived.world.at({ at })!;
        const prefix = folded(lived.log.filter(({ recordedAt }) => recordedAt <= at));
        expect(everything(then)).toEqual(everything(prefix.now(at)));
      }),
      { numRuns: 120 },
    );
  });

  test('every view of every moment is made of finite numbers', () => {
    const finite = (_: string, value: unknown) => {
      if (typeof value === 'number' && !Number.isFinite(value)) throw new Error('not finite');
      return value;
    };
    fc.assert(
      fc.property(randomActs, fc.nat(60), (acts, position) => {
        const lived = play(acts);
        for (const view of [lived.view(), lived.world.at({ position })!]) {
          JSON.stringify(objectiveView(view, small.objective) ?? null, finite);
        }
      }),
      { numRuns: 120 },
    );
  });
});

describe('the two clocks', () => {
  // A value of Monday that was written down on Thursday.
  const late = () => {
    const scenario = committedObjective().at(noon('2026-07-09'));
    scenario.do(small.owner, checkInCommand({ value: 9 }));
    scenario.at(noon('2026-07-16'));
    scenario.do(small.owner, checkInCommand({ value: 12, effectiveAt: noon('2026-07-13') }));
    return scenario;
  };
  const hindsight = ({ world, log }: Scenario, instant: number): WorldView => {
    const learned = new Set(world.learnedAfter(instant));
    return world.inHindsight(
      instant,
      log.filter(({ position }) => learned.has(position)),
    );
  };
  const valueIn = (view: WorldView) => view.objective(small.objective)?.keyResults[0]?.last?.value;

  test('what we knew then leaves out what was recorded later', () => {
    expect(valueIn(late().world.at({ at: noon('2026-07-14') })!)).toBe(9);
  });

  test('with what we learned later, it is there from when it was true', () => {
    const scenario = late();
    expect(valueIn(hindsight(scenario, noon('2026-07-14')))).toBe(12);
    expect(valueIn(hindsight(scenario, noon('2026-07-12')))).toBe(9);
  });

  test('looking back with hindsight on what is known by now changes nothing', () => {
    fc.assert(
      fc.property(randomActs, (acts) => {
        const lived = play(acts);
        expect(everything(hindsight(lived, lived.now))).toEqual(everything(lived.view()));
      }),
      { numRuns: 60 },
    );
  });

  test('with hindsight, the words true by an instant are there, and no others', () => {
    fc.assert(
      fc.property(randomActs, fc.integer({ min: 0, max: 120 }), (acts, days) => {
        const lived = play(acts);
        const at = noon('2026-07-02') + days * 86_400_000;
        const words = (view: WorldView) =>
          (view.objective(small.objective)?.keyResults ?? []).flatMap((keyResult) => [
            ...checkInsOf(keyResult),
          ]);
        for (const { effectiveAt } of words(hindsight(lived, at)))
          expect(effectiveAt).toBeLessThanOrEqual(at);
        const stillThere = new Set(words(hindsight(lived, at)).map(({ id }) => id));
        for (const { id, effectiveAt } of words(lived.view()))
          if (effectiveAt <= at) expect(stillThere).toContain(id);
      }),
      { numRuns: 120 },
    );
  });

  test('what is learned of a time before the thing itself was there changes nothing', () => {
    const scenario = committedObjective().at(noon('2026-07-09'));
    scenario.do(small.owner, checkInCommand({ value: 9, effectiveAt: noon('2026-06-20') }));
    expect(hindsight(scenario, noon('2026-06-25')).objective(small.objective)).toBeUndefined();
    expect(valueIn(hindsight(scenario, noon('2026-07-02')))).toBe(9);
  });
});

describe('moments', () => {
  test('a mark names an instant, and an unknown one is not guessed', () => {
    const scenario = committedObjective();
    scenario.do(small.administrator, {
      type: 'SetMark',
      name: 'Q3 plan',
      at: noon('2026-06-30'),
    });
    expect(scenario.world.at({ mark: 'Q3 plan' })?.objective(small.objective)).toBeUndefined();
    expect(scenario.world.at({ mark: 'Q4 plan' })).toBeUndefined();
  });

  test('a policy holds from when it was set, and older pages keep the older one', () => {
    const scenario = smallOrganisation();
    const before = scenario.log.length;
    scenario.do(small.administrator, {
      type: 'ChangeThreshold',
      name: 'watermelon.difference',
      value: 0.5,
      because: 'Too many false alarms last quarter',
    });
    expect(scenario.view().thresholds().watermelon.difference).toBe(0.5);
    expect(scenario.world.at({ position: before })!.thresholds().watermelon.difference).toBe(0.35);
  });
});

describe('the fold', () => {
  const checkedIn = () => {
    const scenario = committedObjective().at(noon('2026-07-09'));
    scenario.do(small.owner, checkInCommand());
    return scenario;
  };

  test('passes over events that were applied before, and those of the store', () => {
    const scenario = smallOrganisation();
    const size = scenario.world.size;
    for (const event of scenario.log) scenario.world.apply(event);
    expect(scenario.world.size).toBe(size);
    const last = scenario.log.at(-1)!;
    scenario.world.apply({ ...last, type: '$metadata', position: last.position + 1 });
    expect(scenario.world.position).toBe(last.position + 1);
  });

  test.each([
    ['an event', { type: 'BreadBaked' }],
    ['a version', { version: 99 }],
    ['a stream', { stream: 'bakery-1' }],
    ['a name that every object has', { type: 'constructor' }],
  ])('says so when it meets %s that it does not know', (_, change) => {
    const scenario = smallOrganisation();
    const last = scenario.log.at(-1)!;
    const strange = { ...last, ...change, position: last.position + 1 };
    expect(() => scenario.world.apply(strange)).toThrow(UnknownEvent);
  });

  test.each([
    ['data', { data: null }],
    ['checkInId', { data: {} }],
    ['confidence', { data: { checkInId: 'a', keyResultId: 'b', confidence: 'high' } }],
    ['next', { data: { checkInId: 'a', keyResultId: 'b', confidence: 7, next: [7] } }],
    ['version', { version: 0 }],
    ['metadata', { metadata: null }],
  ])('says which %s of an event cannot be read', (what, change) => {
    const { log, world } = checkedIn();
    const last = log.at(-1)!;
    const strange = { ...last, ...change, position: last.position + 1 } as RecordedEvent;
    expect(() => world.apply(strange)).toThrow(UnreadableEvent);
    expect(() => world.apply(strange)).toThrow(`whose ${what} cannot be read`);
    expect(world.position).toBe(last.position);
  });

  test('takes what is said of a thing before it came into being as said of nothing', () => {
    const { log } = checkedIn();
    const opening = new Set(['ObjectiveDrafted', 'PersonJoined', 'TeamFormed', 'CyclePlanned']);
    const headless = folded(log.filter(({ type }) => !opening.has(type)));
    const view = headless.now(noon('2026-07-09'));
    expect(everything(view)).toMatchObject({ people: [], teams: [], cycles: [], objectives: [] });
    expect(view.objective(small.objective)).toBeUndefined();
    expect(headless.revisionsOf('objective', small.objective)).toBeGreaterThan(0);
  });

  test('reads a time that is no time as that of the recording', () => {
    const { log } = checkedIn();
    const last = log.at(-1)!;
    const world = folded([
      ...log.slice(0, -1),
      { ...last, metadata: { ...last.metadata, effectiveAt: 'Monday' } },
    ]);
    expect(
      world.now(last.recordedAt).objective(small.objective)?.keyResults[0]?.last,
    ).toMatchObject({ effectiveAt: last.recordedAt });
  });
});
