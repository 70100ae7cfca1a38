import type { RefusedBelow } from '../../components/act-form.tsx';

/** As much of a refusal as is shown. */
interface Refused {
  readonly field?: string | null;
  readonly message: string;
  readonly remedy: string;
  readonly by?: { readonly name: string } | null;
  readonly meanwhile?: string | null;
  readonly forget?: () => void;
}

/** What is wrong and what to do about it, with who was faster when somebody was. */
export function refusalWords({ message, remedy, by, meanwhile }: Refused): string {
  const who = by && meanwhile ? ` ${by.name}: ${meanwhile}.` : '';
  return `${message}${who} ${remedy}`;
}

/** The words of a refusal that belong beside `field`; undefined when they belong elsewhere. */
export const refusalAt = (refusal: Refused | undefined, field: string): string | undefined =>
  refusal?.field === field ? refusalWords(refusal) : undefined;

/** What of a refusal a form says below its fields: its words, unless one of `fields` shows them. */
export const refusalBeside = (
  refusal: Refused | undefined,
  fields: readonly string[],
): RefusedBelow | undefined =>
  refusal && {
    words: refusal.field && fields.includes(refusal.field) ? undefined : refusalWords(refusal),
    forget: refusal.forget,
  };
