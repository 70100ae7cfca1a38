import { limits } from '@cairn/shared/kernel/limits';
import type { NotePartProps } from './note-part.tsx';
import { WrittenField } from './written-field.tsx';

/** What is known now that was not known before. */
export function LearningPart({ said, why, onSay, takesFocus }: NotePartProps) {
  return (
    <WrittenField
      label="What we learned"
      more="we learned that …"
      text={said.learning}
      onWrite={(learning) => onSay({ learning })}
      field="learning"
      refusal={why('learning')}
      takesFocus={takesFocus}
      maxLength={limits.note}
    />
  );
}
