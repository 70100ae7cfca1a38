import { CatchBoundary } from '@tanstack/react-router';
import { type ComponentType, lazy, type ReactElement, type ReactNode, Suspense } from 'react';
import { Act } from '../components/act.tsx';
import { Refused } from '../components/refused.tsx';

/**
 * A part that is fetched when it is first shown, such as a form that most who read a page never
 * open. Until it is there, `meanwhile` stands in its place; a part that cannot be had takes nothing
 * else of the page with it.
 */
export function fetched<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  meanwhile: ReactNode = null,
): (props: Props) => ReactElement {
  const Part = lazy(async () => ({ default: await load() }) as { default: ComponentType<object> });
  return function Fetched(props: Props) {
    return (
      <CatchBoundary getResetKey={() => 'part'} errorComponent={NotFetched}>
        <Suspense fallback={meanwhile}>
          <Part {...props} />
        </Suspense>
      </CatchBoundary>
    );
  };
}

/** The same for what is likely to be opened soon: fetched once the browser has nothing else to do. */
export function fetchedSoon<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): (props: Props) => ReactElement {
  const later = globalThis.requestIdleCallback ?? ((act: () => void) => setTimeout(act, 1_000));
  // Where it fails, it is fetched again when it is opened, and says so.
  later(() => void load().catch(() => undefined));
  return fetched(load);
}

const NotFetched = () => (
  <Refused what="Not fetched." why="This part of the page could not be had.">
    <Act onClick={() => window.location.reload()}>Load the page again</Act>
  </Refused>
);
