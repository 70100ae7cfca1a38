import { instantOf } from '@cairn/shared/kernel/calendar';
import { limits } from '@cairn/shared/kernel/limits';
import { useState } from 'react';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { ActForm, FieldRow } from '../../components/act-form.tsx';
import { SelectField, TextField } from '../../components/field.tsx';
import { usePeople } from '../check-in/use-people.ts';
import { refusalAt, refusalBeside } from '../objective/refusal-words.ts';
import { RaiseCommand } from './blocker-commands.ts';
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

interface RaiseBlockerProps {
  readonly objectiveId: string;
  readonly keyResults: readonly { readonly id: string; readonly name: string }[];
  readonly cycle: { readonly timeZone: string };
  readonly today: string;
  /** The level of its heading, see `ActForm`. */
  readonly level?: 2 | 3;
  readonly onDone: () => void;
}

const FIELDS = ['what', 'tried', 'needed', 'ofId', 'about', 'gap', 'effectiveAt'];

/** What stands in a team's way. Only that is needed; what was tried and is needed helps to help. */
export function RaiseBlocker({
  objectiveId,
  keyResults,
  cycle,
  today,
  level = 3,
  onDone,
}: RaiseBlockerProps) {
  const [blockerId] = useState(() => crypto.randomUUID());
  const [told, setTold] = useState({
    what: '',
    kind: 'DEPENDENCY' as BlockerKind,
    severity: 'NORMAL' as Severity,
    since: today,
    tried: '',
    needed: '',
    ofId: '',
    about: '',
    gap: '' as Gap | '',
  });
  const [still, setStill] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState(false);
  const people = usePeople();
  const { send, sending, refusal } = useCommand(RaiseCommand);
  const give = useReceipt();
  const set = (change: Partial<typeof told>) => setTold({ ...told, ...change });
  const submit = async () => {
    setAsked(true);
    if (!told.what.trim()) return;
    const { since, ofId, gap, about, tried, needed, ...rest } = told;
    const outcome = await send({
      blockerId,
      objectiveId,
      ...rest,
      keyResultIds: [...still],
      ...(tried.trim() ? { tried } : {}),
      ...(needed.trim() ? { needed } : {}),
      ...(ofId ? { ofId } : {}),
      ...(ABOUT[told.kind] && about.trim() ? { about } : {}),
      ...(told.kind === 'MISSING_TECHNOLOGY' && gap ? { gap } : {}),
      ...(since && since < today ? { effectiveAt: morningOf(since, cycle.timeZone) } : {}),
    });
    if (!outcome.ok) return;
    give({
      words: 'Raised. It stands in the triage of whoever can clear it.',
      instead: 'resolve it on its objective',
    });
    onDone();
  };
  return (
    <ActForm
      title="What it is, and since when"
      level={level}
      lead="Having blockers is normal. Say it early, and somebody can help."
      submit="Raise it"
      filled
      busy={sending && 'Sending'}
      onSubmit={submit}
      onCancel={onDone}
      refused={refusalBeside(refusal, FIELDS)}
    >
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
        <TextField
          label="Since"
          type="date"
          max={today}
          value={told.since}
          onChange={(since) => set({ since })}
          refusal={refusalAt(refusal, 'effectiveAt')}
        />
      </FieldRow>
      {ABOUT[told.kind] && (
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
      )}
      <StandsStill
        legend="What stands still; all of it while none is chosen"
        keyResults={keyResults}
        chosen={still}
        onChange={setStill}
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
        <SelectField
          label="From whom"
          value={told.ofId}
          onChange={(ofId) => set({ ofId })}
          options={[{ value: '', label: 'whoever can' }, ...people.options]}
          refusal={refusalAt(refusal, 'ofId')}
        />
      </FieldRow>
    </ActForm>
  );
}

/** A day is told without its hour; it began with the day's work. */
const morningOf = (day: string, timeZone: string): string =>
  new Date(instantOf(day, 9, timeZone)).toISOString();
