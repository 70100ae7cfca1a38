import type { Filter } from './event-store.ts';
import type { Passes } from './log.ts';

/** The filter as a test on an event's stream and type. */
export function passing(filter: Filter | undefined): Passes | undefined {
  if (filter === undefined) return undefined;
  const test = 'prefixes' in filter ? prefixTest(filter.prefixes) : patternTest(filter.pattern);
  return filter.by === 'stream' ? (stream) => test(stream) : (_stream, type) => test(type);
}

function prefixTest(prefixes: readonly string[]): (name: string) => boolean {
  return (name) => prefixes.some((prefix) => name.startsWith(prefix));
}

function patternTest(pattern: RegExp): (name: string) => boolean {
  // A global or sticky pattern remembers where it stopped and would pass every other event.
  const stateless = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''));
  return (name) => stateless.test(name);
}
