import { useRef, useState } from 'react';
import { type CommandOutcome, type Refusal, useCommand } from '../../app/use-command.ts';
import {
  AddCommand,
  AlignCommand,
  AsideCommand,
  BetCommand,
  CommitCommand,
  DraftCommand,
  DropCommand,
  OwnerCommand,
  ReviseCommand,
  RewordCommand,
} from './writing-commands.ts';
import type { Step } from './writing-steps.ts';

/** Where saving stopped: the refusal, and the path of the field it belongs to. */
export interface Stopped {
  readonly path: string;
  readonly refusal: Refusal;
}

/**
 * Sends the steps one after the other and stops at the first that is not carried out. What was
 * carried out is remembered, so that sending again goes on from there.
 */
export function useSaveWriting(): {
  readonly save: (steps: readonly Step[]) => Promise<Stopped | undefined>;
  readonly saving: boolean;
  readonly stopped: Stopped | undefined;
  /** Lets go of why it stopped, once what is written has changed. */
  readonly forget: () => void;
} {
  const draft = useCommand(DraftCommand).send;
  const reword = useCommand(RewordCommand).send;
  const align = useCommand(AlignCommand).send;
  const owner = useCommand(OwnerCommand).send;
  const add = useCommand(AddCommand).send;
  const revise = useCommand(ReviseCommand).send;
  const drop = useCommand(DropCommand).send;
  const bet = useCommand(BetCommand).send;
  const aside = useCommand(AsideCommand).send;
  const commit = useCommand(CommitCommand).send;
  const [saving, setSaving] = useState(false);
  const [stopped, setStopped] = useState<Stopped>();
  const done = useRef(new Set<string>());

  const send = (step: Step): Promise<CommandOutcome> => {
    switch (step.command) {
      case 'draftObjective':
        return draft(step.input);
      case 'rewordObjective':
        return reword(step.input);
      case 'alignObjective':
        return align(step.input);
      case 'changeOwner':
        return owner(step.input);
      case 'addKeyResult':
        return add(step.input);
      case 'reviseKeyResult':
        return revise(step.input);
      case 'dropKeyResult':
        return drop(step.input);
      case 'placeBet':
        return bet(step.input);
      case 'setWordingQuestionAside':
        return aside(step.input);
      case 'commitObjective':
        return commit(step.input);
    }
  };
  const save = async (steps: readonly Step[]) => {
    setSaving(true);
    setStopped(undefined);
    let stop: Stopped | undefined;
    for (const step of steps) {
      const words = JSON.stringify(step);
      if (done.current.has(words)) continue;
      const outcome = await send(step);
      if (!outcome.ok) {
        const { refusal } = outcome;
        const path = [step.path, refusal.field].filter(Boolean).join('.');
        stop = { path, refusal };
        break;
      }
      // Only what can happen once; a wording may well be changed back to what it was.
      if (
        step.command === 'draftObjective' ||
        step.command === 'addKeyResult' ||
        step.command === 'placeBet'
      )
        done.current.add(words);
    }
    setStopped(stop);
    setSaving(false);
    return stop;
  };
  return { save, saving, stopped, forget: () => setStopped(undefined) };
}
