import { askAhead } from './app/first-answers.ts';
import { loadPage, pageAt } from './app/pages.ts';
import './theme/styles.ts';

// The little that can be done at once, so that nothing waits for a file that waits for another:
// the first questions go out and the page's own code is fetched while the rest still comes.
void askAhead(window.location);
const { page } = pageAt(window.location.pathname) ?? {};
// Where that fails, the route says so.
if (page) loadPage(page).catch(() => undefined);
void import('./start.tsx');
