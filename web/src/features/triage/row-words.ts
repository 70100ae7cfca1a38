import { dateAloud, dayAt } from '../../app/instant-words.ts';
import { things } from '../../app/number-words.ts';
import { written } from '../../app/prose-words.ts';
import { dayOfMonth, dayOfYear } from '../../components/day-words.ts';
import { stateOf as stateOfDecision } from '../decision/decision-words.ts';
import { stateOf as stateOfDependency } from '../dependency/dependency-words.ts';
import { stateOf as stateOfEscalation } from '../escalation/escalation-words.ts';
import type { TriageLine } from './line-parts.ts';
import { standsStill } from './triage-words.ts';

/** What the row of an item says: its kind and age, what it is, and under it who waits for whom. */
export interface RowWords {
  readonly kind: string;
  /** `since 22 Oct`; empty where the row says it otherwise. */
  readonly since: string;
  readonly what: string;
  readonly sub: string;
}

interface Look {
  readonly timeZone: string;
  readonly today: string;
  readonly viewerId: string;
}

type Told<Kind extends keyof TriageLine> = NonNullable<TriageLine[Kind]>;

export function rowWords(item: TriageLine, look: Look): RowWords {
  const began = item.blocker?.onsetAt ?? item.escalation?.onsetAt ?? item.toldAt;
  const since = item.kind === 'QUIET' ? '' : sinceOf(dayAt(began, look.timeZone), look.today);
  return { since, ...wordsOf(item, look) };
}

function wordsOf(item: TriageLine, look: Look): Omit<RowWords, 'since'> {
  if (item.blocker) return ofBlocker(item, item.blocker, look);
  if (item.dependency) return ofDependency(item, item.dependency);
  if (item.decision) return ofDecision(item, item.decision, look);
  if (item.escalation) return ofEscalation(item, item.escalation, look);
  if (item.ask) return ofAsk(item, item.ask, look);
  if (item.question) return ofSignal(item, item.question);
  return item.kind === 'FALL' ? ofFall(item) : ofSilence(item, look);
}

type Words = Omit<RowWords, 'since'>;

function ofBlocker(item: TriageLine, blocker: Told<'blocker'>, look: Look): Words {
  const { kind, what, of, raisedBy, takenOn, next, arranged } = blocker;
  const attention = arranged
    ? `${firstName(arranged.by)} ${arranged.delivered ? 'has seen' : 'sees'} to what is missing`
    : takenOn
      ? `${firstName(takenOn.by)} has taken it on`
      : next && `next: ${firstName(next.by)}${next.on ? ` by ${dayOfMonth(next.on)}` : ''}`;
  const who = attention && !of ? `${firstName(raisedBy)} waits` : waits(raisedBy, of, look);
  const sub = said(who, teamOf(item), stillOf(item), attention);
  return { kind: KINDS[kind], what: written(what), sub };
}

function ofDependency(item: TriageLine, dependency: Told<'dependency'>): Words {
  const { what, neededBy, objective, team, takenOn } = dependency;
  return {
    kind: 'Dependency',
    what: `${written(what)}, needed by ${dayOfMonth(neededBy)}`,
    sub: said(
      `${objective.team.name} waits for ${team.name}`,
      stateOfDependency(dependency).words.toLowerCase(),
      stillOf(item),
      takenOn && `${firstName(takenOn)} has taken it on`,
    ),
  };
}

function ofDecision(item: TriageLine, decision: Told<'decision'>, look: Look): Words {
  const { question, requestedBy, decider, neededBy, stage } = decision;
  const state =
    stage === 'OPEN'
      ? neededBy && `needed by ${dayOfMonth(neededBy)}`
      : stage === 'MADE' && !item.clock
        ? 'made, and worth another look'
        : stateOfDecision(decision).words.toLowerCase();
  const who =
    requestedBy.id === decider.id ? firstName(decider) : waits(requestedBy, decider, look);
  const sub = said(who, teamOf(item), state, stillOf(item));
  return { kind: 'Decision', what: written(question), sub };
}

