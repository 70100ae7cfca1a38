import { useRef } from 'react';
import { useCommand } from '../../app/use-command.ts';
import { OfferOptionCommand, RequestCommand } from './decision-commands.ts';
import { type AskedDecision, offersOf, requestOf } from './request.ts';

/**
 * Asks for a decision and offers its options, one after the other. Where one of them is refused or
 * gets lost, sending again goes on from there.
 */
export function useRequest() {
  const request = useCommand(RequestCommand);
  const offer = useCommand(OfferOptionCommand);
  const sent = useRef(new Set<string>());
  const send = async (told: AskedDecision): Promise<boolean> => {
    const step = async (id: string, sending: () => ReturnType<typeof request.send>) => {
      if (sent.current.has(id)) return true;
      const { ok } = await sending();
      if (ok) sent.current.add(id);
      return ok;
    };
    if (!(await step(told.id, () => request.send(requestOf(told))))) return false;
    for (const option of offersOf(told))
      if (!(await step(option.optionId, () => offer.send(option)))) return false;
    return true;
  };
  return {
    send,
    sending: request.sending || offer.sending,
    refusal: request.refusal ?? offer.refusal,
  };
}
