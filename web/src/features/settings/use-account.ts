import { useCallback, useEffect, useState } from 'react';
import { type AccountRefusal, getAccount } from '../../app/account.ts';

/** Something of one's account as it stands, and a way to look again. */
export function useAccount<Body>(path: string | undefined) {
  const [body, setBody] = useState<Body>();
  const [failed, setFailed] = useState<AccountRefusal>();
  const again = useCallback(async () => {
    if (path === undefined) return;
    const answer = await getAccount<Body>(path);
    if (answer.ok) setBody(answer.body);
    setFailed(answer.ok ? undefined : answer.refusal);
  }, [path]);
  useEffect(() => void again(), [again]);
  return { body, failed, again };
}
