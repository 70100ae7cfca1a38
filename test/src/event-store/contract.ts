import { describe } from 'vitest';
import { appendRules } from './contract/append-rules.ts';
import { embeddedRules } from './contract/embedded-rules.ts';
import { readRules } from './contract/read-rules.ts';
import { repeatRules } from './contract/repeat-rules.ts';
import { streamRules } from './contract/stream-rules.ts';
import { type StoreFactory, subject } from './contract/subject.ts';
import { subscribeRules } from './contract/subscribe-rules.ts';

/** Holds an adapter to every rule of SPEC.md; the factory opens an empty store. */
export function eventStoreContract(adapter: string, factory: StoreFactory): void {
  describe(`${adapter} event store`, () => {
    const open = subject(factory);
    appendRules(open);
    repeatRules(open);
    readRules(open);
    subscribeRules(open);
    streamRules(open);
    embeddedRules(open);
  });
}
