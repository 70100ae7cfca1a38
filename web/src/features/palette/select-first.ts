import type { SpotlightStore } from '@mantine/spotlight';

/**
 * Marks the first act for Enter when none is marked. Spotlight does so itself only while somebody
 * types, and what is found arrives after that.
 */
export function selectFirst(store: SpotlightStore): void {
  const list = document.getElementById(store.getState().listId);
  if (!list || list.querySelector('[data-selected]')) return;
  list.querySelector('[data-action]')?.setAttribute('data-selected', 'true');
  store.updateState((state) => ({ ...state, selected: 0 }));
}
