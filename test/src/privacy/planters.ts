import { aggregates } from '@cairn/shared/aggregates';
import type { EventDefinition } from '@cairn/shared/kernel/define-event';
import type { RecordedEvent } from '@cairn/shared/kernel/event';
import { closedClassesOf } from '@cairn/shared/kernel/event-privacy';
import { testId } from '@cairn/shared/testing/scenario';
import { small } from '@cairn/shared/testing/small-organisation';

/** Something that only some may read, with who those are in plain words of the test. */
export interface Planted {
  readonly type: string;
  readonly stream: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly actor: string;
  readonly between: readonly string[];
}

/** Words that stand in what is planted and nowhere else. */
export const plantedWords = ['Hush', 'whispered', 'Quince'] as const;

const prose = (n: number) => ({ text: `Hush, ${plantedWords[n % 3]} number ${n} was whispered` });

interface Between {
  /** Who alone reads what stands before an event of the log, by which neither of the two handed it over. */
  readonly alone?: { readonly personId: string; readonly until: number };
  readonly stream: string;
  readonly actor: string;
  readonly between: readonly string[];
}
type Planter = (
  n: number,
  people: readonly string[],
  decisions: readonly Between[],
) => Omit<Planted, 'type'> | undefined;

const triage =
  (more: (n: number) => object): Planter =>
  (n, people) => {
    const personId = people[n % people.length]!;
    const itemId = n % 2 === 0 ? `quiet-${small.metric}` : testId(7_900_000 + n);
    const data = { personId, itemId, ...more(n) };
    return { stream: `triage-${personId}`, data, actor: personId, between: [personId] };
  };

const thinking =
  (data: (n: number) => Readonly<Record<string, unknown>>): Planter =>
  (n, _people, decisions) => {
    const decision = decisions[n % Math.max(1, decisions.length)];
    if (!decision) return undefined;
    const { stream, actor, between } = decision;
    return { stream, actor, between, data: data(n) };
  };

/** How each event that not everybody may read is planted. One that is new needs a planter here. */
export const planters: Readonly<Record<string, Planter>> = {
  ItemSnoozed: triage(() => ({ until: '2026-09-20' })),
  ItemSetAside: triage((n) => ({ because: prose(n) })),
  ItemBroughtBack: triage(() => ({})),
  AssumptionRecorded: thinking((n) => ({ assumptionId: testId(7_910_000 + n), words: prose(n) })),
  AssumptionSettled: thinking((n) => ({ assumptionId: testId(7_910_000 + n), held: n % 2 === 0 })),
  PremortemReasonRecorded: thinking((n) => ({
    reasonId: testId(7_920_000 + n),
    why: prose(n),
    sign: prose(n + 1),
    ...(n % 4 === 3 ? {} : { watchKeyResultId: small.metric, watchAtOrBelow: 10 }),
  })),
};

/** The command that each of them comes of, by the name of its mutation. Nobody else may send it. */
export const guarded: Readonly<Record<string, string>> = {
  ItemSnoozed: 'snoozeItem',
  ItemSetAside: 'setItemAside',
  ItemBroughtBack: 'bringItemBack',
  AssumptionRecorded: 'recordAssumption',
  AssumptionSettled: 'settleAssumption',
  PremortemReasonRecorded: 'recordPremortemReason',
};

const definitions: readonly EventDefinition[] = Object.values(aggregates).flatMap(
  ({ events }) => Object.values(events) as EventDefinition[],
);

/** Every type of event that not everybody may read, found through the definitions. */
export const closedTypes: readonly string[] = definitions
  .filter((definition) => closedClassesOf(definition).length > 0)
  .map(({ type }) => type);

/** Between whom the thinking about each decision is, read from the log by the words of the rule. */
export function pairsIn(log: readonly RecordedEvent[]): readonly Between[] {
  const pairs = new Map<string, { askedBy: string; decides: string; leftBehind?: number }>();
  for (const [at, { type, stream, data, metadata }] of log.entries()) {
    const actor = metadata.actor!;
    if (type === 'DecisionRequested')
      pairs.set(stream, { askedBy: actor, decides: (data as { deciderId: string }).deciderId });
    if (type === 'DecisionHandedOver') {
      const { toId: decides } = data as { toId: string };
      const before = pairs.get(stream)!;
      const isTheirs = [before.askedBy, before.decides].includes(actor);
      pairs.set(stream, { ...before, decides, ...(isTheirs ? {} : { leftBehind: at }) });
    }
  }
  return [...pairs].map(([stream, { askedBy, decides, leftBehind }]) => ({
    stream,
    actor: askedBy,
    between: [askedBy, decides],
    ...(leftBehind === undefined ? {} : { alone: { personId: askedBy, until: leftBehind } }),
  }));
}
