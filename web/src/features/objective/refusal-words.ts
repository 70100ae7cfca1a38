/** As much of a refusal as is shown. */
interface Refused {
  readonly field?: string | null;
  readonly message: string;
  readonly remedy: string;
  readonly by?: { readonly name: string } | null;
  readonly meanwhile?: string | null;
}

/** What is wrong and what to do about it, with who was faster when somebody was. */
export function refusalWords({ message, remedy, by, meanwhile }: Refused): string {
  const who = by && meanwhile ? ` ${by.name}: ${meanwhile}.` : '';
  return `${message}${who} ${remedy}`;
}

/** The words of a refusal that belong beside `field`; undefined when they belong elsewhere. */
export const refusalAt = (refusal: Refused | undefined, field: string): string | undefined =>
  refusal?.field === field ? refusalWords(refusal) : undefined;

/** The words of a refusal that no one of `fields` shows. */
export const refusalBeside = (
  refusal: Refused | undefined,
  fields: readonly string[],
): string | undefined =>
  refusal && !fields.includes(refusal.field ?? '') ? refusalWords(refusal) : undefined;
