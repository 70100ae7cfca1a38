import { clockAt } from '../../app/instant-words.ts';
import { written, writtenIfAny } from '../../app/prose-words.ts';
import { dayShort } from '../../components/day-words.ts';
import { Link } from '../../components/link.tsx';
import css from './decision-facts.module.css';
import type { DecisionTold } from './decision-parts.ts';
import { Fact, Facts, From, StillLinks, Voice, whoAndWhen } from './fact.tsx';
import { OptionsTable } from './options-table.tsx';
import { Outcome } from './outcome.tsx';
import { Thinking } from './thinking.tsx';

export interface DecisionFactsProps {
  readonly decision: DecisionTold;
  readonly today: string;
  readonly timeZone: string;
}

/** Everything that is told of a decision: why it comes up, the ways there are, what came of it. */
export function DecisionFacts(props: DecisionFactsProps) {
  const { decision, today, timeZone } = props;
  const { stage, context, requestedBy, requestedAt, options, replaces, replacedBy } = decision;
  const asked = whoAndWhen({ by: requestedBy, at: requestedAt }, today, timeZone);
  return (
    <div className={css.told}>
      <div>
        {context && <p className="voice">{written(context)}</p>}
        <p className="note">
          Asked by {asked} at {clockAt(requestedAt, timeZone)}
        </p>
      </div>
      {options.length > 0 && <OptionsTable decision={decision} />}
      <Facts>
        {stage !== 'OPEN' && <Outcome {...props} />}
        <Asked decision={decision} />
        {stage === 'OPEN' && <Outcome {...props} />}
        <Fact name="In place of">{replaces && <Other decision={replaces} />}</Fact>
        <Fact name="Asked anew">{replacedBy && <Other decision={replacedBy} />}</Fact>
      </Facts>
      <Thinking {...props} />
    </div>
  );
}

/** Whose it is, what stands still until then, and whose concern is behind it. */
function Asked({ decision }: Pick<DecisionFactsProps, 'decision'>) {
  const { stage, decider, neededBy, keyResults, objectives, stakeholder, concern } = decision;
  const { acknowledged, requestedBy } = decision;
  const isOwn = requestedBy.id === decider.id;
  return (
    <>
      <Fact name="Decides">
        {stage === 'OPEN' && (
          <>
            {decider.name}
            {!acknowledged && !isOwn && <From>has not seen it yet</From>}
          </>
        )}
      </Fact>
      <Fact name="Needed by">{neededBy && dayShort(neededBy)}</Fact>
      <Fact name={stage === 'OPEN' ? 'Stands still' : 'Stood still'}>
        {keyResults.length > 0 && <StillLinks keyResults={keyResults} />}
      </Fact>
      <Fact name="Concerns">
        {objectives.length === 0
          ? 'the whole organisation'
          : objectives.map(({ id, statement, team }) => (
              <span key={id} className={css.line}>
                <Link className="link" href={`/objectives/${id}`}>
                  {written(statement)}
                </Link>{' '}
                <span className="faint">{team.name}</span>
              </span>
            ))}
      </Fact>
      <Fact name={stakeholder ? `${stakeholder} is concerned` : ''}>
        {concern && <Voice>{writtenIfAny(concern)}</Voice>}
      </Fact>
    </>
  );
}

function Other({ decision }: { readonly decision: NonNullable<DecisionTold['replaces']> }) {
  return (
    <Link className="link" href={`/decisions?item=${decision.id}`}>
      {written(decision.question)}
    </Link>
  );
}
