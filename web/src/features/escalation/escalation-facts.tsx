import { clockAt, dateAloud, dayAt } from '../../app/instant-words.ts';
import { listed } from '../../app/number-words.ts';
import { written, writtenIfAny } from '../../app/prose-words.ts';
import { Link } from '../../components/link.tsx';
import { FIRST_TOLD } from '../blocker/first-told.ts';
import { Fact, Facts, From, StillLinks, Voice, whoAndWhen } from '../decision/fact.tsx';
import type { EscalationTold } from './escalation-parts.ts';
import { isOpen } from './escalation-words.ts';

interface EscalationFactsProps {
  readonly escalation: EscalationTold;
  readonly today: string;
  readonly timeZone: string;
}

/** From this many hours between its beginning and its telling on, both are said. */
const leastLag = 1;

/** Everything that is told of an escalation: what is needed, what was done, whether it helped. */
export function EscalationFacts(props: EscalationFactsProps) {
  const { escalation, today, timeZone } = props;
  const { ask, of, objective, keyResults, team, customer, raisedBy, raisedAt, heldBy } = escalation;
  const { onsetAt, disclosureLagHours, firstTold, waitedForOneOnOne, blocker, decided } =
    escalation;
  const on = (at: string) => `${dateAloud(dayAt(at, timeZone), today)} at ${clockAt(at, timeZone)}`;
  return (
    <Facts>
      <Fact name="Needed">
        <Voice>{written(ask)}</Voice>
        {of && <From>of {of.name}</From>}
      </Fact>
      <WhatWasDone {...props} />
      <Fact name="At it">{!decided && heldBy?.name}</Fact>
      <Fact name="Customer">{customer}</Fact>
      <Fact name="Raised">
        {raisedBy.name}, {on(raisedAt)}
        {disclosureLagHours >= leastLag && (
          <From>
            it began on {on(onsetAt)}
            {firstTold && firstTold !== 'HERE' && `, first told ${FIRST_TOLD[firstTold]}`}
          </From>
        )}
      </Fact>
      <Fact name="A question for you">
        {waitedForOneOnOne && <Voice>{waitedForOneOnOne.question}</Voice>}
      </Fact>
      <Fact name="Comes from">
        {blocker && (
          <Link className="link" href={`/objectives/${blocker.objective.id}`}>
            {written(blocker.what)}
          </Link>
        )}
      </Fact>
      <Fact name="Interrupts">{team.name}</Fact>
      <Fact name={isOpen(escalation) ? 'Stands still' : 'Stood still'}>
        {keyResults.length > 0 && <StillLinks keyResults={keyResults} />}
      </Fact>
      <Fact name="Concerns">
        {objective && (
          <Link className="link" href={`/objectives/${objective.id}`}>
            {written(objective.statement)}
          </Link>
        )}
      </Fact>
    </Facts>
  );
}

/** What was decided, who knows of it, and whether it helped. */
function WhatWasDone({ escalation, today, timeZone }: EscalationFactsProps) {
  const { decided, declined, told, toTell, verified, reopened } = escalation;
  const by = (happened: Parameters<typeof whoAndWhen>[0]) => whoAndWhen(happened, today, timeZone);
  return (
    <>
      {reopened && (
        <Fact name="Came back">
          <Voice>{written(reopened.because)}</Voice>
          <From>{by(reopened)}</From>
        </Fact>
      )}
      {decided && (
        <Fact name="Decided">
          <b className="strong">{written(decided.decision)}</b>
          <Voice>{written(decided.because)}</Voice>
          <From>{by(decided)}</From>
        </Fact>
      )}
      {declined && (
        <Fact name="Declined">
          <Voice>{written(declined.because)}</Voice>
          {declined.instead && <Voice>Instead: {writtenIfAny(declined.instead)}</Voice>}
          <From>{by(declined)}</From>
        </Fact>
      )}
      <Fact name="Told">
        {told.length > 0
          ? listed(told.map(({ person }) => person.name))
          : decided && <b className="caution strong">nobody yet</b>}
        {told.length > 0 && toTell.length > 0 && (
          <From>still to be told: {listed(toTell.map(({ name }) => name))}</From>
        )}
      </Fact>
      <Fact name="It helped">{verified && by(verified)}</Fact>
    </>
  );
}
