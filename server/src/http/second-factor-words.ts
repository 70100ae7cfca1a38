import type { Short } from '../identity/second-factor-rule.ts';
import type { EdgeError } from './edge-answer.ts';

/** What is said, wherever they knock, to somebody who is short of the second factor that is demanded. */
export const secondFactorWords: Readonly<Record<Short, EdgeError>> = {
  set_up: {
    code: 'second_factor',
    message: 'A second factor is demanded here, and there is none yet.',
    remedy: 'Set one up where you sign in.',
  },
  other_way: {
    code: 'second_factor',
    message: 'A second factor is demanded here, and this sign-in was without it.',
    remedy: 'Sign in again, with a code, a passkey or your organisation’s account.',
  },
};
