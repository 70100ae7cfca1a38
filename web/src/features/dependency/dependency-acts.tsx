import { useState } from 'react';
import { useCommand } from '../../app/use-command.ts';
import { useGo } from '../../app/use-go.ts';
import { useKey } from '../../app/use-keys.ts';
import { useMayRecord } from '../../app/use-may-record.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { Act, ActLink } from '../../components/act.tsx';
import { Refused } from '../../components/refused.tsx';
import { askHref } from '../decision/ask-href.ts';
import { refusalWords } from '../objective/refusal-words.ts';
import { useInverse } from '../objective/use-inverse.ts';
import {
  AcceptCommand,
  AcceptOfferCommand,
  HandBackCommand,
  TakeOnCommand,
  VerifyCommand,
} from './dependency-commands.ts';
import type { DependencyTold } from './dependency-parts.ts';
import { MoveFormOf } from './fetched-move-form.ts';
import { type Move, type MoveForm, movesOf } from './moves.ts';

interface DependencyActsProps {
  readonly dependency: DependencyTold;
  readonly today: string;
  /** It stands no longer where it was chosen: a form that is open stays, and nothing else. */
  readonly isGone?: boolean;
}

const DONE: Readonly<Record<NonNullable<Move['sends']>, string>> = {
  accept: 'Accepted. Promise a day as soon as there is one.',
  agree: 'Agreed. It stands as it was offered.',
  verify: 'Verified. Nobody waits for it any more.',
  takeOn: 'Taken on. Both teams see that you look after it.',
  handBack: 'Handed back. The two teams go on without you.',
};

/** What to do instead of taking it back, where nothing can. */
const INSTEAD = {
  accept: 'offer otherwise, or decline',
  agree: 'change what is asked for',
  verify: 'ask for it anew',
} as const;

/** What the viewer may do about a dependency; what may not be done is not there. */
export function DependencyActs({ dependency, today, isGone = false }: DependencyActsProps) {
  const [form, setForm] = useState<MoveForm>();
  const commands = {
    accept: useCommand(AcceptCommand),
    agree: useCommand(AcceptOfferCommand),
    verify: useCommand(VerifyCommand),
    takeOn: useCommand(TakeOnCommand),
    handBack: useCommand(HandBackCommand),
  };
  const inverses = { takeOn: useInverse(HandBackCommand), handBack: useInverse(TakeOnCommand) };
  const give = useReceipt();
  const go = useGo();
  const moves = movesOf(dependency);
  const mayRecord = useMayRecord();
  const make = async ({ opens, sends }: Move) => {
    if (opens) setForm(opens);
    if (!sends) return;
    const outcome = await commands[sends].send({ dependencyId: dependency.id });
    if (!outcome.ok) return;
    const words = DONE[sends];
    if (sends === 'takeOn' || sends === 'handBack')
      give({ words, undo: inverses[sends]({ dependencyId: dependency.id }), lasting: true });
    else give({ words, instead: INSTEAD[sends] });
  };
  const onKey = (hint: Move['hint']) => {
    const move = form ? undefined : moves.find((each) => each.hint === hint);
    return move && (() => void make(move));
  };
  const { stage, objective, keyResults } = dependency;
  const isOver = isGone || stage === 'VERIFIED' || stage === 'WITHDRAWN';
  const askFor = isOver || !mayRecord ? undefined : askHref(objective.id, keyResults);
  // Whoever promises the day decides by that; for everybody else, to decide is to have it decided.
  const askHint = moves.some(({ hint }) => hint === '2') ? {} : { hint: '2' };
  useKey('1', onKey('1'));
  useKey('2', onKey('2') ?? (askFor && !form ? () => go(askFor) : undefined));
  useKey('3', onKey('3'));
  if (form)
    return (
      <MoveFormOf
        form={form}
        dependency={dependency}
        today={today}
        onDone={() => setForm(undefined)}
      />
    );
  if (moves.length === 0 && !askFor) return null;
  const refusal = Object.values(commands).find((command) => command.refusal)?.refusal;
  return (
    <>
      <div className="acts">
        {moves.map((move) => (
          <Act
            key={move.label}
            kind={move.kind}
            {...(move.hint ? { hint: move.hint } : {})}
            busy={move.sends && commands[move.sends].sending && 'Sending'}
            onClick={() => void make(move)}
          >
            {move.label}
          </Act>
        ))}
        {askFor && (
          <ActLink kind="plain" {...askHint} href={askFor}>
            Ask for a decision
          </ActLink>
        )}
      </div>
      {refusal && <Refused what="Not done." why={refusalWords(refusal)} />}
    </>
  );
}
