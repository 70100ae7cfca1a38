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
    return decision && { ...decision, data: data(n) };
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

const definitions: readonly EventDefinition[] = Object.values(aggregates).flatMap(
  ({ events }) => Object.values(events) as EventDefinition[],
);

/** Every type of event that not everybody may read, found through the definitions. */
export const closedTypes: readonly string[] = definitions
  .filter((definition) => closedClassesOf(definition).length > 0)
  .map(({ type }) => type);

/** Between whom the thinking about each decision is, read from the log by the words of the rule. */
export function pairsIn(log: readonly RecordedEvent[]): readonly Between[] {
  const pairs = new Map<string, { askedBy: string; decides: string }>();
  for (const { type, stream, data, metadata } of log) {
    if (type === 'DecisionRequested')
      pairs.set(stream, {
        askedBy: metadata.actor!,
        decides: (data as { deciderId: string }).deciderId,
      });
    if (type === 'DecisionHandedOver')
      pairs.set(stream, { ...pairs.get(stream)!, decides: (data as { toId: string }).toId });
  }
  return [...pairs].map(([stream, { askedBy, decides }]) => ({
    stream,
    actor: askedBy,
    between: [askedBy, decides],
  }));
}
