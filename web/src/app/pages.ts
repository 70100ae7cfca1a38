import type { ComponentType } from 'react';

type PageModule = { readonly default: ComponentType };

/** Every `*-page.tsx` of a feature, fetched when its route is first entered. */
const modules = import.meta.glob<PageModule>('../features/*/*-page.tsx');

/** Which page an address shows. A page is a feature's file that exports its component as default. */
export const PAGES = {
  '/': 'this-week/this-week-page',
  '/check-in': 'check-in/check-in-page',
  '/objectives': 'objectives/objectives-page',
  '/objectives/new': 'objectives/new-objective-page',
  '/objectives/$objectiveId': 'objective/objective-page',
  '/strategy': 'strategy/strategy-page',
  '/dependencies': 'dependencies/dependencies-page',
  '/dependencies/new': 'dependencies/new-dependency-page',
  '/triage': 'triage/triage-page',
  '/decisions': 'decisions/decisions-page',
  '/decisions/new': 'decisions/new-decision-page',
  '/escalations/new': 'escalation/new-escalation-page',
  '/blockers/new': 'blocker/new-blocker-page',
  '/learnings': 'learning/learnings-page',
  '/context': 'context/context-page',
  '/more': 'more/more-page',
  '/me/leader': 'me/leader-page',
  '/history': 'history/history-page',
  '/settings': 'settings/settings-page',
  '/settings/sign-in': 'settings/sign-in-page',
  '/settings/people': 'settings/people-page',
  '/settings/teams': 'settings/teams-page',
  '/settings/data': 'settings/data-page',
  '/cycles/new': 'cycle/plan-cycle-page',
} as const;

type Page = (typeof PAGES)[keyof typeof PAGES];

const addresses = Object.entries(PAGES).map(
  ([path, page]) => [new RegExp(`^${path.replace('$objectiveId', '([^/]+)')}/?$`), page] as const,
);

/** The page at a path, and the objective that the path names; undefined where there is no page. */
export function pageAt(
  path: string,
): { readonly page: Page; readonly objectiveId: string | undefined } | undefined {
  for (const [address, page] of addresses) {
    const found = address.exec(path);
    if (found) return { page, objectiveId: found[1] };
  }
  return undefined;
}

/** Fetches a page. Throws when the file it names does not exist. */
export function loadPage(page: Page): Promise<PageModule> {
  const load = modules[`../features/${page}.tsx`];
  if (!load) throw new Error(`There is no page features/${page}.tsx.`);
  return load();
}

/** The pages that a route names and no file holds: none, in a whole product. */
export function missingPages(): string[] {
  return Object.values(PAGES).filter((page) => !(`../features/${page}.tsx` in modules));
}
