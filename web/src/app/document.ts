/** A GraphQL document as text, with the documents of the fragments that it spreads. */
export interface WrittenDocument {
  readonly text: string;
  readonly fragments: readonly WrittenDocument[];
}

/** A document in the built pages: the server knows the text, and takes no other over real data. */
export interface KnownDocument {
  readonly documentId: string;
}

/** How a document is sent. */
export type Sent = KnownDocument | { readonly query: string };

export const documentOf = (
  text: string,
  fragments: readonly WrittenDocument[] = [],
): WrittenDocument => ({ text, fragments });

/** What to send of a document: the id that the build put in its place, or the text itself. */
export const sent = (document: WrittenDocument | KnownDocument): Sent =>
  'documentId' in document ? document : { query: wholeText(document) };

/** The whole text to send. A fragment that is reached in two ways stands in it once. */
function wholeText(document: WrittenDocument): string {
  const reached = new Set<WrittenDocument>();
  const reach = (one: WrittenDocument) => {
    if (reached.has(one)) return;
    reached.add(one);
    for (const fragment of one.fragments) reach(fragment);
  };
  reach(document);
  return [...reached].map(({ text }) => text).join('\n');
}
