import { limits } from '@cairn/shared/kernel/limits';
import { useEffect, useRef, useState } from 'react';
import { fetched } from '../../app/fetched.tsx';
import { useGo } from '../../app/use-go.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { useViewer } from '../../app/use-viewer.ts';
import { Act } from '../../components/act.tsx';
import { SelectField, TextField } from '../../components/field.tsx';
import { Refused } from '../../components/refused.tsx';
import { Section } from '../../components/section.tsx';
import { refusalWords } from '../objective/refusal-words.ts';
import { PersonField } from '../people/person-field.tsx';
import { AlignmentFields } from './alignment-fields.tsx';
import { BetFields } from './bet-fields.tsx';
import type { Subject } from './coach-subject.ts';
import { CommitWords } from './commit-words.tsx';
import { KeyResultFields } from './key-result-fields.tsx';
import type { AmongObjectives } from './named-objective.ts';
import { Sufficiency } from './sufficiency.tsx';
import { unlessPressed } from './unless-pressed.ts';
import { useSaveWriting } from './use-save-writing.ts';
import css from './write-objective.module.css';
import { blankKeyResult, holdsWords, type Writing } from './writing.ts';
import { stepsToSave } from './writing-steps.ts';
import { writingTroubles } from './writing-troubles.ts';

/** Asks nothing where it cannot be fetched: the form is whole without it. */
const Coach = fetched(() =>
  import('./coach.tsx').then(
    ({ Coach }) => Coach,
    () => () => null,
  ),
);

export interface WritingSetting {
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly cycles: readonly {
    readonly id: string;
    readonly name: string;
    readonly startsOn: string;
    readonly endsOn: string;
  }[];
  readonly problems: readonly { readonly id: string; readonly words: string }[];
  /** The objectives of the cycle, to be part of or to support. */
  readonly among: AmongObjectives;
  readonly today: string;
}

interface WriteObjectiveProps {
  readonly start: Writing;
  /** What the server holds of it; undefined before the first saving. */
  readonly saved: Writing | undefined;
  readonly setting: WritingSetting;
  /** Words that were kept from before were found. */
  readonly wasKept: boolean;
  readonly onKeep: (form: Writing) => boolean;
  readonly onLetGo: () => void;
  readonly onStartAnew: () => void;
}

