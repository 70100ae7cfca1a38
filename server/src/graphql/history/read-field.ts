import { categoryOf } from '@cairn/shared/kernel/aggregate';
import { isDay } from '@cairn/shared/kernel/calendar';
import { bareNumber, figure, shortDate } from '@cairn/shared/kernel/figures';
import { forgottenWords, type Prose } from '@cairn/shared/kernel/prose';
import type { KeyResult } from '@cairn/shared/strategy/objective/state';
import { movementText } from '../strategy/figures.ts';
import type { EventScope } from './event-scope.ts';

/** Fields that hold a name from the code, such as `nothingNew`. */
const spelled = new Set(['signal', 'answer', 'kind', 'firstTold']);

const inWords = (name: string): string =>
  name.replace(/([a-z])([A-Z])/g, (_all, before, after) => `${before} ${after.toLowerCase()}`);

const people = new Set([
  ...['personId', 'ownerId', 'leaderId', 'delegateId', 'ofId', 'byId', 'recipientIds'],
  ...['coordinatorId', 'deciderId', 'toId', 'toIds', 'toTellIds'],
]);

/**
 * The value of an event's field as a person reads it: names for ids, units behind numbers, prose
 * opened. `undefined` where the field is absent, or holds an id that means nothing to a reader.
 */
export function readField(name: string, scope: EventScope): string | undefined {
  const value = scope.data[name];
  const field = scope.definition.fields[name];
  if (value === undefined || !field) return undefined;
  if (name === 'title' && isOfErased(scope)) return undefined;
  if (field.sealing !== 'none') {
    const texts = (field.sealing === 'many' ? value : [value]) as readonly Prose[];
    return texts.map((prose) => opened(prose, name, scope)).join(' · ') || undefined;
  }
  if (Array.isArray(value))
    return (
      value
        .map((each) => readValue(name, each, field.unit, scope))
        .filter((each) => each !== undefined)
        .join(', ') || undefined
    );
  return readValue(name, value, field.unit, scope);
}

/** What somebody was called by their work can tell who they were. */
const isOfErased = ({ event, context }: EventScope): boolean =>
  context.present.person(categoryOf(event.stream).id)?.erasedAt !== undefined;

function readValue(
  name: string,
  value: unknown,
  unit: string,
  scope: EventScope,
): string | undefined {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number')
    return name === 'movement' && scope.keyResult
      ? movementText(scope.keyResult, value)
      : readNumber(value, unit, scope);
  const text = value as string;
  if (isDay(text)) return dayText(text);
  if (/Ids?$/.test(name) || name === 'supports') return nameBehind(name, text, scope);
  return spelled.has(name) ? inWords(text) : text;
}

function readNumber(value: number, unit: string, { keyResult }: EventScope): string {
  if (unit === 'ms since 1970 UTC') return dayText(new Date(value).toISOString().slice(0, 10));
  if (unit === 'unit of the key result' && keyResult)
    return figure(value, { symbol: keyResult.unit, decimals: keyResult.decimals });
  return Number.isInteger(value) ? bareNumber(value, 0) : bareNumber(value, 2);
}

/** `4 Sep 2026` */
const dayText = (day: string): string =>
  `${shortDate(Date.parse(`${day}T00:00:00Z`))} ${day.slice(0, 4)}`;

const opened = (prose: Prose, field: string, { context, event }: EventScope): string =>
  context.read(prose, event.stream, field) ?? forgottenWords;

/** What an id stands for. What is opaque to a reader, such as a check-in's id, has no name. */
function nameBehind(name: string, id: string, scope: EventScope): string | undefined {
  const { world, context, keyResult, objective, objectives } = scope;
  if (people.has(name)) return context.nameOf(id) ?? 'Name no longer kept';
  if (name === 'teamId' || (name === 'parentId' && !objective))
    return (world.team(id) ?? context.present.team(id))?.name;
  if (name === 'cycleId') return (world.cycle(id) ?? context.present.cycle(id))?.name;
  // The objective that an event stands under needs no naming beside it.
  if (name === 'objectiveId' && id === scope.objective?.id) return undefined;
  if (/^(parentId|supports|restsOnId|objectiveIds?)$/.test(name)) {
    const other = world.objective(id) ?? context.present.objective(id);
    return (
      other && (context.read(other.statement, `objective-${id}`, 'statement') ?? forgottenWords)
    );
  }
  if (name === 'keyResultId' && keyResult) return nameOfKeyResult(keyResult, scope);
  if (name === 'keyResultIds' || name === 'watchKeyResultId') {
    const of = objectives.find(({ keyResults }) => keyResults.some((each) => each.id === id));
    const stood = of?.keyResults.find((each) => each.id === id);
    return stood && nameOfKeyResult(stood, { context, objective: of });
  }
  const decision = decisionOf(scope);
  if (name === 'optionId') {
    const option = decision?.options.find((each) => each.id === id);
    return option && (context.read(option.words, scope.event.stream, 'words') ?? forgottenWords);
  }
  if (name === 'assumptionId') {
    const assumption = decision?.assumptions.find((each) => each.id === id);
    return (
      assumption && (context.read(assumption.words, scope.event.stream, 'words') ?? forgottenWords)
    );
  }
  if (name === 'replacesId') {
    const other = world.decision(id) ?? context.present.decision(id);
    return other && (context.read(other.question, `decision-${id}`, 'question') ?? forgottenWords);
  }
  if (name === 'intoId' || name === 'blockerId') {
    const other = world.blocker(id) ?? context.present.blocker(id);
    return other && (context.read(other.what, `blocker-${id}`, 'what') ?? forgottenWords);
  }
  if (name === 'dependencyIds') {
    const other = world.dependency(id) ?? context.present.dependency(id);
    return other && (context.read(other.what, `dependency-${id}`, 'what') ?? forgottenWords);
  }
  if (name === 'supersedesId') {
    const before = world.context(id) ?? context.present.context(id);
    return before && (context.read(before.what, `context-${id}`, 'what') ?? forgottenWords);
  }
  if (name === 'betId') {
    const bet = objective?.bets.find((each) => each.id === id);
    return bet && (context.read(bet.idea, scope.event.stream, 'idea') ?? forgottenWords);
  }
  if (name === 'askId') {
    const ask = objective?.asks.find((each) => each.id === id);
    return ask && (context.read(ask.need, scope.event.stream, 'need') ?? forgottenWords);
  }
  if (name === 'problemId') {
    const problem = world.direction()?.problems.find((each) => each.id === id);
    return (
      problem && (context.read(problem.statement, 'direction-the', 'statement') ?? forgottenWords)
    );
  }
  return undefined;
}

const decisionOf = ({ event, world, context }: EventScope) => {
  const { id } = categoryOf(event.stream);
  return world.decision(id) ?? context.present.decision(id);
};

const nameOfKeyResult = (
  { name }: KeyResult,
  { context, objective }: Pick<EventScope, 'context' | 'objective'>,
): string => context.read(name, `objective-${objective!.id}`, 'name') ?? forgottenWords;

/** What the thing is called whose stream the event stands in: a person, a team, a cycle. */
export function subjectOf(scope: EventScope): string {
  const { category, id } = categoryOf(scope.event.stream);
  return nameBehind(`${category}Id`, id, scope) ?? id;
}
