import { fetched } from '../../app/fetched.tsx';
import type {
  ConfirmForm as Confirm,
  DeclineForm as Decline,
  GiveForm as Give,
  TakeBackForm as TakeBack,
} from './ask-forms.tsx';

// Fetched when the first of them is opened: most who read an ask answer it elsewhere.

const forms = () => import('./ask-forms.tsx');
export const GiveForm: typeof Give = fetched(async () => (await forms()).GiveForm);
export const DeclineForm: typeof Decline = fetched(async () => (await forms()).DeclineForm);
export const ConfirmForm: typeof Confirm = fetched(async () => (await forms()).ConfirmForm);
export const TakeBackForm: typeof TakeBack = fetched(async () => (await forms()).TakeBackForm);