function ofEscalation(item: TriageLine, escalation: Told<'escalation'>, look: Look): Words {
  const { what, customer, raisedBy, of, heldBy, team } = escalation;
  const state = stateOfEscalation(escalation).words.toLowerCase();
  const who = waits(raisedBy, heldBy ?? of, look);
  const sub = said(who, team.name, customer, heldBy ? undefined : state, stillOf(item));
  return { kind: 'Escalation', what: written(what), sub };
}

function ofAsk(item: TriageLine, ask: Told<'ask'>, look: Look): Words {
  const { need, askedBy, of, by, keyResult, objective } = ask;
  const about = keyResult ? keyResult.name : objective.statement;
  const sub = said(
    waits(askedBy, of, look),
    teamOf(item),
    by && `needed by ${dayOfMonth(by)}`,
    `for “${written(about)}”`,
  );
  return { kind: 'Ask', what: written(need), sub };
}

/** It was put to the owner in these words, and stands without an answer; or it is put to the viewer. */
function ofSignal(item: TriageLine, { question, whom }: Told<'question'>): Words {
  const [objective] = item.objectives;
  const about = item.keyResults.map(({ name }) => written(name));
  const what =
    objective && whom !== 'leader'
      ? `${firstName(objective.owner)} was asked: ${question}`
      : question;
  return { kind: 'Signal', what, sub: said(objective?.team.name, ...about) };
}

function ofFall(item: TriageLine): Words {
  const [keyResult] = item.keyResults;
  const name = keyResult ? written(keyResult.name) : 'A key result';
  const what = `${name} went from ${item.fellFrom} to ${item.fellTo}`;
  return { kind: 'Fall', what, sub: said(owner(item)) };
}

function ofSilence(item: TriageLine, { timeZone, today }: Look): Words {
  const [objective] = item.objectives;
  const since = dateAloud(dayAt(item.toldAt, timeZone), today);
  const away = objective?.ownerAwayUntil;
  return {
    kind: 'Quiet',
    what: `Nobody has spoken for ${objective?.team.name} since ${since}`,
    sub: said(
      owner(item),
      touchedBy(item),
      away && `${firstName(objective.owner)} is on leave until ${dayOfMonth(away)}`,
    ),
  };
}

type Person = { readonly name: string };

const firstName = ({ name }: Person): string => name.split(' ')[0] ?? name;
/** `Jonas waits for you` */
const waits = (
  who: Person,
  whom: (Person & { readonly id: string }) | null,
  { viewerId }: Look,
): string =>
  whom
    ? `${firstName(who)} waits for ${whom.id === viewerId ? 'you' : firstName(whom)}`
    : `${firstName(who)} waits for whoever can help`;
const teamOf = ({ objectives }: TriageLine): string | undefined => objectives[0]?.team.name;
const owner = ({ objectives: [first] }: TriageLine): string | undefined =>
  first && `${firstName(first.owner)}, ${first.team.name}`;
const sinceOf = (day: string, today: string): string =>
  day === today
    ? 'since today'
    : `since ${day.slice(0, 4) === today.slice(0, 4) ? dayOfMonth(day) : dayOfYear(day)}`;
/** `two key results`, where they are more than the row names. */
const touchedBy = ({ keyResults }: TriageLine): string | false =>
  keyResults.length > 0 && things(keyResults.length, 'key result');
const stillOf = ({ keyResults }: TriageLine): string | undefined =>
  keyResults.length > 0 ? standsStill(keyResults) : undefined;
// The dot stays with what it follows, so that no line begins with one.
const said = (...parts: readonly (string | false | null | undefined)[]): string =>
  parts.filter(Boolean).join('\u00a0· ');

const KINDS = {
  DEPENDENCY: 'Blocker',
  MISSING_TECHNOLOGY: 'Technology',
  CUSTOMER_ISSUE: 'Customer',
  PLATFORM: 'Platform',
  STAKEHOLDER_CONCERN: 'Concern',
  OTHER: 'Blocker',
} as const;
