import { createContext, use } from 'react';
import { type ChangeSignal, changeSignal } from './change-signal.ts';

const Change = createContext<ChangeSignal>(changeSignal());
export const ChangeProvider = Change;

/** Where changes are told of; `changed()` makes everything shown read again. */
export function useChangeSignal(): ChangeSignal {
  return use(Change);
}
