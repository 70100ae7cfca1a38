/** The keys of what can be done about something that waits for a word. */
export type MoveKey = '1' | '2' | '3' | 'A';

/** What somebody can do: sent as it is, told in a form first, or gone to. */
export interface Move<Form extends string = string, Sent extends string = string> {
  readonly label: string;
  /** The one key that does it. */
  readonly hint?: MoveKey;
  /** What is plain stands in a line of its own, under what moves it on. */
  readonly kind: 'filled' | 'outlined' | 'plain';
  readonly sends?: Sent;
  readonly opens?: Form;
  readonly href?: string;
}

type Offered<Form extends string, Sent extends string> =
  | false
  | (Omit<Move<Form, Sent>, 'kind'> & { readonly kind?: Move['kind'] | undefined });

/** Those that may be made, outlined unless said otherwise. */
export const offered = <Form extends string, Sent extends string>(
  ...moves: readonly Offered<Form, Sent>[]
): Move<Form, Sent>[] =>
  moves.flatMap((move) => (move ? [{ ...move, kind: move.kind ?? 'outlined' }] : []));
