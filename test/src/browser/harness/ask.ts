/** Who asks: the address of a Cairn, and the persona to look as; left out, the one everybody starts as. */
export interface Asking {
  readonly address: string;
  readonly personId?: string;
}

/**
 * Asks a running Cairn over its API, as a program beside the browser.
 *
 * @throws when the answer carries errors
 */
export async function ask<Data>(
  { address, personId }: Asking,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Data> {
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(personId && { cookie: `cairn_persona=${personId}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as { data: Data; errors?: { message: string }[] };
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data;
}
