import { fetchedBeside } from '../../app/fetched.tsx';
import type { MoveFormOf as Form } from './move-form.tsx';

/** What has to be told for a move; most who read of it make none. */
export const MoveFormOf: typeof Form = fetchedBeside(
  async () => (await import('./move-form.tsx')).MoveFormOf,
);
