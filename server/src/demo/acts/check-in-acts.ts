import { hourMs } from '@cairn/shared/kernel/calendar';
import { eventIdOf } from '@cairn/shared/kernel/event-id';
import type { Act, Intent } from '../act.ts';
import { withDays } from '../dated-text.ts';
import { Random } from '../random.ts';
import { cycleDay, cycleInstant } from '../schedule.ts';
import type { Besides, KeyResultStory, ObjectiveStory, Said } from '../story.ts';
import { weeklySeries } from '../weekly-series.ts';
import { askTurnActs } from './ask-acts.ts';
import { committedOn } from './cycle-acts.ts';
import { ownerOn } from './owner-on.ts';
import type { Telling } from './telling.ts';

const minute = hourMs / 60;

/** One word on a key result, as it is said on a day of the cycle. */
interface Word {
  readonly key: string;
  readonly day: number;
  readonly at: number;
  readonly value: number;
  readonly confidence: number;
  readonly said: Said;
}

/** Every check-in of an objective, with what was corrected and taken back. */
export function checkInActs(story: ObjectiveStory, telling: Telling): Act[] {
  return story.keyResults.flatMap((keyResult, place) => [
    ...weeklyWords(story, keyResult, place, telling).flatMap((word) =>
      wordActs(story, keyResult, word, telling),
    ),
    ...(keyResult.besides ?? []).flatMap((word, which) =>
      besidesActs(story, keyResult, word, which, telling),
    ),
  ]);
}

function weeklyWords(
  story: ObjectiveStory,
  keyResult: KeyResultStory,
  place: number,
  { schedule, seed }: Telling,
): Word[] {
  const cycle = schedule.cycles[story.cycle];
  const values = valuesOf(story, keyResult, seed);
  return keyResult.confidence.flatMap((confidence, index) => {
    const week = index + 1;
    const value = values[index];
    if (confidence === null || value === null || value === undefined) return [];
    const said = { note: noteOf(story, place, week), ...keyResult.said?.[week] };
    // A team whose day lies before the commit says its first word right after it.
    const day = said.day ?? Math.max(committedOn, story.habit.day + index * 7);
    const late = new Random(`${seed} ${story.key} week ${week}`).between(-9, 9);
    const hour = said.hour ?? story.habit.hour + late / 60;
    const at = cycleInstant(cycle, day, hour) + place * 2 * minute;
    return [{ key: `week ${week}`, day, at, value, confidence, said }];
  });
}

/** Key results take turns in carrying the notes of their objective. */
function noteOf({ notes = [], keyResults }: ObjectiveStory, place: number, week: number) {
  const note = (week - 1) % keyResults.length === place ? notes[week - 1] : undefined;
  return note === '' ? undefined : note;
}

function valuesOf(
  story: ObjectiveStory,
  { key, values, decimals = 0 }: KeyResultStory,
  seed: string,
) {
  return 'through' in values
    ? weeklySeries(values, decimals, new Random(`${seed} ${story.key} ${key}`))
    : values;
}

function wordActs(
  story: ObjectiveStory,
  keyResult: KeyResultStory,
  word: Word,
  telling: Telling,
): Act[] {
  const { said, at } = word;
  const { correction } = said;
  const author = said.by ?? ownerOn(story, word.day);
  const checkInId = telling.ids.checkIn(story.key, keyResult.key, word.key);
  const written = at + (said.writtenDaysLater ?? 0) * 24 * hourMs;
  const sent: Act = {
    at: written,
    actor: telling.ids.person(author),
    intent: checkIn(story, keyResult, word, written > at ? at : undefined, telling),
  };
  const answered = (said.asks ?? []).flatMap((ask, which) =>
    // As the rule names the asks of a check-in.
    askTurnActs(story, ask, eventIdOf(checkInId, which + 1), author, telling),
  );
  if (!correction) return [sent, ...answered];
  return [
    ...answered,
    { ...sent, intent: { ...sent.intent, value: correction.sent } as Intent },
    {
      at: written + correction.hoursLater * hourMs,
      actor: sent.actor,
      intent: {
        type: 'CorrectCheckIn',
        objectiveId: telling.ids.objective(story.key),
        checkInId,
        value: word.value,
        because: correction.because,
      },
    },
  ];
}

function besidesActs(
  story: ObjectiveStory,
  keyResult: KeyResultStory,
  besides: Besides,
  which: number,
  telling: Telling,
): Act[] {
  const { day, hour, value, confidence, takenBackMinutesLater } = besides;
  const at = cycleInstant(telling.schedule.cycles[story.cycle], day, hour);
  const key = `besides ${which}`;
  const acts = wordActs(
    story,
    keyResult,
    { key, day, at, value, confidence, said: besides },
    telling,
  );
  if (takenBackMinutesLater === undefined) return acts;
  return [
    ...acts,
    {
      at: at + takenBackMinutesLater * minute,
      actor: acts[0]!.actor,
      intent: {
        type: 'WithdrawCheckIn',
        objectiveId: telling.ids.objective(story.key),
        checkInId: telling.ids.checkIn(story.key, keyResult.key, key),
      },
    },
  ];
}

function checkIn(
  story: ObjectiveStory,
  keyResult: KeyResultStory,
  { key, value, confidence, said }: Word,
  effectiveAt: number | undefined,
  { schedule, ids }: Telling,
): Intent {
  const cycle = schedule.cycles[story.cycle];
  const text = (words: string | undefined) => words && withDays(words, cycle);
  const where =
    keyResult.kind === 'milestone'
      ? { forecastOn: cycleDay(cycle, value), reached: said.reached }
      : { value };
  return {
    type: 'CheckIn',
    objectiveId: ids.objective(story.key),
    keyResultId: ids.keyResult(story.key, keyResult.key),
    checkInId: ids.checkIn(story.key, keyResult.key, key),
    effectiveAt,
    ...where,
    confidence,
    fallReason: said.fallReason,
    note: text(said.note),
    learning: text(said.learning),
    next: said.next?.map((step) => withDays(step, cycle)),
    asks: said.asks?.map(({ need, of, by }) => ({
      need: withDays(need, cycle),
      ofId: of && ids.person(of),
      by: by === undefined ? undefined : cycleDay(cycle, by),
    })),
  };
}
