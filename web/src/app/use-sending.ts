import { type FormEvent, useState } from 'react';
import type { AccountAnswer, AccountRefusal } from './account.ts';

/** A form about an account that is sent once at a time, and what became of it. */
export function useSending<Body>(
  send: () => Promise<AccountAnswer<Body>>,
  done: (body: Body) => void,
) {
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<AccountRefusal>();
  const forget = () => setRefusal(undefined);
  const submit = async (event?: FormEvent) => {
    event?.preventDefault();
    if (sending) return;
    setSending(true);
    const answer = await send();
    setSending(false);
    setRefusal(answer.ok ? undefined : answer.refusal);
    if (answer.ok) done(answer.body);
  };
  return { submit, sending, refusal, forget };
}
