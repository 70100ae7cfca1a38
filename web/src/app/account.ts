/** Why something about an account was not done, and what to do about it. */
export interface AccountRefusal {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

export type AccountAnswer<Body> =
  | { readonly ok: true; readonly body: Body }
  | { readonly ok: false; readonly refusal: AccountRefusal };

const LOST: AccountAnswer<never> = {
  ok: false,
  refusal: {
    code: 'lost',
    message: 'Cairn could not be reached.',
    remedy: 'Check the connection and try again.',
  },
};

/** Asks for something of one's account. Never throws. */
export const getAccount = <Body>(path: string): Promise<AccountAnswer<Body>> => send(path, {});

/** Does something about one's account. Never throws. */
export const postAccount = <Body = unknown>(
  path: string,
  body: unknown = {},
): Promise<AccountAnswer<Body>> =>
  send(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

async function send<Body>(path: string, init: RequestInit): Promise<AccountAnswer<Body>> {
  try {
    const response = await fetch(path, init);
    const text = await response.text();
    const body = (text === '' ? {} : JSON.parse(text)) as { error?: AccountRefusal };
    if (response.ok) return { ok: true, body: body as Body };
    return body.error ? { ok: false, refusal: body.error } : LOST;
  } catch {
    return LOST;
  }
}
