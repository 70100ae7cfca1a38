/** One line of the palette: something to do, a place to go, a day to look at. */
export interface PaletteAct {
  readonly id: string;
  readonly words: string;
  /** The key that does the same without the palette. */
  readonly hint?: string | undefined;
  /** What it is, lighter, at the right: `key result, First Orders`. */
  readonly about?: string | undefined;
  readonly onRun: () => void;
}

/** `Do`, `Go`, `Look at another day`. */
export interface PaletteGroup {
  readonly name: string;
  readonly acts: readonly PaletteAct[];
}

const words = (text: string) => text.toLowerCase().split(/\s+/).filter(Boolean);

/**
 * The acts in which every word sought occurs, in what they say or are about; empty groups fall
 * away. Order is kept: the caller knows what matters first.
 */
export function foundActs(groups: readonly PaletteGroup[], sought: string): PaletteGroup[] {
  const parts = words(sought);
  const fits = (act: PaletteAct) => {
    const text = `${act.words} ${act.about ?? ''}`.toLowerCase();
    return parts.every((part) => text.includes(part));
  };
  return groups
    .map((group) => ({ name: group.name, acts: group.acts.filter(fits) }))
    .filter((group) => group.acts.length > 0);
}
