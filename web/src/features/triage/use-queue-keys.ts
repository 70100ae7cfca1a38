import { useKey } from '../../app/use-keys.ts';

/** `J` and `K` choose the next item of the queue and the one before. */
export function useQueueKeys(at: number, choose: (to: number) => void): void {
  useKey('j', () => choose(at + 1));
  useKey('k', () => choose(at - 1));
}
