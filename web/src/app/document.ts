/** A GraphQL document as text, with the documents of the fragments that it spreads. */
export interface Document {
  readonly text: string;
  readonly fragments: readonly Document[];
}

export const documentOf = (text: string, fragments: readonly Document[] = []): Document => ({
  text,
  fragments,
});

/** The whole text to send. A fragment that is reached in two ways stands in it once. */
export function wholeText(document: Document): string {
  const reached = new Set<Document>();
  const reach = (one: Document) => {
    if (reached.has(one)) return;
    reached.add(one);
    for (const fragment of one.fragments) reach(fragment);
  };
  reach(document);
  return [...reached].map(({ text }) => text).join('\n');
}
