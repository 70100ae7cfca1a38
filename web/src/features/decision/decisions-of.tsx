import { useState } from 'react';
import { graphql } from '../../app/graphql.ts';
import { things } from '../../app/number-words.ts';
import { useAnswer } from '../../app/use-answer.ts';
import { useGo } from '../../app/use-go.ts';
import { useKey } from '../../app/use-keys.ts';
import { useMayRecord } from '../../app/use-may-record.ts';
import { useMoment } from '../../app/use-moment.ts';
import { Kbd } from '../../components/kbd.tsx';
import { Link } from '../../components/link.tsx';
import { Section } from '../../components/section.tsx';
import { EscalationParts } from '../escalation/escalation-parts.ts';
import { EscalationRow } from '../escalation/escalation-row.tsx';
import { isOpen } from '../escalation/escalation-words.ts';
import { DecisionParts } from './decision-parts.ts';
import { DecisionRow } from './decision-row.tsx';
import css from './decisions-of.module.css';

const DecisionsOfQuery = graphql(
  `
    query DecisionsOf($id: ID!, $asOf: AsOf) {
      objective(id: $id, asOf: $asOf) {
        stage
        decisions {
          ...DecisionParts
        }
        escalations {
          ...EscalationParts
        }
      }
    }
  `,
  [DecisionParts, EscalationParts],
);

interface DecisionsOfProps {
  readonly objectiveId: string;
  readonly timeZone: string;
  readonly today: string;
}

/** What has to be decided about an objective, what could not wait, and what was decided. */
export function DecisionsOf({ objectiveId, timeZone, today }: DecisionsOfProps) {
  const { asOf } = useMoment();
  const mayRecord = useMayRecord();
  const go = useGo();
  const { data } = useAnswer(DecisionsOfQuery, { id: objectiveId, asOf });
  const [openId, setOpenId] = useState<string>();
  const { decisions = [], escalations = [], stage } = data?.objective ?? {};
  const canAsk = mayRecord && stage === 'COMMITTED';
  const escalateHref = `/escalations/new?objective=${objectiveId}`;
  useKey('!', canAsk ? () => go(escalateHref) : undefined);
  if (decisions.length + escalations.length === 0 && !canAsk) return null;
  const pressing = Map.groupBy(escalations, isOpen);
  const waiting = Map.groupBy(decisions, (each) => each.stage === 'OPEN');
  const left = (pressing.get(true)?.length ?? 0) + (waiting.get(true)?.length ?? 0);
  const row = (id: string) => ({
    timeZone,
    today,
    isOpen: id === openId,
    onToggle: () => setOpenId(id === openId ? undefined : id),
  });
  return (
    <Section
      title="Decisions and escalations"
      sum={left === 0 ? 'nothing waits' : `${things(left, 'thing')} not settled`}
      end={
        canAsk && (
          <span className={css.ask}>
            <Link className="link" href={`/decisions/new?objective=${objectiveId}`}>
              Ask for a decision
            </Link>
            <span>
              <Link className="link" href={escalateHref}>
                Escalate
              </Link>{' '}
              <Kbd>!</Kbd>
            </span>
          </span>
        )
      }
    >
      <ul>
        {[true, false].flatMap((waits) => [
          ...(pressing.get(waits) ?? [])
            .toReversed()
            .map((each) => <EscalationRow key={each.id} {...row(each.id)} escalation={each} />),
          ...(waiting.get(waits) ?? [])
            .toReversed()
            .map((each) => <DecisionRow key={each.id} {...row(each.id)} decision={each} />),
        ])}
      </ul>
    </Section>
  );
}
