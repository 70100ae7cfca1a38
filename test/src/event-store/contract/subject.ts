import type {
  AppendEvent,
  EmbeddedEventStore,
  EmbeddedStoreOptions,
  Subscription,
  SubscriptionMessage,
} from '@cairn/server/event-store/event-store';
import type { RecordedEvent } from '@cairn/shared/kernel/event';
import { afterEach } from 'vitest';

/** Opens an empty store; what it needs beside is the factory's own to clean up. */
export type StoreFactory = (options?: EmbeddedStoreOptions) => EmbeddedEventStore;

/** Opens stores for the tests of a suite and closes them after each. */
export function subject(factory: StoreFactory): StoreFactory {
  const open: EmbeddedEventStore[] = [];
  afterEach(async () => {
    for (const store of open.splice(0)) await store.close();
  });
  return (options) => {
    const store = factory(options);
    open.push(store);
    return store;
  };
}

export function event(id: string | number, data: unknown = { id }): AppendEvent {
  return { id: `e${id}`, type: 'Noted', version: 1, data, metadata: { actor: 'p1' } };
}

/** Events `first` to `last`, both included. */
export function events(first: number, last: number): AppendEvent[] {
  return Array.from({ length: last - first + 1 }, (_, index) => event(first + index));
}

export async function read(source: AsyncIterable<RecordedEvent>): Promise<RecordedEvent[]> {
  const all: RecordedEvent[] = [];
  for await (const each of source) all.push(each);
  return all;
}

export const ids = (recorded: readonly RecordedEvent[]): string[] => recorded.map(({ id }) => id);

export const revisions = (recorded: readonly RecordedEvent[]): number[] =>
  recorded.map(({ revision }) => revision);

/** The next messages of a subscription, in short: the event's id, or the message's kind. */
export async function take(subscription: Subscription, count: number): Promise<string[]> {
  const seen: string[] = [];
  while (seen.length < count) {
    const { value, done } = await subscription.next();
    if (done) throw new Error(`The subscription ended after ${seen.join(', ')}.`);
    seen.push(inShort(value));
  }
  return seen;
}

export function inShort(message: SubscriptionMessage): string {
  return message.kind === 'event' ? message.event.id : message.kind;
}

/** Whether a promise is still open after what waits in this process has had its turn. */
export async function isWaiting(promise: Promise<unknown>): Promise<boolean> {
  const later = new Promise<string>((resolve) => setTimeout(resolve, 120, 'later'));
  return (await Promise.race([promise, later])) === 'later';
}
