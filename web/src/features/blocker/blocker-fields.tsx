import { limits } from '@cairn/shared/kernel/limits';
import type { ReactNode } from 'react';
import type { Refusal } from '../../app/use-command.ts';
import { FieldRow } from '../../components/act-form.tsx';
import { SelectField, TextField } from '../../components/field.tsx';
import { refusalAt } from '../objective/refusal-words.ts';
import { PersonField } from '../people/person-field.tsx';
import {
  ABOUT,
  type BlockerKind,
  GAPS,
  type Gap,
  KINDS,
  optionsOf,
  SEVERITIES,
  type Severity,
} from './kind-words.ts';
import { StandsStill } from './stands-still.tsx';
import type { ToldBlocker } from './told-blocker.ts';

interface BlockerFieldsProps {
  readonly told: ToldBlocker;
  readonly set: (change: Partial<ToldBlocker>) => void;
  readonly keyResults: readonly { readonly id: string; readonly name: string }[];
  /** Sending was tried: what is missing is said. */
  readonly asked: boolean;
  readonly refusal: Refusal | undefined;
  /** A field beside what it is and how much it matters. */
  readonly beside?: ReactNode;
}

/** The fields whose refusals are said beside them. */
export const BLOCKER_FIELDS = ['what', 'tried', 'needed', 'ofId', 'about', 'gap'];

/** What stands in the way, of which only that is needed; the rest helps to help. */
export function BlockerFields(fields: BlockerFieldsProps) {
  const { told, set, keyResults, asked, refusal, beside } = fields;
  return (
    <>
      <TextField
        label="What stands in the way"
        voice
        rows={2}
        maxLength={limits.statement}
        value={told.what}
        onChange={(what) => set({ what })}
        refusal={
          asked && !told.what.trim()
            ? 'Say in a sentence what stands in the way.'
            : refusalAt(refusal, 'what')
        }
      />
      <FieldRow>
        <SelectField
          label="It is"
          value={told.kind}
          onChange={(kind) => set({ kind: kind as BlockerKind })}
          options={optionsOf(KINDS)}
        />
        <SelectField
          label="How much it matters"
          value={told.severity}
          onChange={(severity) => set({ severity: severity as Severity })}
          options={optionsOf(SEVERITIES)}
        />
        {beside}
      </FieldRow>
      {ABOUT[told.kind] && <AboutFields told={told} set={set} refusal={refusal} />}
      <StandsStill
        legend="What stands still; all of it while none is chosen"
        keyResults={keyResults}
        chosen={told.keyResultIds}
        onChange={(keyResultIds) => set({ keyResultIds })}
      />
      <TextField
        label="What have you tried, and what is out of your hands"
        voice
        rows={2}
        maxLength={limits.sentence}
        value={told.tried}
        onChange={(tried) => set({ tried })}
        refusal={refusalAt(refusal, 'tried')}
      />
      <FieldRow>
        <TextField
          label="What would remove it"
          voice
          maxLength={limits.sentence}
          value={told.needed}
          onChange={(needed) => set({ needed })}
          refusal={refusalAt(refusal, 'needed')}
        />
        <PersonField
          label="From whom"
          value={told.ofId}
          onChange={(ofId) => set({ ofId })}
          first={[{ value: '', label: 'whoever can' }]}
          refusal={refusalAt(refusal, 'ofId')}
        />
      </FieldRow>
    </>
  );
}

/** What it is about, by a name that others find; of a technology also what of it is missing. */
function AboutFields({ told, set, refusal }: Pick<BlockerFieldsProps, 'told' | 'set' | 'refusal'>) {
  return (
    <FieldRow>
      <TextField
        label={ABOUT[told.kind]!}
        maxLength={limits.label}
        value={told.about}
        onChange={(about) => set({ about })}
        hint="In the same words as others, so that one help serves all."
        refusal={refusalAt(refusal, 'about')}
      />
      {told.kind === 'MISSING_TECHNOLOGY' && (
        <SelectField
          label="What is missing"
          value={told.gap}
          onChange={(gap) => set({ gap: gap as Gap | '' })}
          options={[{ value: '', label: 'not said' }, ...optionsOf(GAPS)]}
          refusal={refusalAt(refusal, 'gap')}
        />
      )}
    </FieldRow>
  );
}
