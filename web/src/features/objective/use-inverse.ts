import type { DocumentDecoration } from '../../app/graphql.ts';
import type { TakenBack } from '../../app/receipts.ts';
import { type CommandInput, useCommand } from '../../app/use-command.ts';
import { refusalWords } from './refusal-words.ts';

/**
 * How an act is taken back by the command that is its inverse, sent for each of the inputs. What was
 * refused or lost of several is told; tried again, only those that are left are sent.
 */
export function useInverse<Data, Variables>(
  document: DocumentDecoration<Data, Variables>,
): (...inputs: readonly CommandInput<Variables>[]) => () => Promise<TakenBack> {
  const { send } = useCommand(document);
  return (...inputs) => {
    let left = inputs;
    return async () => {
      const sent = await Promise.all(
        left.map(async (input) => ({ input, ...(await send(input)) })),
      );
      const failed = sent.filter((each) => !each.ok);
      left = failed.map(({ input }) => input);
      const [first] = failed;
      if (!first || first.ok) return { ok: true };
      const some = failed.length < inputs.length ? 'Not all of it undone' : 'Not undone';
      const words = `${some}: ${refusalWords(first.refusal)}`;
      return { ok: false, lost: failed.every((each) => !each.ok && each.lost), words };
    };
  };
}

/** Both at once, as of things of two kinds. */
export const bothTakenBack =
  (...undos: readonly (() => Promise<TakenBack>)[]) =>
  async (): Promise<TakenBack> => {
    const outcomes = await Promise.all(undos.map((undo) => undo()));
    return outcomes.find(({ ok }) => !ok) ?? { ok: true };
  };
