import { fetched } from '../../app/fetched.tsx';
import type { AddKeyResult as AddKeyResultForm } from './add-key-result.tsx';
import type { AnswerForm as AnswerFormForm } from './answer-form.tsx';
import type { BetAct as BetActForm } from './bet-act.tsx';
import type { ChangeTarget as ChangeTargetForm } from './change-target.tsx';
import type { CloseObjective as CloseObjectiveForm } from './close-objective.tsx';
import type { CorrectCheckIn as CorrectCheckInForm } from './correct-check-in.tsx';
import type { DrawPlan as DrawPlanForm } from './draw-plan.tsx';
import type { DropKeyResult as DropKeyResultForm } from './drop-key-result.tsx';
import type { FindBaseline as FindBaselineForm } from './find-baseline.tsx';
import type { PlaceBet as PlaceBetForm } from './place-bet.tsx';
import type { RealignObjective as RealignObjectiveForm } from './realign-objective.tsx';
import type { RewordObjective as RewordObjectiveForm } from './reword-objective.tsx';

// The acts of an objective's page, each fetched when it is first opened.

export const BetAct: typeof BetActForm = fetched(
  async () => (await import('./bet-act.tsx')).BetAct,
);
export const ChangeTarget: typeof ChangeTargetForm = fetched(
  async () => (await import('./change-target.tsx')).ChangeTarget,
);
export const CloseObjective: typeof CloseObjectiveForm = fetched(
  async () => (await import('./close-objective.tsx')).CloseObjective,
);
export const CorrectCheckIn: typeof CorrectCheckInForm = fetched(
  async () => (await import('./correct-check-in.tsx')).CorrectCheckIn,
);
export const DrawPlan: typeof DrawPlanForm = fetched(
  async () => (await import('./draw-plan.tsx')).DrawPlan,
);
export const DropKeyResult: typeof DropKeyResultForm = fetched(
  async () => (await import('./drop-key-result.tsx')).DropKeyResult,
);
export const FindBaseline: typeof FindBaselineForm = fetched(
  async () => (await import('./find-baseline.tsx')).FindBaseline,
);
export const PlaceBet: typeof PlaceBetForm = fetched(
  async () => (await import('./place-bet.tsx')).PlaceBet,
);
export const RewordObjective: typeof RewordObjectiveForm = fetched(
  async () => (await import('./reword-objective.tsx')).RewordObjective,
);
export const RealignObjective: typeof RealignObjectiveForm = fetched(
  async () => (await import('./realign-objective.tsx')).RealignObjective,
);
export const AddKeyResult: typeof AddKeyResultForm = fetched(
  async () => (await import('./add-key-result.tsx')).AddKeyResult,
);
export const AnswerForm: typeof AnswerFormForm = fetched(
  async () => (await import('./answer-form.tsx')).AnswerForm,
);
