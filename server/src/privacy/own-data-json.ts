import type { OwnData } from './own-data.ts';

/** What is kept of somebody as one JSON document, piece by piece. */
export async function* ownDataJson(own: OwnData): AsyncGenerator<string, void> {
  yield `{\n"you": ${JSON.stringify(own.profile())},\n`;
  const signIn = own.signIn();
  if (signIn) yield `"signIn": ${JSON.stringify(signIn)},\n`;
  yield '"events": [';
  let separator = '\n';
  for await (const event of own.events()) {
    yield separator + JSON.stringify(event);
    separator = ',\n';
  }
  yield '\n],\n"openings": [';
  separator = '\n';
  for (const opening of own.openings()) {
    yield separator + JSON.stringify(opening);
    separator = ',\n';
  }
  yield '\n]\n}\n';
}
