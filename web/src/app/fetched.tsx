import { CatchBoundary } from '@tanstack/react-router';
import {
  type ComponentType,
  lazy,
  type ReactElement,
  type ReactNode,
  Suspense,
  useState,
} from 'react';
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

/**
 * The same for what is shown under all else, or opened by a key and typed into at once: fetched
 * beside the page and not before it, so that it is there when the answer is.
 */
export function fetchedBeside<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  meanwhile: ReactNode = null,
): (props: Props) => ReactElement {
  let there: ComponentType<Props> | undefined;
  const part = load();
  part.then(
    (Part) => {
      there = Part;
    },
    // The part says so.
    () => undefined,
  );
  const Awaited = fetched(() => part, meanwhile);
  return function Beside(props: Props) {
    // What is there is shown in the same moment: React lets what it waited for stand back for a
    // third of a second. One that is open stays the one that it was.
    const [Part] = useState(() => there ?? Awaited);
    return <Part {...props} />;
  };
}

const NotFetched = () => (
  <Refused what="Not fetched." why="This part of the page could not be had.">
    <Act onClick={() => window.location.reload()}>Load the page again</Act>
  </Refused>
);
