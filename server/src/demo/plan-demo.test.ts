import { addDays, dayOf, hourMs, wallClock } from '@cairn/shared/kernel/calendar';
import { expect, test } from 'vitest';
import type { PlannedAct } from './act.ts';
import { decisionStories } from './content/decisions.ts';
import { escalationStories } from './content/escalations.ts';
import { planDemo, stories } from './plan-demo.ts';
import { scheduleFor, timeZone } from './schedule.ts';

const anchor = Date.parse('2026-08-20T10:41:00+01:00');
const acts = planDemo(anchor, 'seed');

test('the same anchor and seed plan the same acts, another seed other ids', () => {
  expect(planDemo(anchor, 'seed')).toEqual(acts);
  const others = planDemo(anchor, 'another');
  // The minutes at which teams check in vary with the seed, so neighbours may change places.
  const types = (planned: readonly PlannedAct[]) => planned.map(({ intent }) => intent.type).sort();
  expect(types(others)).toEqual(types(acts));
  const ids = new Set(acts.map(({ commandId }) => commandId));
  expect(others.some(({ commandId }) => ids.has(commandId))).toBe(false);
});

test('a later hour of the same day changes nothing', () => {
  expect(planDemo(anchor + 5 * hourMs, 'seed')).toEqual(acts);
});

test('everything happens in the order of time and before the anchor’s day', () => {
  const { anchorDay } = scheduleFor(anchor, 'seed');
  for (const [place, act] of acts.entries()) {
    expect(act.at).toBeGreaterThanOrEqual(acts[place - 1]?.at ?? 0);
    expect(dayOf(act.at, timeZone) < anchorDay, `${act.intent.type} ${act.at}`).toBe(true);
    const { effectiveAt } = act.intent;
    if (effectiveAt !== undefined) expect(effectiveAt).toBeLessThan(act.at);
  }
});

test('people act between eight and half past eight in the evening', () => {
  for (const act of acts) {
    const { hour } = wallClock(act.at, timeZone);
    expect(hour >= 8 && hour <= 20.5, `${act.intent.type} at ${hour}`).toBe(true);
  }
});

test('no command has the id of another', () => {
  expect(new Set(acts.map(({ commandId }) => commandId)).size).toBe(acts.length);
});

test('no sentence is said twice, but for the one that a story copies on purpose', () => {
  const said = new Map<string, number>();
  // What is asked anew says again what stays as it was; what a check-in learned is captured in its
  // very words.
  const once = acts.filter(
    ({ intent }) =>
      intent.type !== 'ReviseDependency' &&
      (intent.type !== 'CaptureLearning' || intent.checkInId === undefined),
  );
  for (const text of once.flatMap(sentencesOf)) said.set(text, (said.get(text) ?? 0) + 1);
  const twice = [...said].filter(([, times]) => times > 1);
  expect(twice).toEqual([['Makers are answering the form, numbers follow next week.', 4]]);
});

test('sentences are calm, and their days have been filled in', () => {
  for (const text of acts.flatMap(sentencesOf)) {
    expect(text).not.toMatch(/[!—{}]/);
    expect(text).toBe(text.trim());
  }
});

test('seasons and months stay out, since the anchor can lie in any of them', () => {
  const months =
    /\b(January|February|April|June|July|August|September|October|November|December|summer|winter|autumn|snow|Easter|Christmas)\b/i;
  for (const story of [...stories, ...decisionStories, ...escalationStories])
    expect(JSON.stringify(story)).not.toMatch(months);
});

test('every key result of a story has a confidence for each value, and no more', () => {
  for (const { key, keyResults } of stories)
    for (const { key: name, values, confidence } of keyResults) {
      const count = 'through' in values ? values.through.at(-1)![0] : values.length;
      expect(confidence.length, `${key}: ${name}`).toBe(count);
    }
});

test('the running cycle’s words come in the week before the anchor and not all on one day', () => {
  const from = addDays(scheduleFor(anchor, 'seed').anchorDay, -7);
  const days = new Set(
    acts
      .filter(({ intent }) => intent.type === 'CheckIn')
      .map(({ at }) => dayOf(at, timeZone))
      .filter((day) => day >= from),
  );
  expect(days.size).toBeGreaterThanOrEqual(3);
});

/** What people wrote: the texts that are not names, kinds, ids or days. */
function sentencesOf({ intent }: PlannedAct): string[] {
  const said = intent as unknown as Record<string, unknown>;
  const asks = (said.asks ?? []) as readonly { readonly need: string }[];
  const texts = [
    ...['note', 'learning', 'because', 'idea', 'learned', 'text', 'what', 'whoNotices'],
    ...['tried', 'needed', 'action', 'help', 'how'],
    ...['question', 'context', 'concern', 'words', 'expected', 'why', 'sign', 'instead'],
    ...['cameOfIt', 'ask', 'decision', 'need', 'alternative', 'evidence', 'meaning'],
  ];
  return [
    ...texts.map((field) => said[field]).filter((text) => typeof text === 'string'),
    ...((said.next ?? []) as readonly string[]),
    ...asks.map(({ need }) => need),
  ];
}
