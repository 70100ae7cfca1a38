import { fetchedBeside } from '../../app/fetched.tsx';
import type { BlockerFormOf as OfBlocker } from '../blocker/blocker-form.tsx';
import type { BulkActs as Bulk } from './bulk-acts.tsx';
import type { PutOffForm as PutOff } from './put-off-form.tsx';
import type { SetAsideForm as SetAside } from './set-aside-form.tsx';

// Most who look at the triage open one or two of these, and by a key.

export const BlockerFormOf: typeof OfBlocker = fetchedBeside(
  async () => (await import('../blocker/blocker-form.tsx')).BlockerFormOf,
);
export const BulkActs: typeof Bulk = fetchedBeside(
  async () => (await import('./bulk-acts.tsx')).BulkActs,
);
export const PutOffForm: typeof PutOff = fetchedBeside(
  async () => (await import('./put-off-form.tsx')).PutOffForm,
);
export const SetAsideForm: typeof SetAside = fetchedBeside(
  async () => (await import('./set-aside-form.tsx')).SetAsideForm,
);
