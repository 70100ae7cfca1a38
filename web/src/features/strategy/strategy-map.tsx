import { type ReactNode, useState } from 'react';
import { fetched } from '../../app/fetched.tsx';
import { written } from '../../app/prose-words.ts';
import { Section } from '../../components/section.tsx';
import type { DirectionAct } from './direction-act.ts';
import type { EditDirection as EditDirectionForm } from './edit-direction.tsx';
import { MappedObjective } from './mapped-objective.tsx';
import css from './strategy-page.module.css';
import type { StrategyMapAnswer } from './strategy-query.ts';

const EditDirection: typeof EditDirectionForm = fetched(
  async () => (await import('./edit-direction.tsx')).EditDirection,
);

interface StrategyMapProps {
  readonly map: StrategyMapAnswer;
  /** For leaders, now. */
  readonly canEdit: boolean;
}

/** From the vision down to the bets, and what is left undone on purpose. */
export function StrategyMap({ map, canEdit }: StrategyMapProps) {
  const [open, setOpen] = useState<{ readonly place: string; readonly act: DirectionAct }>();
  const edit = (place: string) => {
    if (!canEdit) return { acts: () => null, form: null };
    return {
      acts: (...acts: readonly (readonly [string, DirectionAct])[]) => (
        <span className={css.acts}>
          {acts.map(([words, act]) => (
            <button
              key={words}
              type="button"
              className="link"
              onClick={() => setOpen({ place, act })}
            >
              {words}
            </button>
          ))}
        </span>
      ),
      form:
        open?.place === place ? (
          <EditDirection key={open.act.kind} act={open.act} onDone={() => setOpen(undefined)} />
        ) : null,
    };
  };
  const vision = edit('vision');
  const others = edit('others');
  const undone = edit('undone');
  return (
    <>
      <div className={css.visionPlace}>
        {map.vision ? (
          <blockquote className={css.vision}>{written(map.vision)}</blockquote>
        ) : (
          <p className="quiet">No vision has been stated.</p>
        )}
        {vision.acts(
          [
            map.vision ? 'State it anew' : 'State the vision',
            { kind: 'vision', text: map.vision?.text ?? '' },
          ],
          ['Choose a problem', { kind: 'problem' }],
        )}
        {vision.form}
      </div>
      {map.problems.map((problem) => {
        const own = edit(problem.id);
        const what = written(problem.statement);
        return (
          <section key={problem.id} className={css.problem} aria-labelledby={problem.id}>
            <h2 id={problem.id} className="big">
              {what}
            </h2>
            {problem.because && <p className={css.because}>{written(problem.because)}</p>}
            {problem.insights.length > 0 && (
              <>
                <h3 className={css.label}>What we found out</h3>
                <Insights insights={problem.insights} edit={own} />
              </>
            )}
            {own.acts(
              ['Record an insight', { kind: 'insight', problemId: problem.id }],
              ['Set the problem aside', { kind: 'problemAside', id: problem.id, what }],
            )}
            {own.form}
            <h3 className={css.label}>
              {problem.objectives.length > 0 ? 'What we do about it' : 'Nobody is at work on it'}
            </h3>
            {problem.objectives.map((objective) => (
              <MappedObjective key={objective.id} objective={objective} heading="h4" />
            ))}
          </section>
        );
      })}
      {map.alone.length > 0 && (
        <Section
          title="Objectives that stand alone"
          sum="they help with none of the chosen problems"
        >
          {map.alone.map((objective) => (
            <MappedObjective key={objective.id} objective={objective} heading="h3" />
          ))}
        </Section>
      )}
      {(map.otherInsights.length > 0 || canEdit) && (
        <Section title="Other insights" sum="of no chosen problem">
          <Insights insights={map.otherInsights} edit={others} />
          {others.acts(['Record an insight', { kind: 'insight' }])}
          {others.form}
        </Section>
      )}
      {(map.notDoing.length > 0 || canEdit) && (
        <Section title="What we decided not to do" sum="worth doing, and left undone">
          <ul className={css.undone}>
            {map.notDoing.map((item) => (
              <li key={item.id}>
                <p className="strong">{written(item.what)}</p>
                <p className="voice quiet">{written(item.because)}</p>
                {undone.acts([
                  'Take it off',
                  { kind: 'notDoingLifted', id: item.id, what: written(item.what) },
                ])}
              </li>
            ))}
          </ul>
          {undone.acts(['Leave something undone', { kind: 'notDoing' }])}
          {undone.form}
        </Section>
      )}
    </>
  );
}

interface InsightsProps {
  readonly insights: StrategyMapAnswer['otherInsights'];
  readonly edit: {
    readonly acts: (...acts: readonly (readonly [string, DirectionAct])[]) => ReactNode;
  };
}

function Insights({ insights, edit }: InsightsProps) {
  return (
    <ul className={css.insights}>
      {insights.map(({ id, text }) => (
        <li key={id}>
          <span className="voice">{written(text)}</span>{' '}
          {edit.acts(['Withdraw', { kind: 'insightAway', id, what: written(text) }])}
        </li>
      ))}
    </ul>
  );
}
