import { useState } from 'react';
import { graphql } from '../../app/graphql.ts';
import { written } from '../../app/prose-words.ts';
import { useAnswer } from '../../app/use-answer.ts';
import { useMoment } from '../../app/use-moment.ts';
import { dayOfMonth } from '../../components/day-words.ts';
import { ExplainedNumber } from '../../components/explained-number.tsx';
import { HealthMark } from '../../components/health-mark.tsx';
import { Section } from '../../components/section.tsx';
import { ExplainedParts } from '../explain/explained-parts.ts';
import { explanationOf } from '../explain/explanation-of.tsx';
import css from './between-teams.module.css';
import { DependencyActs } from './dependency-acts.tsx';
import { DependencyFacts } from './dependency-facts.tsx';
import { DependencyParts, type DependencyTold } from './dependency-parts.ts';
import { pmOf, stateOf } from './dependency-words.ts';
import { RequestDependency } from './request-dependency.tsx';

const BetweenTeamsQuery = graphql(
  `
    query BetweenTeams($id: ID!, $asOf: AsOf) {
      objective(id: $id, asOf: $asOf) {
        viewerCanRequestDependency
        lands {
          ...ExplainedParts
        }
        waitsFor {
          ...DependencyParts
        }
        isWaitedFor {
          ...DependencyParts
        }
      }
    }
  `,
  [DependencyParts, ExplainedParts],
);

interface BetweenTeamsProps {
  readonly objectiveId: string;
  readonly timeZone: string;
  readonly today: string;
}

/** What an objective needs of other teams, and what others need that rests on it. */
export function BetweenTeams({ objectiveId, timeZone, today }: BetweenTeamsProps) {
  const { asOf, isNow } = useMoment();
  const { data } = useAnswer(BetweenTeamsQuery, { id: objectiveId, asOf });
  const [asks, setAsks] = useState(false);
  if (!data?.objective) return null;
  const { waitsFor, isWaitedFor, lands, viewerCanRequestDependency } = data.objective;
  const canAsk = isNow && viewerCanRequestDependency;
  if (waitsFor.length + isWaitedFor.length === 0 && !canAsk) return null;
  const rows = { isNow, timeZone, today };
  return (
    <Section
      title="Between teams"
      sum={
        lands ? (
          <>
            with what it waits for it lands{' '}
            <ExplainedNumber
              explanation={explanationOf({ title: `Lands ${lands.text}`, explained: lands })}
            >
              {lands.text}
            </ExplainedNumber>
          </>
        ) : (
          waitsFor.length === 0 && 'waits for nobody'
        )
      }
      end={
        canAsk &&
        !asks && (
          <button type="button" className="link" onClick={() => setAsks(true)}>
            Ask another team
          </button>
        )
      }
    >
      {asks && (
        <RequestDependency objectiveId={objectiveId} today={today} onDone={() => setAsks(false)} />
      )}
      <ul className="rows">
        {waitsFor.map((each) => (
          <One
            key={each.id}
            {...rows}
            dependency={each}
            who={`Of ${[each.team.name, pmOf(each.team)].filter(Boolean).join(', ')}`}
          />
        ))}
        {isWaitedFor.map((each) => (
          <One
            key={each.id}
            {...rows}
            dependency={each}
            who={`${each.objective.team.name} waits for it`}
          />
        ))}
      </ul>
    </Section>
  );
}

interface OneProps {
  readonly dependency: DependencyTold;
  readonly who: string;
  readonly isNow: boolean;
  readonly timeZone: string;
  readonly today: string;
}

/** A dependency in a line, which opens to all that is told of it. */
function One({ dependency, who, isNow, timeZone, today }: OneProps) {
  const [open, setOpen] = useState(false);
  const { what, neededBy, promisedOn } = dependency;
  const { mark, words } = stateOf(dependency);
  return (
    <li>
      <div className={css.line}>
        <button
          type="button"
          className={css.what}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {written(what)}
        </button>
        <HealthMark health={mark} words={words} />
      </div>
      <p className="note">
        {who}, needed by {dayOfMonth(neededBy)}
        {promisedOn && `, promised for ${dayOfMonth(promisedOn)}`}
      </p>
      {open && (
        <div className={css.opened}>
          {isNow && <DependencyActs dependency={dependency} today={today} />}
          <DependencyFacts dependency={dependency} today={today} timeZone={timeZone} />
        </div>
      )}
    </li>
  );
}
