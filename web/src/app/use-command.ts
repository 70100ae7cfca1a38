import { useCallback, useMemo, useState } from 'react';
import { useChangeSignal } from './change-context.ts';
import { type KnownDocument, sent, type WrittenDocument } from './document.ts';
import type { DocumentDecoration } from './graphql.ts';
import { pendingCommands } from './pending-command.ts';
import { type Answered, post } from './post.ts';

/** Why a command was not carried out, as the server says it. */
export interface Refusal {
  readonly code: string;
  readonly field?: string | null;
  readonly message: string;
  readonly remedy: string;
  readonly by?: { readonly name: string } | null;
  readonly meanwhile?: string | null;
  /** Lets it go while it stands, once what it was said of has changed. */
  readonly forget?: () => void;
}

export type CommandOutcome =
  | { readonly ok: true; readonly position: number }
  /** `lost`: no answer came. The same input sent again is safe: it keeps its command id. */
  | { readonly ok: false; readonly lost: boolean; readonly refusal: Refusal };

interface OutcomeShape {
  readonly ok: { readonly position: number } | null;
  readonly error: Refusal | null;
}

type InputOf<Variables> = Variables extends { readonly input: infer Input } ? Input : never;
/** A command's input without its id, which is made here. One may be given, as from a kept draft. */
export type CommandInput<Variables> = Omit<InputOf<Variables>, 'commandId'> & {
  readonly commandId?: string;
};

const LOST: Refusal = {
  code: 'lost',
  message: 'Cairn could not be reached.',
  remedy: 'Your words are kept. Try again when the connection is back.',
};

/**
 * Sends a command and says what came of it; never throws. The document has one mutation with
 * `ok { position }` and `error { code field message remedy by { name } meanwhile }`. Everything
 * shown is read again once it was carried out.
 */
export function useCommand<Data, Variables>(
  document: DocumentDecoration<Data, Variables>,
): {
  readonly send: (input: CommandInput<Variables>) => Promise<CommandOutcome>;
  readonly sending: boolean;
  /** Why the last sending was not carried out; undefined once one was, or it was let go. */
  readonly refusal: Refusal | undefined;
} {
  const { changed } = useChangeSignal();
  const pending = useMemo(() => pendingCommands(() => crypto.randomUUID()), []);
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();

  const forget = useCallback(() => setRefusal(undefined), []);
  const send = useCallback(
    async (input: CommandInput<Variables>): Promise<CommandOutcome> => {
      setSending(true);
      const variables = { input: { ...input, commandId: input.commandId ?? pending.idOf(input) } };
      const how = sent(document as unknown as WrittenDocument | KnownDocument);
      const outcome = outcomeOf(await post({ ...how, variables }));
      if (outcome.ok || !outcome.lost) pending.answered(input);
      if (outcome.ok) changed();
      setRefusal(outcome.ok ? undefined : { ...outcome.refusal, forget });
      setSending(false);
      return outcome;
    },
    [document, pending, changed, forget],
  );
  return { send, sending, refusal };
}

function outcomeOf({ data, failure }: Answered): CommandOutcome {
  const said = Object.values((data ?? {}) as Record<string, OutcomeShape | null>)[0];
  if (said?.ok) return { ok: true, position: said.ok.position };
  if (said?.error) return { ok: false, lost: false, refusal: said.error };
  if (!failure || failure.lost) return { ok: false, lost: true, refusal: LOST };
  const { message, remedy = 'Your words are kept. Try again.' } = failure;
  return { ok: false, lost: true, refusal: { code: 'failed', message, remedy } };
}
