import { useState } from 'react';
import { graphql, type ResultOf } from '../../app/graphql.ts';
import { dateAloud, dayAt } from '../../app/instant-words.ts';
import { written, writtenIfAny } from '../../app/prose-words.ts';
import { useAnswer } from '../../app/use-answer.ts';
import { useKey } from '../../app/use-keys.ts';
import { useMoment } from '../../app/use-moment.ts';
import { Clock } from '../../components/clock.tsx';
import { dayOfMonth } from '../../components/day-words.ts';
import { Kbd } from '../../components/kbd.tsx';
import { Link } from '../../components/link.tsx';
import { Section } from '../../components/section.tsx';
import { askHref as askForDecision } from '../decision/ask-href.ts';
import { stateOf } from '../dependency/dependency-words.ts';
import { CaptureLearning } from '../learning/fetched-learning-forms.ts';
import { HelpForm, ReopenForm, ResolveForm } from './act-forms.tsx';
import css from './in-the-way.module.css';
import { type BlockerKind, KINDS } from './kind-words.ts';
import { NextStepForm } from './next-step-form.tsx';
import { RaiseBlocker } from './raise-blocker.tsx';

const InTheWayQuery = graphql(`
  query InTheWay($id: ID!, $asOf: AsOf) {
    objective(id: $id, asOf: $asOf) {
      viewerCanRaiseBlocker
      blockers {
        id
        kind
        about
        what {
          text
        }
        needed {
          text
        }
        of {
          name
        }
        keyResults {
          id
        }
        onsetAt
        isOpen
        mergedInto {
          id
        }
        takenOn {
          by {
            name
          }
        }
        next {
          action {
            text
          }
          by {
            name
          }
          on
        }
        resolved {
          at
          by {
            name
          }
          how {
            text
          }
        }
        clock {
          text
          gone
        }
        dependency {
          id
          stage
          look
          promisedOn
          slips {
            to
          }
          offer {
            on
          }
          delivered {
            on
          }
          team {
            name
          }
        }
        viewerCanPlanNext
        viewerCanResolve
        viewerCanReopen
      }
    }
  }
`);

type Blocker = NonNullable<ResultOf<typeof InTheWayQuery>['objective']>['blockers'][number];

interface InTheWayProps {
  readonly objectiveId: string;
  readonly keyResults: readonly { readonly id: string; readonly name: string }[];
  readonly cycle: { readonly timeZone: string };
  readonly today: string;
}

/** What stands in an objective's way, what is done about it, and what has been removed. */
export function InTheWay({ objectiveId, keyResults, cycle, today }: InTheWayProps) {
  const { asOf, isNow } = useMoment();
  const { data } = useAnswer(InTheWayQuery, { id: objectiveId, asOf });
  const [raises, setRaises] = useState(false);
  const { blockers = [], viewerCanRaiseBlocker = false } = data?.objective ?? {};
  const canRaise = isNow && viewerCanRaiseBlocker;
  useKey('b', canRaise && !raises ? () => setRaises(true) : undefined);
  const open = blockers.filter(({ isOpen }) => isOpen);
  const removed = blockers.filter(({ isOpen, mergedInto }) => !isOpen && !mergedInto);
  if (blockers.length === 0 && !canRaise) return null;
  return (
    <Section
      title="In the way"
      sum={open.length === 0 ? 'nothing now' : undefined}
      end={
        canRaise &&
        !raises && (
          <button type="button" className="link" onClick={() => setRaises(true)}>
            Raise a blocker <Kbd>B</Kbd>
          </button>
        )
      }
    >
      {raises && (
        <RaiseBlocker
          objectiveId={objectiveId}
          keyResults={keyResults}
          cycle={cycle}
          today={today}
          onDone={() => setRaises(false)}
        />
      )}
      <ul className="rows">
        {open.map((blocker) => (
          <OpenBlocker
            key={blocker.id}
            blocker={blocker}
            askHref={
              canRaise && MAY_BE_ASKED.has(blocker.kind)
                ? `/dependencies/new?objective=${objectiveId}&blocker=${blocker.id}`
                : undefined
            }
            decideHref={
              canRaise && blocker.kind === 'STAKEHOLDER_CONCERN'
                ? askForDecision(objectiveId, blocker.keyResults)
                : undefined
            }
            isNow={isNow}
            today={today}
            timeZone={cycle.timeZone}
          />
        ))}
        {removed.map((blocker) => (
          <RemovedBlocker
            key={blocker.id}
            objectiveId={objectiveId}
            blocker={blocker}
            isNow={isNow}
            today={today}
            timeZone={cycle.timeZone}
          />
        ))}
      </ul>
    </Section>
  );
}

/** What another team could remove, once it is asked. */
const MAY_BE_ASKED: ReadonlySet<string> = new Set<BlockerKind>(['DEPENDENCY', 'PLATFORM']);

interface OneProps {
  readonly blocker: Blocker;
  readonly isNow: boolean;
  readonly today: string;
  readonly timeZone: string;
}

function OpenBlocker({
  blocker,
  isNow,
  today,
  timeZone,
  askHref,
  decideHref,
}: OneProps & {
  readonly askHref: string | undefined;
  readonly decideHref: string | undefined;
}) {
  const { id, kind, about, what, needed, of, onsetAt, takenOn, next, clock, dependency } = blocker;
  const [form, setForm] = useState<'next' | 'resolve' | 'help'>();
  const close = () => setForm(undefined);
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
          !dependency && <b className="caution strong">No next step recorded</b>
        )}
      </p>
      {isNow && !form && (
        <div className="acts">
          {blocker.viewerCanPlanNext && (
            <button type="button" className="link small" onClick={() => setForm('next')}>
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
          {blocker.viewerCanResolve && (
            <button type="button" className="link small" onClick={() => setForm('resolve')}>
              It is out of the way
            </button>
          )}
          <button type="button" className="link small" onClick={() => setForm('help')}>
            Note help
          </button>
        </div>
      )}
      {form === 'next' && <NextStepForm blockerId={id} today={today} onDone={close} />}
      {form === 'resolve' && <ResolveForm blockerId={id} onDone={close} />}
      {form === 'help' && <HelpForm blockerId={id} onDone={close} />}
    </li>
  );
}

interface RemovedProps extends OneProps {
  readonly objectiveId: string;
}

function RemovedBlocker({ blocker, objectiveId, isNow, today, timeZone }: RemovedProps) {
  const { id, what, resolved } = blocker;
  const [form, setForm] = useState<'reopen' | 'learn'>();
  const close = () => setForm(undefined);
  if (!resolved) return null;
  return (
    <li>
      <p className="quiet">{written(what)}</p>
      <p className="note">
        Removed {dateAloud(dayAt(resolved.at, timeZone), today)} by {resolved.by.name}:{' '}
        <span className={css.voice}>{written(resolved.how)}</span>
      </p>
      {isNow && !form && (
        <div className="acts">
          {blocker.viewerCanReopen && (
            <button type="button" className="link small" onClick={() => setForm('reopen')}>
              It came back
            </button>
          )}
          <button type="button" className="link small" onClick={() => setForm('learn')}>
            Keep what it taught
          </button>
        </div>
      )}
      {form === 'reopen' && <ReopenForm blockerId={id} onDone={close} />}
      {form === 'learn' && <CaptureLearning from={{ objectiveId, blockerId: id }} onDone={close} />}
    </li>
  );
}
