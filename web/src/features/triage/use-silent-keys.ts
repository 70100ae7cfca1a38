import type { RefObject } from 'react';
import { useSingleKeysSetting } from '../../app/single-keys-setting.ts';
import { useKeyEverywhere } from '../../app/use-keys.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { shownActs, silentWords } from './silent-keys.ts';

interface SilentKeys {
  /** There is something to do: on a past day, or once it has left, no key is told of. */
  readonly on: boolean;
  /** Why it cannot be put off; undefined while it can. */
  readonly whyNotLater: string | undefined;
}

/**
 * The legend stands under every row, and not every row has an act for each of its keys: whoever
 * presses one for which there is none hears why, and which keys there are.
 *
 * @param part where the acts stand; while a form is open in it, nothing is said
 */
export function useSilentKeys(
  part: RefObject<HTMLElement | null>,
  { on, whyNotLater }: SilentKeys,
): void {
  const [singleKeys] = useSingleKeysSetting();
  const give = useReceipt();
  const say = (key: string) => {
    const acts = part.current;
    if (!acts || acts.querySelector('form')) return;
    const later = key === 'H' ? whyNotLater : undefined;
    give({ words: later ?? silentWords(key, shownActs(acts)), onlySaid: true });
  };
  const heard = on && singleKeys;
  useKeyEverywhere('1', () => say('1'), heard);
  useKeyEverywhere('2', () => say('2'), heard);
  useKeyEverywhere('3', () => say('3'), heard);
  useKeyEverywhere('a', () => say('A'), heard);
  useKeyEverywhere('h', () => say('H'), heard);
}