/** The form in which an objective is written, saved as a draft, and committed. */
export function WriteObjective(props: WriteObjectiveProps) {
  const { start, saved, setting, wasKept, onKeep, onLetGo, onStartAnew } = props;
  const [form, setForm] = useState(start);
  const [subject, setSubject] = useState<Subject>('objective');
  const [kept, setKept] = useState(true);
  const [asked, setAsked] = useState(false);
  const { save, saving, stopped, forget } = useSaveWriting();
  const viewer = useViewer();
  const go = useGo();
  const give = useReceipt();
  const foot = useRef<HTMLDivElement>(null);
  const isDraft = saved !== undefined;
  const cycle = setting.cycles.find(({ id }) => id === form.cycleId);
  const troubles = asked ? writingTroubles(form) : {};
  const shownPaths = useRef(new Set<string>());
  shownPaths.current.clear();
  const troubleAt = (path: string) => {
    shownPaths.current.add(path);
    return troubles[path] ?? (stopped?.path === path ? refusalWords(stopped.refusal) : undefined);
  };

  const change = (next: Writing) => {
    setForm(next);
    setKept(onKeep(next));
    forget();
  };
  const keepIn = <Item extends { readonly id: string }>(items: readonly Item[], item: Item) =>
    items.map((one) => (one.id === item.id ? item : one));

  const send = async (commits: boolean) => {
    setAsked(true);
    if (Object.keys(writingTroubles(form)).length > 0) return;
    const stop = await save(stepsToSave(form, saved, { today: setting.today, commits }));
    if (stop) return;
    onLetGo();
    if (commits) {
      give({ words: 'Committed. Wording and targets are kept as they stand.' });
      go(`/objectives/${form.objectiveId}`);
    } else {
      give({ words: 'Saved as a draft.' });
      go(`/objectives/new?draft=${form.objectiveId}`, { replace: true });
    }
  };
  useEffect(() => {
    if (!stopped) return;
    const first = document.querySelector<HTMLElement>('[aria-invalid="true"]');
    (first ?? foot.current)?.scrollIntoView({ block: 'center' });
    first?.focus({ preventScroll: true });
  }, [stopped]);

  const coach = (of: Subject) =>
    subject === of && <Coach key={of} form={form} subject={of} onChange={change} />;
  return (
    <form
      className={css.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send(false);
      }}
    >
      {wasKept && holdsWords(start) && (
        <p className={css.kept}>
          These words were kept in this browser.{' '}
          <button type="button" className="link" onClick={onStartAnew}>
            {isDraft ? 'Go back to the saved draft' : 'Start anew'}
          </button>
        </p>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only notes what is being written */}
      <div className={css.part} onFocus={unlessPressed(() => setSubject('objective'))}>
        <TextField
          label="What changes for whom"
          voice
          rows={2}
          maxLength={limits.statement}
          value={form.statement}
          onChange={(statement) => change({ ...form, statement })}
          refusal={troubleAt('statement')}
        />
        <TextField
          label="Who would notice, and by what"
          voice
          maxLength={limits.sentence}
          value={form.whoNotices}
          disabled={isDraft}
          onChange={(whoNotices) => change({ ...form, whoNotices })}
          refusal={troubleAt('whoNotices')}
        />
        {coach('objective')}
        <div className={css.setting}>
          <SelectField
            label="Kind"
            value={form.kind}
            disabled={isDraft}
            onChange={(kind) => change({ ...form, kind: kind as Writing['kind'] })}
            options={[
              { value: 'ASPIRATIONAL', label: 'Aspirational, lands at 0.7' },
              { value: 'COMMITTED', label: 'Committed, lands at 1.0' },
            ]}
            refusal={troubleAt('kind')}
          />
          <SelectField
            label="Team"
            value={form.teamId}
            disabled={isDraft}
            onChange={(teamId) => change({ ...form, teamId })}
            options={named(setting.teams)}
            refusal={troubleAt('teamId')}
          />
          <SelectField
            label="Cycle"
            value={form.cycleId}
            disabled={isDraft}
            onChange={(cycleId) => change({ ...form, cycleId })}
            options={named(setting.cycles)}
            refusal={troubleAt('cycleId')}
          />
          <PersonField
            label="Owner"
            value={form.ownerId}
            onChange={(ownerId) => change({ ...form, ownerId })}
            first={[{ value: viewer.id, label: viewer.name }]}
            refusal={troubleAt('ownerId')}
          />
        </div>
        {isDraft && (
          <p className="note">Kind, team, cycle and who would notice stay as they were drafted.</p>
        )}
        <details
          className={css.more}
          open={Boolean(form.problemId || form.parentId || form.supports.length)}
        >
          <summary>Where it belongs</summary>
          <div className={css.part}>
            <AlignmentFields
              of={start.objectiveId}
              form={form}
              onChange={(to) => change({ ...form, ...to })}
              problems={setting.problems}
              among={setting.among}
              troubleAt={troubleAt}
            />
          </div>
        </details>
      </div>
      <Section title="How you will know" sum="two to five key results are easiest to keep in mind">
        {form.keyResults.map((keyResult, place) => (
          <div key={keyResult.id}>
            <KeyResultFields
              keyResult={keyResult}
              place={place}
              cycle={cycle}
              onFocus={() => setSubject(`keyResult:${keyResult.id}`)}
              onChange={(next) => change({ ...form, keyResults: keepIn(form.keyResults, next) })}
              onRemove={
                form.keyResults.length > 1
                  ? () =>
                      change({
                        ...form,
                        keyResults: form.keyResults.filter(({ id }) => id !== keyResult.id),
                      })
                  : undefined
              }
              troubleAt={(field) => troubleAt(`keyResults.${keyResult.id}${field && `.${field}`}`)}
            />
            {coach(`keyResult:${keyResult.id}`)}
          </div>
        ))}
        <p className={css.add}>
          <Act
            kind="plain"
            disabled={form.keyResults.length >= limits.keyResults}
            onClick={() => {
              setSubject('set');
              change({
                ...form,
                keyResults: [...form.keyResults, blankKeyResult(crypto.randomUUID())],
              });
            }}
          >
            Add a key result
          </Act>
        </p>
        <Sufficiency
          form={form}
          onChange={(next) => {
            setSubject('set');
            change(next);
          }}
        />
        {coach('set')}
      </Section>
      <Section title="Bets" sum="what you will try first, and what it should move">
        {form.bets.map((bet, place) =>
          saved?.bets.some(({ id }) => id === bet.id) ? (
            <p key={bet.id} className={`voice ${css.placed}`}>
              {bet.idea}
            </p>
          ) : (
            <div key={bet.id}>
              <BetFields
                bet={bet}
                place={place}
                keyResults={form.keyResults}
                onFocus={() => setSubject(`bet:${bet.id}`)}
                onChange={(next) => change({ ...form, bets: keepIn(form.bets, next) })}
                onRemove={() =>
                  change({ ...form, bets: form.bets.filter(({ id }) => id !== bet.id) })
                }
                troubleAt={(field) => troubleAt(`bets.${bet.id}.${field}`)}
              />
              {coach(`bet:${bet.id}`)}
            </div>
          ),
        )}
        <p className={css.add}>
          <Act
            kind="plain"
            onClick={() =>
              change({
                ...form,
                bets: [
                  ...form.bets,
                  {
                    id: crypto.randomUUID(),
                    keyResultId: form.keyResults[0]?.id ?? '',
                    idea: '',
                    movement: '',
                    endsOn: '',
                  },
                ],
              })
            }
          >
            Add a bet
          </Act>
        </p>
      </Section>
      <div ref={foot} className={css.foot}>
        <CommitWords form={form} cycleName={cycle?.name} />
        {stopped && !shownPaths.current.has(stopped.path) && (
          <Refused what="Not saved whole." why={refusalWords(stopped.refusal)} />
        )}
        {asked && Object.keys(troubles).length > 0 && (
          <Refused what="Not sent yet." why="A field above still needs you." />
        )}
        <div className="acts">
          <Act kind="filled" busy={saving && 'Sending'} onClick={() => void send(true)}>
            Commit
          </Act>
          <Act type="submit" busy={saving && 'Sending'}>
            Save as a draft
          </Act>
        </div>
        <p className="note">
          {kept
            ? 'What you type is kept in this browser until it is sent.'
            : 'This browser keeps nothing: save a draft before you close the tab.'}
        </p>
      </div>
    </form>
  );
}

const named = (some: readonly { readonly id: string; readonly name: string }[]) =>
  some.map(({ id, name }) => ({ value: id, label: name }));
