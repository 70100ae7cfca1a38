import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  useRouterState,
} from '@tanstack/react-router';
import { Frame } from './frame.tsx';
import { LoadingPage } from './loading-page.tsx';
import { NotFound } from './not-found.tsx';
import { PageError } from './page-error.tsx';
import { loadPage, PAGES } from './pages.ts';
import { painted } from './painted.ts';
import { parseSearch, stringifySearch } from './search-params.ts';

const PARTS = '/parts';

/** The specimens bring a frame of their own; every other page stands in the one with live data. */
function Root() {
  const path = useRouterState({ select: (state) => state.location.pathname });
  if (path === PARTS) return <Outlet />;
  return (
    <Frame>
      <Outlet />
    </Frame>
  );
}

/** Page and day that were last gone to. */
let goneTo = '';

const root = createRootRoute({
  component: Root,
  notFoundComponent: NotFound,
  // The frame shows at once where one is going; the page, which is more to draw, comes after that.
  // What changes within a page, such as what is selected, changes before the next key.
  beforeLoad: ({ cause, preload, location: { pathname, search } }) => {
    if (preload) return;
    const to = `${pathname} ${(search as { asOf?: string }).asOf}`;
    const isElsewhere = to !== goneTo;
    goneTo = to;
    if (cause === 'stay' && isElsewhere) return painted();
  },
});

const pages = Object.entries(PAGES).map(([path, page]) =>
  createRoute({
    getParentRoute: () => root,
    path,
    component: lazyRouteComponent(() => loadPage(page)),
    // Another objective is another page: nothing of the last one stays.
    remountDeps: ({ params }) => params,
  }),
);

const parts = createRoute({
  getParentRoute: () => root,
  path: PARTS,
  component: lazyRouteComponent(() => import('../parts/parts-page.tsx')),
});

/** The product's addresses. All of a page's state stands after the `?`, in plain words. */
export const createAppRouter = () =>
  createRouter({
    routeTree: root.addChildren([...pages, parts]),
    parseSearch,
    stringifySearch,
    defaultPendingComponent: LoadingPage,
    defaultErrorComponent: PageError,
    defaultPendingMs: 0,
    defaultPendingMinMs: 0,
    defaultPreloadDelay: 0,
    scrollRestoration: true,
  });
