import type { Health } from '../../components/health.ts';

/** As much of an escalation as its state is told from. */
interface Stood {
  readonly stage: string;
  readonly heldBy: { readonly name: string } | null;
}

/** `Decided, not told`: where an escalation stands, with its shape. */
export function stateOf({ stage, heldBy }: Stood): {
  readonly mark: Health;
  readonly words: string;
} {
  switch (stage) {
    case 'VERIFIED':
      return { mark: 'closed', words: 'It helped' };
    case 'DECLINED':
      return { mark: 'closed', words: 'Declined' };
    case 'COMMUNICATED':
      return { mark: 'on-track', words: 'Decided, to be verified' };
    case 'DECIDED':
      return { mark: 'at-risk', words: 'Decided, not told' };
    case 'ACKNOWLEDGED':
      return { mark: 'no-word-yet', words: `${heldBy?.name ?? 'Somebody'} is at it` };
    default:
      return { mark: 'off-track', words: 'Nobody is at it' };
  }
}

/** Whether it goes on: nobody has seen yet that it helped, and it was not declined. */
export const isOpen = ({ stage }: { readonly stage: string }): boolean =>
  stage !== 'VERIFIED' && stage !== 'DECLINED';
