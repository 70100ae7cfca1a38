import { graphql } from '../../app/graphql.ts';
import { counted } from '../../app/number-words.ts';
import { useAnswer } from '../../app/use-answer.ts';
import { useMoment } from '../../app/use-moment.ts';
import { Section } from '../../components/section.tsx';
import { ContextParts } from './context-parts.ts';
import { ContextRow } from './context-row.tsx';

const ContextHereQuery = graphql(
  `
    query ContextHere($id: ID!, $asOf: AsOf) {
      objective(id: $id, asOf: $asOf) {
        contexts {
          ...ContextParts
        }
      }
    }
  `,
  [ContextParts],
);

interface ContextHereProps {
  readonly objectiveId: string;
  readonly cycle: { readonly timeZone: string };
  readonly today: string;
}

/** What leaders told that affects an objective. */
export function ContextHere({ objectiveId, cycle, today }: ContextHereProps) {
  const { asOf } = useMoment();
  const { data } = useAnswer(ContextHereQuery, { id: objectiveId, asOf });
  const contexts = data?.objective?.contexts ?? [];
  if (contexts.length === 0) return null;
  return (
    <Section title="What changed around it" sum={counted(contexts.length)}>
      <ul className="rows">
        {contexts.toReversed().map((told) => (
          <ContextRow
            key={told.id}
            told={told}
            today={today}
            timeZone={cycle.timeZone}
            on={objectiveId}
          />
        ))}
      </ul>
    </Section>
  );
}
