import { listed } from '../../app/number-words.ts';
import { written, writtenIfAny } from '../../app/prose-words.ts';
import { dayShort } from '../../components/day-words.ts';
import type { DecisionFactsProps } from './decision-facts.tsx';
import { Fact, From, Voice, whoAndWhen } from './fact.tsx';

/** What was decided and why, who was told and who was not, and what came of it. */
export function Outcome({ decision, today, timeZone }: DecisionFactsProps) {
  const { stage, made, declined, withdrawn, reversed, reviews } = decision;
  const by = (happened: Parameters<typeof whoAndWhen>[0]) => whoAndWhen(happened, today, timeZone);
  return (
    <>
      {made && (
        <Fact name="Decided">
          <b className="strong">{written(made.option?.words ?? made.words!)}</b>
          <Voice>{written(made.because)}</Voice>
          <From>
            {by(made)}, {made.confidence} chances in ten that it turns out well
          </From>
        </Fact>
      )}
      <Telling decision={decision} />
      <Fact name="To look at again">
        {stage === 'MADE' && made?.reviewOn && reviews.length === 0 && dayShort(made.reviewOn)}
      </Fact>
      {reviews.map((review) => (
        <Fact key={review.at} name="What came of it">
          <Voice>{written(review.cameOfIt)}</Voice>
          <From>
            {by(review)}; {review.stands ? 'it stands' : 'it does not hold'}
          </From>
        </Fact>
      ))}
      {declined && (
        <Fact name="Declined">
          <Voice>{written(declined.because)}</Voice>
          {declined.instead && <Voice>Instead: {writtenIfAny(declined.instead)}</Voice>}
          <From>{by(declined)}</From>
        </Fact>
      )}
      {withdrawn && (
        <Fact name="Withdrawn">
          <Voice>{written(withdrawn.because)}</Voice>
          <From>{by(withdrawn)}</From>
        </Fact>
      )}
      {reversed && (
        <Fact name="Reversed">
          <Voice>{written(reversed.because)}</Voice>
          <From>{by(reversed)}</From>
        </Fact>
      )}
    </>
  );
}

/** Whom it concerns: once it is made, those who have not heard of it weigh most. */
function Telling({ decision }: Pick<DecisionFactsProps, 'decision'>) {
  const { made, reversed, toTell, told, toldOfReversal } = decision;
  const names = listed(toTell.map(({ name }) => name));
  return (
    <>
      <Fact name="Not told yet">
        {made && names && (
          <>
            <b className="caution strong">{names}</b>
            <From>
              {reversed
                ? 'They were told of it, and go by it until they hear that it holds no longer.'
                : 'A decision that nobody has heard of is not done.'}
            </From>
          </>
        )}
      </Fact>
      <Fact name="Told">{listed(told.map(({ person }) => person.name))}</Fact>
      <Fact name="Told that it is reversed">
        {listed(toldOfReversal.map(({ person }) => person.name))}
      </Fact>
      <Fact name="To be told">{!made && names}</Fact>
    </>
  );
}
