import { countInWords } from '@cairn/shared/kernel/figures';
import type { Writing } from './writing.ts';

/** What committing freezes, said before it happens. */
export function CommitWords({
  form,
  cycleName,
}: {
  readonly form: Writing;
  readonly cycleName: string | undefined;
}) {
  const count = form.keyResults.filter(({ name }) => name.trim() !== '').length;
  return (
    <p className="voice">
      Committing keeps the wording and {count === 1 ? 'the target' : `the targets`} of{' '}
      {count === 0
        ? 'its key results'
        : count === 1
          ? 'its key result'
          : `its ${countInWords(count)} key results`}{' '}
      as they stand. They can still change, with a reason, and the first ones stay beside the last
      until the objective is graded{cycleName ? ` at the end of ${cycleName}` : ''}. A draft binds
      nobody.
    </p>
  );
}
