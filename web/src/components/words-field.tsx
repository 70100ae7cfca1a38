import { Textarea } from '@mantine/core';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/InlineInput.layer.css';
import type { Ref } from 'react';
import { withMantine } from '../theme/with-mantine.tsx';
import css from './words-field.module.css';

export interface WordsFieldProps {
  readonly label: string;
  /** Under the label: what it is for, in a few words. */
  readonly hint?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Why it cannot be taken. Stands under the field. */
  readonly refusal?: string | undefined;
  readonly maxLength?: number;
  readonly rows?: number;
  readonly ref?: Ref<HTMLTextAreaElement>;
}

function WordsInput({
  label,
  hint,
  value,
  onChange,
  refusal,
  maxLength,
  rows = 1,
  ref,
}: WordsFieldProps) {
  return (
    <Textarea
      ref={ref}
      label={label}
      description={hint}
      value={value}
      error={refusal}
      maxLength={maxLength}
      autosize
      minRows={rows}
      maxRows={10}
      classNames={{
        label: css.label,
        description: css.hint,
        input: css.input,
        error: css.refusal,
      }}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** A field for what somebody writes, in the serif of what people wrote. Grows with its words. */
export const WordsField = withMantine(WordsInput);
