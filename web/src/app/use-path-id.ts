import { useRouterState } from '@tanstack/react-router';

/** A part of the path that names something: `objectiveId` in `/objectives/…`. Empty where absent. */
export function usePathId(name: 'objectiveId'): string {
  return useRouterState({
    select: (state) => {
      const params: Record<string, string | undefined> = state.matches.at(-1)?.params ?? {};
      return params[name] ?? '';
    },
  });
}
