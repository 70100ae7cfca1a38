import { useState } from 'react';
import { dateAloud, dayAt } from '../../app/instant-words.ts';
import { written, writtenIfAny } from '../../app/prose-words.ts';
import { Clock } from '../../components/clock.tsx';
import { dayOfMonth } from '../../components/day-words.ts';
import { Link } from '../../components/link.tsx';
import { stateOf } from '../dependency/dependency-words.ts';
import { Arranged } from './arranged.tsx';
import { type BlockerForm, BlockerFormOf } from './blocker-form.tsx';
import type { Blocker } from './blockers-in-the-way.ts';
import css from './in-the-way.module.css';
import { KINDS } from './kind-words.ts';
import type { MergeChoice } from './merge-choices.ts';

export interface OneProps {
  readonly blocker: Blocker;
  /** A form was opened in its row, or closed. */
  readonly onWrites: (writes: boolean) => void;
  readonly isNow: boolean;
  readonly today: string;
  readonly timeZone: string;
}

/** What stands in the way, who is at it, and what may be done about it. */
export function OpenBlocker({
  blocker,
  isNow,
  today,
  timeZone,
  askHref,
  decideHref,
  choices,
  onWrites,
}: OneProps & {
  readonly askHref: string | undefined;
  readonly decideHref: string | undefined;
  /** What it may be the same as. */
  readonly choices: readonly MergeChoice[];
}) {
  const { kind, about, what, needed, of, onsetAt, takenOn, next, arranged, clock, dependency } =
    blocker;
  const [form, setForm] = useState<BlockerForm>();
  const opens = (next: BlockerForm | undefined) => {
    setForm(next);
    onWrites(next !== undefined);
  };
  const close = () => opens(undefined);
  const need = writtenIfAny(needed);
  return (
    <li>
      <div className={css.line}>
        <p className={css.what}>{written(what)}</p>
        {clock && <Clock words={clock.text} gone={clock.gone} />}
      </div>
      <p className="note">
        {[KINDS[kind], about].filter(Boolean).join(': ')}, since{' '}
        {dateAloud(dayAt(onsetAt, timeZone), today)}
        {takenOn && ` · ${takenOn.by.name} has taken it on`}
      </p>
      {(need || of) && (
        <p className="small">
          <span className="quiet">Needed{of && ` from ${of.name}`}</span>
          {need && <span className={css.voice}> {need}</span>}
        </p>
      )}
      {dependency && (
        <p className="small">
          <span className="quiet">Asked {dependency.team.name} for it:</span>{' '}
          <Link className="link" href={`/dependencies?item=${dependency.id}`}>
            {stateOf(dependency).words.toLowerCase()}
            {dependency.promisedOn && `, ${dayOfMonth(dependency.promisedOn)}`}
          </Link>
        </p>
      )}
      {arranged && (
        <p className="small">
          <span className="quiet">Arranged</span>{' '}
          <Arranged arranged={arranged} voice={css.voice} from="quiet" />
        </p>
      )}
      <p className="small">
        {next ? (
          <>
            <span className="quiet">
              Next, {next.by.name}
              {next.on && ` by ${dayOfMonth(next.on)}`}
            </span>
            <span className={css.voice}> {written(next.action)}</span>
          </>
        ) : (
          blocker.isOpen &&
          !dependency &&
          !arranged && <b className="caution strong">No next step recorded</b>
        )}
      </p>
      {isNow && !form && (
        <div className="acts">
          {blocker.viewerCanPlanNext && (
            <button type="button" className="link small" onClick={() => opens('next')}>
              {next ? 'Another step' : 'Write one'}
            </button>
          )}
          {askHref && !dependency && (
            <Link className="link small" href={askHref}>
              Ask for it as a dependency
            </Link>
          )}
          {decideHref && (
            <Link className="link small" href={decideHref}>
              Ask for a decision
            </Link>
          )}
          {blocker.viewerCanArrange && (
            <button type="button" className="link small" onClick={() => opens('arrange')}>
              {arranged ? 'Arrange anew' : 'Arrange what is missing'}
            </button>
          )}
          {blocker.viewerCanDeliver && (
            <button type="button" className="link small" onClick={() => opens('deliver')}>
              It has come
            </button>
          )}
          {blocker.viewerCanResolve && (
            <button type="button" className="link small" onClick={() => opens('resolve')}>
              It is out of the way
            </button>
          )}
          <button type="button" className="link small" onClick={() => opens('help')}>
            Note help
          </button>
          {blocker.viewerCanRevise && (
            <button type="button" className="link small" onClick={() => opens('revise')}>
              Correct it
            </button>
          )}
          {blocker.viewerCanResolve && choices.length > 0 && (
            <button type="button" className="link small" onClick={() => opens('merge')}>
              Same as another
            </button>
          )}
        </div>
      )}
      {!blocker.isOpen && <Meanwhile blocker={blocker} />}
      {form && (
        <BlockerFormOf
          form={form}
          blocker={blocker}
          choices={choices}
          today={today}
          onDone={close}
        />
      )}
    </li>
  );
}

/** What somebody else did about it while a form was open in its row. */
function Meanwhile({ blocker: { resolved, mergedInto } }: Pick<OneProps, 'blocker'>) {
  return (
    <p className={css.meanwhile} role="status">
      <b className="strong">
        {resolved
          ? `${resolved.by.name} has resolved it.`
          : 'It stands in the way for itself no longer.'}
      </b>
      {resolved && <span className={css.voice}> {written(resolved.how)}</span>}
      {mergedInto && ` It goes on in “${written(mergedInto.what)}”.`}
    </p>
  );
}
