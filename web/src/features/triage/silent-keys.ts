import { listed } from '../../app/number-words.ts';

/** An act as its button shows it. */
export interface ShownAct {
  readonly key: string;
  readonly label: string;
}

/** What is said of a key that the legend tells of and that does nothing about what is chosen. */
export function silentWords(key: string, acts: readonly ShownAct[]): string {
  const has = acts.map((act) => `${act.key} (${act.label})`);
  return has.length > 0
    ? `${key} does nothing here. What is chosen has ${listed(has)}.`
    : `${key} does nothing here: what is chosen has no keys of its own.`;
}

/** The acts in a part of the page that have a key, in their order. */
export const shownActs = (part: Element): readonly ShownAct[] =>
  [...part.querySelectorAll('button, a')].flatMap((act) => {
    const key = act.querySelector('kbd')?.textContent;
    const label = act.textContent?.slice(0, -(key?.length ?? 0)).trim();
    return key && label ? { key, label } : [];
  });
