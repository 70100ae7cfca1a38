import { useRef, useState } from 'react';
import { opening, things } from '../../app/number-words.ts';
import { useCommand } from '../../app/use-command.ts';
import { useKey } from '../../app/use-keys.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { Act } from '../../components/act.tsx';
import { Refused } from '../../components/refused.tsx';
import { HandBackCommand, TakeOnCommand } from '../blocker/blocker-commands.ts';
import {
  HandBackCommand as HandBackDependency,
  TakeOnCommand as TakeOnDependency,
} from '../dependency/dependency-commands.ts';
import { refusalWords } from '../objective/refusal-words.ts';
import { bothTakenBack, useInverse } from '../objective/use-inverse.ts';
import { PutOffForm } from './put-off-form.tsx';
import css from './triage-detail.module.css';
import type { TriageItem } from './triage-query.ts';
import { useSilentKeys } from './use-silent-keys.ts';

interface BulkActsProps {
  readonly items: readonly TriageItem[];
  readonly today: string;
  readonly onDone: () => void;
}

/** What can be done about several at once: take on those that can be, put off those with time left. */
export function BulkActs({ items, today, onDone }: BulkActsProps) {
  const [putsOff, setPutsOff] = useState(false);
  const takeBlocker = useCommand(TakeOnCommand);
  const backBlocker = useInverse(HandBackCommand);
  const takeDependency = useCommand(TakeOnDependency);
  const backDependency = useInverse(HandBackDependency);
  const give = useReceipt();
  const blockers = items.flatMap(({ blocker }) => (blocker?.viewerCanTakeOn ? blocker.id : []));
  const dependencies = items.flatMap(({ dependency }) =>
    dependency?.viewerCanTakeOn ? dependency.id : [],
  );
  const inTime = items.filter(({ isPastClock }) => !isPastClock).map(({ id }) => id);
  const canTake = blockers.length + dependencies.length;
  const take = async () => {
    const [ofBlockers, ofDependencies] = await Promise.all([
      Promise.all(blockers.map((blockerId) => takeBlocker.send({ blockerId }))),
      Promise.all(dependencies.map((dependencyId) => takeDependency.send({ dependencyId }))),
    ]);
    // Only what was taken on is handed back: somebody else may have been faster with the others.
    const taken = {
      blockers: blockers.filter((_, at) => ofBlockers[at]?.ok),
      dependencies: dependencies.filter((_, at) => ofDependencies[at]?.ok),
    };
    const count = taken.blockers.length + taken.dependencies.length;
    if (count > 0)
      give({
        words: `${opening(things(count, 'thing'))} taken on.`,
        undo: bothTakenBack(
          backBlocker(...taken.blockers.map((blockerId) => ({ blockerId }))),
          backDependency(...taken.dependencies.map((dependencyId) => ({ dependencyId }))),
        ),
        lasting: true,
      });
    if (count === canTake) onDone();
  };
  useKey('1', canTake > 0 && !putsOff ? () => void take() : undefined);
  useKey('h', inTime.length > 0 && !putsOff ? () => setPutsOff(true) : undefined);
  const part = useRef<HTMLElement>(null);
  useSilentKeys(part, {
    on: true,
    whyNotLater:
      inTime.length === 0 ? 'Past their clocks: they can be put off no longer.' : undefined,
  });
  const refusal = takeBlocker.refusal ?? takeDependency.refusal;
  return (
    <section ref={part} className={css.detail} aria-label="What is chosen">
      <p className="eyebrow">{opening(things(items.length, 'thing'))} chosen</p>
      {putsOff ? (
        <PutOffForm itemIds={inTime} today={today} onDone={onDone} />
      ) : (
        <div className="acts">
          {canTake > 0 && (
            <Act
              kind="filled"
              hint="1"
              busy={(takeBlocker.sending || takeDependency.sending) && 'Taking on'}
              onClick={() => void take()}
            >
              Take on {canTake === items.length ? 'all' : things(canTake, 'of them', 'of them')}
            </Act>
          )}
          {inTime.length > 0 && (
            <Act hint="H" onClick={() => setPutsOff(true)}>
              Put off{' '}
              {inTime.length === items.length ? 'all' : things(inTime.length, 'of them', 'of them')}
            </Act>
          )}
          <Act kind="plain" onClick={onDone}>
            Choose none
          </Act>
        </div>
      )}
      {refusal && <Refused what="Not all of it was done." why={refusalWords(refusal)} />}
    </section>
  );
}
