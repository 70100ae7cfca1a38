import { limits } from '@cairn/shared/kernel/limits';
import { useEffect, useState } from 'react';
import { readEntry } from '../../components/value-entry.ts';
import { type NoteHint, noteHint } from './note-coaching.ts';
import css from './note-part.module.css';
import type { PartProps } from './part-props.ts';
import { canBeNegative, fallOf } from './read-said.ts';
import { isMilestone } from './step.ts';
import { WrittenField } from './written-field.tsx';

export interface NotePartProps extends PartProps {
  readonly takesFocus: boolean;
}

/** What changed because of it, with one gentle line under it when writing pauses. */
export function NotePart({ step, said, why, onSay, takesFocus }: NotePartProps) {
  const [dismissed, setDismissed] = useState<ReadonlySet<NoteHint['id']>>(new Set());
  const settled = useSettled(said.note);
  const hint = noteHint(
    {
      note: settled,
      lastNote: step.last?.note ?? null,
      moved: hasMoved({ step, said }),
      fell: fallOf(said, step),
    },
    dismissed,
  );
  return (
    <WrittenField
      label="What changed because of it"
      more="optional"
      text={said.note}
      onWrite={(note) => onSay({ note })}
      field="note"
      refusal={why('note')}
      takesFocus={takesFocus}
      maxLength={limits.note}
    >
      <p className={css.coach} role="status">
        {hint && (
          <>
            <span>{hint.words}</span>
            <button
              type="button"
              className="link"
              onClick={() => setDismissed(new Set([...dismissed, hint.id]))}
            >
              Not now
            </button>
          </>
        )}
      </p>
    </WrittenField>
  );
}

function hasMoved({ step, said }: Pick<PartProps, 'step' | 'said'>): boolean | undefined {
  if (isMilestone(step) || !step.last) return undefined;
  const entry = readEntry(said.typed, {
    last: step.last.value,
    unit: step.unit,
    canBeNegative: canBeNegative(step),
  });
  return entry.ok ? entry.value !== step.last.value : undefined;
}

/** How long a pause in writing is, before anything is said about it. */
const PAUSE_MS = 900;

/** The text as it stood when writing last paused: nobody is asked anything in mid-sentence. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const pause = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [text]);
  return settled;
}
