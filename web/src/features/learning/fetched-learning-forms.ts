import { fetched } from '../../app/fetched.tsx';
import type { CaptureLearning as Capture } from './capture-learning.tsx';
import type {
  ApplyForm as Apply,
  DisputeForm as Dispute,
  WithdrawForm as Withdraw,
} from './learning-forms.tsx';

// Fetched when the first of them is opened: most who read a learning only read it.

const forms = () => import('./learning-forms.tsx');
export const ApplyForm: typeof Apply = fetched(async () => (await forms()).ApplyForm);
export const DisputeForm: typeof Dispute = fetched(async () => (await forms()).DisputeForm);
export const WithdrawForm: typeof Withdraw = fetched(async () => (await forms()).WithdrawForm);
export const CaptureLearning: typeof Capture = fetched(
  async () => (await import('./capture-learning.tsx')).CaptureLearning,
);
