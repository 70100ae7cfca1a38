import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/** Hands on a keyboard, as fast as somebody who types well and looks before acting. */
export interface PacedHands {
  /** Looks and decides: 400 to 800 ms. */
  think(): Promise<void>;
  /** One key, or several held together, and 60 to 80 ms until the next. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Goes on with Tab until `isThere` holds; as many presses as a person would need. */
  tabUntil(isThere: () => Promise<boolean>): Promise<void>;
  /** Keys pressed so far. */
  readonly keys: number;
}

/** More than any page here has between two things: a way that leads nowhere ends. */
const mostTabs = 40;

/** The same pace in every run: the pauses come from a generator with a fixed seed. */
export function pacedHands({ keyboard }: Page): PacedHands {
  const within = seeded(20_260_820);
  let keys = 0;
  const hands = {
    get keys() {
      return keys;
    },
    think: () => pause(within(400, 800)),
    async press(key: string) {
      keys += 1;
      await keyboard.press(key);
      await pause(within(60, 80));
    },
    async type(text: string) {
      for (const letter of text) await hands.press(letter);
    },
    async tabUntil(isThere: () => Promise<boolean>) {
      for (let tabs = 0; tabs < mostTabs; tabs += 1) {
        await hands.press('Tab');
        if (await isThere()) return;
      }
      throw new Error(`Not reached with ${mostTabs} presses of Tab.`);
    },
  };
  return hands;
}

/** Numbers between two bounds by the multiplicative generator with modulus 2^31 - 1 and factor 48271. */
function seeded(seed: number): (from: number, to: number) => number {
  let state = seed;
  return (from, to) => {
    state = (state * 48_271) % 2_147_483_647;
    return from + (state / 2_147_483_647) * (to - from);
  };
}
