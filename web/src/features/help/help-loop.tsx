import { graphql } from '../../app/graphql.ts';
import { useAnswer } from '../../app/use-answer.ts';
import { useMoment } from '../../app/use-moment.ts';
import { ExplainedNumber } from '../../components/explained-number.tsx';
import { Section } from '../../components/section.tsx';
import { Terms } from '../../components/terms.tsx';
import { ExplainedParts } from '../explain/explained-parts.ts';
import { explanationOf } from '../explain/explanation-of.tsx';
import css from './help-loop.module.css';

const HelpLoopQuery = graphql(
  `
    query HelpLoop($asOf: AsOf) {
      helpLoop(asOf: $asOf) {
        open
        firstResponse {
          ...ExplainedParts
        }
        helped {
          ...ExplainedParts
        }
      }
    }
  `,
  [ExplainedParts],
);

/** How asks for help fare in the whole organisation, in the margin. Nothing while none was made. */
export function HelpLoop() {
  const { asOf } = useMoment();
  const { data } = useAnswer(HelpLoopQuery, { asOf });
  if (!data) return null;
  const { open, firstResponse, helped } = data.helpLoop;
  if (open === 0 && !firstResponse) return null;
  return (
    <div className={css.facts}>
      <Section title="Asking for help">
        <Terms
          rows={[
            { name: 'Open asks', value: String(open) },
            ...(firstResponse
              ? [
                  {
                    name: 'First answer, median',
                    value: (
                      <ExplainedNumber
                        explanation={explanationOf({
                          title: 'Working hours to the first answer',
                          explained: firstResponse,
                        })}
                      >
                        {firstResponse.text}
                      </ExplainedNumber>
                    ),
                  },
                ]
              : []),
            ...(helped
              ? [
                  {
                    name: 'Helped',
                    value: (
                      <ExplainedNumber
                        explanation={explanationOf({
                          title: 'What was given and helped',
                          explained: helped,
                        })}
                      >
                        {helped.text}
                      </ExplainedNumber>
                    ),
                  },
                ]
              : []),
          ]}
        />
      </Section>
    </div>
  );
}
