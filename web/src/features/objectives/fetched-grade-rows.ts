import { fetched } from '../../app/fetched.tsx';
import type { GradeRows as Rows } from './grade-rows.tsx';

/** The rows of what was graded, fetched where something was: the running cycle has none. */
export const GradeRows: typeof Rows = fetched(
  async () => (await import('./grade-rows.tsx')).GradeRows,
);
