import { type ComponentProps, type ComponentType, lazy, Suspense } from 'react';
import type { BetAct as BetActForm } from './bet-act.tsx';
import type { ChangeTarget as ChangeTargetForm } from './change-target.tsx';
import type { CloseObjective as CloseObjectiveForm } from './close-objective.tsx';
import type { CorrectCheckIn as CorrectCheckInForm } from './correct-check-in.tsx';
import type { DrawPlan as DrawPlanForm } from './draw-plan.tsx';
import type { DropKeyResult as DropKeyResultForm } from './drop-key-result.tsx';
import type { FindBaseline as FindBaselineForm } from './find-baseline.tsx';
import type { PlaceBet as PlaceBetForm } from './place-bet.tsx';
import type { RewordObjective as RewordObjectiveForm } from './reword-objective.tsx';

/** A form that is fetched when it is first opened: most who read an objective open none. */
function fetched<Props extends object>(load: () => Promise<{ default: ComponentType<Props> }>) {
  const Form = lazy(load);
  return (props: ComponentProps<typeof Form>) => (
    <Suspense fallback={null}>
      <Form {...props} />
    </Suspense>
  );
}

export const CloseObjective: typeof CloseObjectiveForm = fetched(async () => ({
  default: (await import('./close-objective.tsx')).CloseObjective,
}));
export const RewordObjective: typeof RewordObjectiveForm = fetched(async () => ({
  default: (await import('./reword-objective.tsx')).RewordObjective,
}));
export const ChangeTarget: typeof ChangeTargetForm = fetched(async () => ({
  default: (await import('./change-target.tsx')).ChangeTarget,
}));
export const DrawPlan: typeof DrawPlanForm = fetched(async () => ({
  default: (await import('./draw-plan.tsx')).DrawPlan,
}));
export const FindBaseline: typeof FindBaselineForm = fetched(async () => ({
  default: (await import('./find-baseline.tsx')).FindBaseline,
}));
export const DropKeyResult: typeof DropKeyResultForm = fetched(async () => ({
  default: (await import('./drop-key-result.tsx')).DropKeyResult,
}));
export const PlaceBet: typeof PlaceBetForm = fetched(async () => ({
  default: (await import('./place-bet.tsx')).PlaceBet,
}));
export const BetAct: typeof BetActForm = fetched(async () => ({
  default: (await import('./bet-act.tsx')).BetAct,
}));
export const CorrectCheckIn: typeof CorrectCheckInForm = fetched(async () => ({
  default: (await import('./correct-check-in.tsx')).CorrectCheckIn,
}));
