import { useState } from 'react';
import { graphql } from '../../app/graphql.ts';
import { counted } from '../../app/number-words.ts';
import { useAnswer } from '../../app/use-answer.ts';
import { useMayRecord } from '../../app/use-may-record.ts';
import { useMoment } from '../../app/use-moment.ts';
import { Section } from '../../components/section.tsx';
import { CaptureLearning } from './fetched-learning-forms.ts';
import { LearningParts } from './learning-parts.ts';
import { LearningRow } from './learning-row.tsx';

const LearnedHereQuery = graphql(
  `
    query LearnedHere($id: ID!, $asOf: AsOf) {
      objective(id: $id, asOf: $asOf) {
        learnings {
          ...LearningParts
        }
      }
    }
  `,
  [LearningParts],
);

interface LearnedHereProps {
  readonly objectiveId: string;
  readonly cycle: { readonly timeZone: string };
  readonly today: string;
}

/** What was learned on an objective, or learned elsewhere and applied to it. */
export function LearnedHere({ objectiveId, cycle, today }: LearnedHereProps) {
  const { asOf } = useMoment();
  const mayRecord = useMayRecord();
  const { data } = useAnswer(LearnedHereQuery, { id: objectiveId, asOf });
  const [writes, setWrites] = useState(false);
  const learnings = data?.objective?.learnings ?? [];
  if (learnings.length === 0 && !mayRecord) return null;
  return (
    <Section
      title="Learned"
      sum={learnings.length === 0 ? 'nothing yet' : counted(learnings.length)}
      end={
        mayRecord &&
        !writes && (
          <button type="button" className="link" onClick={() => setWrites(true)}>
            Capture a learning
          </button>
        )
      }
    >
      {writes && <CaptureLearning from={{ objectiveId }} onDone={() => setWrites(false)} />}
      <ul className="rows">
        {learnings.map((learning) => (
          <LearningRow
            key={learning.id}
            learning={learning}
            today={today}
            timeZone={cycle.timeZone}
            on={objectiveId}
          />
        ))}
      </ul>
    </Section>
  );
}
