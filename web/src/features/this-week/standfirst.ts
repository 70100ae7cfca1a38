import { counted, listed, opening, things } from '../../app/number-words.ts';

/** What the sentence over this week is made of. Names are first names, in the order they matter. */
export interface WeekFacts {
  readonly isNow: boolean;
  /** Objectives that a check-in is owed on. */
  readonly due: number;
  /** `by 18:00`, `by Friday 18:00`; `since Thursday` when it is late. */
  readonly dueWhen: string;
  readonly late: boolean;
  /** Who asked something of the viewer. */
  readonly waiting: readonly string[];
  /** Whom the viewer asked. */
  readonly owing: readonly string[];
  /** One of the viewer's own key results that went away from its target. */
  readonly wrongWay?: string | undefined;
  /** The key result that has been silent longest, and since when: `6 August`. */
  readonly quiet?: { readonly name: string; readonly since: string | undefined } | undefined;
  /** For who leads and owns nothing: how much moved, and how much of it away from its target. */
  readonly led?: LedFacts | undefined;
}

export interface LedFacts {
  /** What stands in somebody's way and is the viewer's to clear. */
  readonly inTheWay: number;
  readonly moved: number;
  readonly wrongWay: number;
  /** Falls of confidence by two or more. */
  readonly fell: number;
  readonly quiet: number;
  /** `Saturday` */
  readonly since: string | undefined;
}

export interface Sentence {
  readonly text: string;
  /** The clause that weighs most, word for word. */
  readonly weightiest: string;
}

/** The week's answer in a few sentences that could be said aloud; in the past, in the past tense. */
export function weekStandfirst(facts: WeekFacts): Sentence {
  const clauses = facts.led ? ledClauses(facts, facts.led) : ownClauses(facts);
  const said = clauses.filter((clause) => clause !== undefined);
  const heaviest = said.reduce((a, b) => (b.weight > a.weight ? b : a));
  return { text: said.map((clause) => clause.text).join(' '), weightiest: heaviest.core };
}

/** A sentence, the part of it that could stand in full ink, and how much that matters. */
interface Clause {
  readonly text: string;
  readonly core: string;
  readonly weight: number;
}

const sentence = (core: string, weight: number, rest = ''): Clause => ({
  text: `${core}${rest}.`,
  core,
  weight,
});

function ownClauses(facts: WeekFacts): (Clause | undefined)[] {
  return [dueClause(facts), waitingClause(facts), directionClause(facts)];
}

function ledClauses(facts: WeekFacts, led: LedFacts): (Clause | undefined)[] {
  const since = led.since ? ` since ${led.since}` : '';
  const were = (count: number, one: string, many: string) =>
    count === 1 ? `${counted(count)} ${one}` : `${counted(count)} ${many}`;
  const against = [
    led.wrongWay > 0 && `${counted(led.wrongWay)} of them the wrong way`,
    led.fell > 0 && `${were(led.fell, 'fall', 'falls')} in confidence`,
  ].filter((part) => part !== false);
  const moved =
    led.moved === 0
      ? sentence(`Nothing ${facts.isNow ? 'has moved' : 'had moved'}${since}`, 1)
      : {
          ...sentence(
            `${opening(things(led.moved, 'key result'))} moved${since}`,
            against.length > 0 ? 2 : 1,
            against.length > 0 ? `, ${listed(against)}` : '',
          ),
          ...(against.length > 0 && { core: listed(against) }),
        };
  if (led.inTheWay === 0) return [moved, quietLed(facts, led), waitingClause(facts)];
  // Who waits for an answer stands in the triage too.
  const stand = led.inTheWay === 1 ? ['stands', 'stood'] : ['stand', 'stood'];
  const way = `${opening(things(led.inTheWay, 'thing'))} ${stand[facts.isNow ? 0 : 1]} in somebody’s way`;
  return [sentence(way, 3), moved, quietLed(facts, led)];
}

function quietLed(facts: WeekFacts, led: LedFacts): Clause | undefined {
  if (led.quiet === 0)
    return sentence(`Nobody you lead ${facts.isNow ? 'has' : 'had'} gone quiet`, 0);
  const longest = facts.quiet?.since ? `, one of them since ${facts.quiet.since}` : '';
  const gone = facts.isNow ? 'have gone quiet' : 'had gone quiet';
  const core =
    led.quiet === 1
      ? `One key result ${facts.isNow ? 'has' : 'had'} gone quiet`
      : `${opening(things(led.quiet, 'key result'))} ${gone}`;
  return sentence(
    core,
    3,
    led.quiet === 1 && facts.quiet?.since ? ` since ${facts.quiet.since}` : longest,
  );
}

function dueClause({ isNow, due, dueWhen, late }: WeekFacts): Clause {
  if (due === 0) return sentence(isNow ? 'Nothing is due' : 'Nothing was due', 1);
  const what = due === 1 ? 'One check-in' : `${opening(counted(due))} check-ins`;
  const be = isNow ? (due === 1 ? 'is' : 'are') : due === 1 ? 'was' : 'were';
  return sentence(late ? `${what} ${be} late, due ${dueWhen}` : `${what} ${be} due ${dueWhen}`, 2);
}

function waitingClause({ isNow, waiting, owing }: WeekFacts): Clause | undefined {
  const wait = isNow ? (waiting.length === 1 ? 'waits' : 'wait') : 'waited';
  const owe = isNow ? (owing.length === 1 ? 'owes' : 'owe') : 'owed';
  if (waiting.length === 0) {
    return owing.length === 0 ? undefined : sentence(`${listed(owing)} ${owe} you a word`, 0);
  }
  const core = `${listed(waiting)} ${wait} for a word from you`;
  return sentence(core, 4, owing.length > 0 ? `, ${listed(owing)} ${owe} you one` : '');
}

function directionClause({ isNow, wrongWay, quiet }: WeekFacts): Clause | undefined {
  const spoken = isNow ? 'has spoken' : 'had spoken';
  const silence =
    quiet &&
    (quiet.since
      ? `nobody ${spoken} about “${quiet.name}” since ${quiet.since}`
      : `nobody ${spoken} about “${quiet.name}” yet`);
  if (!wrongWay) return silence ? sentence(opening(silence), 1) : undefined;
  return sentence(`“${wrongWay}” went the wrong way`, 1, silence ? `, and ${silence}` : '');
}
