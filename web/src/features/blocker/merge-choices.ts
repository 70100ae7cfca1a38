import { written } from '../../app/prose-words.ts';

interface Told {
  readonly id: string;
  readonly what: { readonly text: string | null };
}

/** An open blocker that another may be the same as. */
export interface MergeChoice {
  readonly id: string;
  readonly label: string;
}

/** The other open ones of its objective, then those of other teams that name the same thing. */
export function mergeChoices(
  blockerId: string,
  siblings: readonly (Told & { readonly isOpen: boolean })[],
  alike: readonly (Told & {
    readonly objective: { readonly team: { readonly name: string } };
  })[],
): readonly MergeChoice[] {
  const own = siblings.filter(({ id, isOpen }) => isOpen && id !== blockerId);
  const known = new Set(own.map(({ id }) => id));
  return [
    ...own.map(({ id, what }) => ({ id, label: written(what) })),
    ...alike
      .filter(({ id }) => !known.has(id))
      .map(({ id, what, objective }) => ({
        id,
        label: `${objective.team.name}: ${written(what)}`,
      })),
  ];
}
