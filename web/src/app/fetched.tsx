import { type ComponentType, lazy, type ReactElement, Suspense } from 'react';

/**
 * A part that is fetched when it is first shown, such as a form that most who read a page never
 * open. Until it is there, nothing stands in its place.
 */
export function fetched<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): (props: Props) => ReactElement {
  const Part = lazy(async () => ({ default: await load() }) as { default: ComponentType<object> });
  return function Fetched(props: Props) {
    return (
      <Suspense fallback={null}>
        <Part {...props} />
      </Suspense>
    );
  };
}
