import { fetched } from '../../app/fetched.tsx';
import type { ArrangeForm as Arrange } from './arrange-form.tsx';
import type { MergeForm as Merge } from './merge-form.tsx';
import type { ReviseBlocker as Revise } from './revise-blocker.tsx';

// Opened by few of those who read the triage, and fetched when the first of them is.

export const ArrangeForm: typeof Arrange = fetched(
  async () => (await import('./arrange-form.tsx')).ArrangeForm,
);
export const MergeForm: typeof Merge = fetched(
  async () => (await import('./merge-form.tsx')).MergeForm,
);
export const ReviseBlocker: typeof Revise = fetched(
  async () => (await import('./revise-blocker.tsx')).ReviseBlocker,
);
