import { written } from '../../app/prose-words.ts';
import { ExplainedNumber } from '../../components/explained-number.tsx';
import { HealthPair } from '../../components/health-mark.tsx';
import { Link } from '../../components/link.tsx';
import { explanationOf } from '../explain/explanation-of.tsx';
import { gapTone } from '../objectives/gap-tone.ts';
import { healthOf } from '../objectives/health-of.ts';
import { aimWords } from '../objectives/objective-words.ts';
import css from './strategy-page.module.css';
import type { Mapped } from './strategy-query.ts';

/** An objective on the map: who, how it stands, how one will know, and what is tried. */
export function MappedObjective({
  objective,
  heading: Heading,
}: {
  readonly objective: Mapped;
  /** One below the heading that it stands under. */
  readonly heading: 'h3' | 'h4';
}) {
  const { id, team, owner, keyResults, bets } = objective;
  const open = bets.filter(({ stage }) => stage === 'OPEN');
  return (
    <article className={css.objective}>
      <div className={css.who}>
        <span className="strong">{team.name}</span>
        <HealthPair {...healthOf(objective)} />
        <span className="quiet">{owner.name}</span>
      </div>
      <div>
        <Heading className={css.statement}>
          <Link href={`/objectives/${id}`}>{written(objective.statement)}</Link>
        </Heading>
        <ul>
          {keyResults.map((keyResult) => (
            <li key={keyResult.id} className={css.keyResult}>
              <Link href={`/objectives/${id}?keyResult=${keyResult.id}`}>
                {written(keyResult.name)}
              </Link>
              <span className={css.aim}>{aimWords(keyResult)}</span>
              <span className={`${css.pace} ${gapTone(keyResult.pace, keyResult.kind)}`}>
                {keyResult.pace.state === 'NO_WORD' || keyResult.pace.state === 'TO_SET' ? (
                  keyResult.pace.words
                ) : (
                  <ExplainedNumber
                    explanation={explanationOf({
                      title: `Against plan: ${keyResult.pace.words}`,
                      explained: keyResult.pace.why,
                    })}
                  >
                    {keyResult.pace.words}
                  </ExplainedNumber>
                )}
              </span>
            </li>
          ))}
        </ul>
        {open.length > 0 && (
          <ul className={css.bets}>
            {open.map((bet) => (
              <li key={bet.id}>
                <span className="note">Bet</span> {written(bet.idea)}
                {bet.movementText && <span className="faint">, {bet.movementText} expected</span>}
              </li>
            ))}
          </ul>
        )}
      </div>
    </article>
  );
}
