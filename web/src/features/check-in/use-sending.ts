import { countInWords } from '@cairn/shared/kernel/figures';
import { useCallback, useEffect, useRef } from 'react';
import { useCommand } from '../../app/use-command.ts';
import { useGo } from '../../app/use-go.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { RaiseCommand } from '../blocker/blocker-commands.ts';
import {
  CheckInMutation,
  commandOf,
  raisingOf,
  raisingOutcome,
  sendingOutcome,
  WithdrawCheckInMutation,
} from './sending.ts';
import type { Step } from './step.ts';
import { newSendingIds, type SendingIds, type SendingOutcome, type Stop } from './walk-state.ts';

type Outcomes = Readonly<Record<string, SendingOutcome>>;
type TakenBack = (ids: Readonly<Record<string, SendingIds>>) => void;

/** Sends check-ins together, each for itself, and offers for ten seconds to take them back. */
export function useSending(today: string): {
  readonly send: (stops: readonly Stop[]) => Promise<Outcomes>;
  readonly offerUndo: (taken: readonly Stop[], of: number, onTakenBack: TakenBack) => void;
} {
  const { send: checkIn } = useCommand(CheckInMutation);
  const { send: raise } = useCommand(RaiseCommand);
  const { send: withdraw } = useCommand(WithdrawCheckInMutation);
  const give = useReceipt();
  const go = useGo();
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);

  const send = useCallback(
    async (stops: readonly Stop[]) => {
      const outcomes = stops.map(async (stop): Promise<[string, SendingOutcome]> => {
        // First what is in the way: a check-in that has arrived leaves nothing of its stop behind.
        const raising = raisingOf(stop);
        const raised = raising && raisingOutcome(await raise(raising));
        if (raised && raised.kind !== 'taken') return [stop.step.id, raised];
        return [stop.step.id, sendingOutcome(await checkIn(commandOf(stop, today)))];
      });
      return Object.fromEntries(await Promise.all(outcomes));
    },
    [checkIn, raise, today],
  );

  const offerUndo = useCallback(
    (taken: readonly Stop[], of: number, onTakenBack: TakenBack) => {
      if (taken.length === 0) return;
      const undo = async () => {
        const back = await Promise.all(
          taken.map(async ({ step, ids }) => {
            const input = { objectiveId: step.objective.id, checkInId: ids.checkInId };
            return { step, outcome: await withdraw(input) };
          }),
        );
        const done = back.filter(({ outcome }) => outcome.ok);
        // Under its old ids a check-in that was taken back would count as sent already.
        onTakenBack(Object.fromEntries(done.map(({ step }) => [step.id, newSendingIds()])));
        const raised = taken.some((stop) => raisingOf(stop));
        if (!isHere.current && done[0]) go(walkOf(done[0].step));
        const outcomes = back.map(({ outcome }) => outcome);
        return { ok: done.length === back.length, words: takenBackWords(outcomes, raised) };
      };
      give({ words: sentWords(taken.length, of), undo });
    },
    [withdraw, give, go],
  );

  return { send, offerUndo };
}

/** Where its words can be changed: before its time, a key result is on its objective's walk alone. */
const walkOf = ({ isDue, objective }: Step) =>
  isDue ? '/check-in' : `/check-in?objective=${objective.id}`;

const keyResults = (count: number) =>
  `${countInWords(count)} key ${count === 1 ? 'result' : 'results'}`;

const sentWords = (taken: number, of: number) =>
  taken === of
    ? `Check-in sent, ${keyResults(taken)}.`
    : `Check-in sent for ${countInWords(taken)} of ${keyResults(of)}.`;

function takenBackWords(
  outcomes: readonly ({ ok: true } | { ok: false; refusal: { message: string } })[],
  raised: boolean,
): string {
  const refused = outcomes.find((outcome) => !outcome.ok);
  if (refused && !refused.ok) return `Not all taken back: ${refused.refusal.message}`;
  return raised
    ? 'Taken back. Your words stand where they stood; what is in the way stays raised.'
    : 'Taken back. Your words stand where they stood.';
}
