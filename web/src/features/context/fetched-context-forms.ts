import { fetched } from '../../app/fetched.tsx';
import type { CorrectForm as Correct, MeaningForm as Meaning } from './context-forms.tsx';
import type { ShareContext as Share } from './share-context.tsx';

// Fetched when the first of them is opened.

const forms = () => import('./context-forms.tsx');
export const MeaningForm: typeof Meaning = fetched(async () => (await forms()).MeaningForm);
export const CorrectForm: typeof Correct = fetched(async () => (await forms()).CorrectForm);
export const ShareContext: typeof Share = fetched(
  async () => (await import('./share-context.tsx')).ShareContext,
);
