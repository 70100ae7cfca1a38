import { dateAloud, dayAt } from '../../app/instant-words.ts';
import { written } from '../../app/prose-words.ts';
import { dayOfMonth } from '../../components/day-words.ts';
import { stateOf as stateOfDecision } from '../decision/decision-words.ts';
import { stateOf as stateOfDependency } from '../dependency/dependency-words.ts';
import { stateOf as stateOfEscalation } from '../escalation/escalation-words.ts';
import type { TriageLine } from './line-parts.ts';
import { standsStill } from './triage-words.ts';

/** What the row of an item says: its kind, what it is, and under it who waits for whom. */
export interface RowWords {
  readonly kind: string;
  readonly what: string;
  readonly sub: string;
}

interface When {
  readonly timeZone: string;
  readonly today: string;
}

type Told<Kind extends keyof TriageLine> = NonNullable<TriageLine[Kind]>;

export function rowWords(item: TriageLine, when: When): RowWords {
  if (item.blocker) return ofBlocker(item, item.blocker);
  if (item.dependency) return ofDependency(item, item.dependency);
  if (item.decision) return ofDecision(item, item.decision);
  if (item.escalation) return ofEscalation(item, item.escalation);
  if (item.ask) return ofAsk(item, item.ask);
  if (item.question) return ofSignal(item, item.question);
  return item.kind === 'FALL' ? ofFall(item) : ofSilence(item, when);
}

function ofBlocker(item: TriageLine, blocker: Told<'blocker'>): RowWords {
  const { kind, what, raisedBy, takenOn, next, arranged } = blocker;
  const attention = arranged
    ? `${firstName(arranged.by)} ${arranged.delivered ? 'has seen' : 'sees'} to what is missing`
    : takenOn
      ? `${firstName(takenOn.by)} has taken it on`
      : next && `next: ${firstName(next.by)}`;
  const sub = said(by(raisedBy, item), stillOf(item), attention);
  return { kind: KINDS[kind], what: written(what), sub };
}

function ofDependency(item: TriageLine, dependency: Told<'dependency'>): RowWords {
  const { what, neededBy, objective, team, takenOn } = dependency;
  return {
    kind: 'Dependency',
    what: `${written(what)}, needed by ${dayOfMonth(neededBy)}`,
    sub: said(
      `${objective.team.name} waits for ${team.name}`,
      stateOfDependency(dependency).words.toLowerCase(),
      takenOn ? `${firstName(takenOn)} has taken it on` : stillOf(item),
    ),
  };
}

function ofDecision(item: TriageLine, decision: Told<'decision'>): RowWords {
  const { question, requestedBy, neededBy, stage } = decision;
  const state =
    stage === 'OPEN'
      ? neededBy && `needed by ${dayOfMonth(neededBy)}`
      : stage === 'MADE' && !item.clock
        ? 'an early sign shows that it may fail'
        : stateOfDecision(decision).words.toLowerCase();
  const sub = said(by(requestedBy, item), state, stillOf(item));
  return { kind: 'Decision', what: written(question), sub };
}

function ofEscalation(item: TriageLine, escalation: Told<'escalation'>): RowWords {
  const { what, customer, raisedBy } = escalation;
  const state = stateOfEscalation(escalation).words.toLowerCase();
  const sub = said(by(raisedBy, item), customer, state, stillOf(item));
  return { kind: 'Escalation', what: written(what), sub };
}

function ofAsk(item: TriageLine, { need, askedBy, keyResult, objective }: Told<'ask'>): RowWords {
  const about = keyResult ? keyResult.name : objective.statement;
  const sub = said(by(askedBy, item), `for “${written(about)}”`);
  return { kind: 'Ask', what: written(need), sub };
}

/** It was put to the owner in these words, and stands without an answer; or it is put to the viewer. */
function ofSignal(item: TriageLine, { question, whom }: Told<'question'>): RowWords {
  const [objective] = item.objectives;
  const about = item.keyResults.map(({ name }) => written(name));
  const what =
    objective && whom !== 'leader'
      ? `${firstName(objective.owner)} was asked: ${question}`
      : question;
  return { kind: 'Signal', what, sub: said(objective?.team.name, ...about) };
}

function ofFall(item: TriageLine): RowWords {
  const [keyResult] = item.keyResults;
  const name = keyResult ? written(keyResult.name) : 'A key result';
  const what = `${name} went from ${item.fellFrom} to ${item.fellTo}`;
  return { kind: 'Fall', what, sub: said(owner(item)) };
}

function ofSilence(item: TriageLine, { timeZone, today }: When): RowWords {
  const [objective] = item.objectives;
  const since = dateAloud(dayAt(item.toldAt, timeZone), today);
  const away = objective?.ownerAwayUntil;
  return {
    kind: 'Quiet',
    what: `Nobody has spoken for ${objective?.team.name} since ${since}`,
    sub: said(
      owner(item),
      away && `${firstName(objective.owner)} is on leave until ${dayOfMonth(away)}`,
    ),
  };
}

type Person = { readonly name: string };

const firstName = ({ name }: Person): string => name.split(' ')[0] ?? name;
const by = (person: Person, { objectives }: TriageLine): string =>
  [firstName(person), objectives[0]?.team.name].filter(Boolean).join(', ');
const owner = (item: TriageLine): string | undefined =>
  item.objectives[0] && by(item.objectives[0].owner, item);
const stillOf = ({ keyResults }: TriageLine): string | undefined =>
  keyResults.length > 0 ? standsStill(keyResults) : undefined;
const said = (...parts: readonly (string | null | undefined)[]): string =>
  parts.filter(Boolean).join(' · ');

const KINDS = {
  DEPENDENCY: 'Blocker',
  MISSING_TECHNOLOGY: 'Technology',
  CUSTOMER_ISSUE: 'Customer',
  PLATFORM: 'Platform',
  STAKEHOLDER_CONCERN: 'Concern',
  OTHER: 'Blocker',
} as const;
