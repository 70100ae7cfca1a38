import { useState } from 'react';
import { graphql } from '../../app/graphql.ts';
import { counted } from '../../app/number-words.ts';
import { written } from '../../app/prose-words.ts';
import { useAnswer } from '../../app/use-answer.ts';
import { useMoment } from '../../app/use-moment.ts';
import { Section } from '../../components/section.tsx';
import { AskForHelp } from './ask-for-help.tsx';
import { AskParts, type AskRead } from './ask-parts.ts';
import { AskRow } from './ask-row.tsx';

const HelpAskedForQuery = graphql(
  `
    query HelpAskedFor($id: ID!, $asOf: AsOf) {
      objective(id: $id, asOf: $asOf) {
        viewerCanAskForHelp
        asks {
          ...AskParts
        }
      }
    }
  `,
  [AskParts],
);

interface HelpAskedForProps {
  readonly objectiveId: string;
  readonly keyResults: readonly { readonly id: string; readonly name: string }[];
  readonly cycle: { readonly timeZone: string };
  readonly today: string;
}

const isOpen = ({ stage }: AskRead) => stage === 'ASKED' || stage === 'ACKNOWLEDGED';

/** What the team of an objective asked for, what became of it, and asking for more. */
export function HelpAskedFor({ objectiveId, keyResults, cycle, today }: HelpAskedForProps) {
  const { asOf, isNow } = useMoment();
  const { data } = useAnswer(HelpAskedForQuery, { id: objectiveId, asOf });
  const [asksNow, setAsksNow] = useState(false);
  const { asks = [], viewerCanAskForHelp = false } = data?.objective ?? {};
  const canAsk = isNow && viewerCanAskForHelp;
  if (asks.length === 0 && !canAsk) return null;
  const open = asks.filter(isOpen);
  return (
    <Section
      title="Help asked for"
      sum={open.length === 0 ? 'nothing open' : `${counted(open.length)} open`}
      end={
        canAsk &&
        !asksNow && (
          <button type="button" className="link" onClick={() => setAsksNow(true)}>
            Ask for help
          </button>
        )
      }
    >
      {asksNow && (
        <AskForHelp
          objectiveId={objectiveId}
          keyResults={keyResults}
          today={today}
          onDone={() => setAsksNow(false)}
        />
      )}
      <ul className="rows">
        {[...open, ...asks.filter((ask) => !isOpen(ask)).toReversed()].map((ask) => (
          <AskRow
            key={ask.id}
            ask={ask}
            who={`${ask.askedBy.name} asks ${ask.of?.name ?? 'whoever can help'}:`}
            about={ask.keyResult && `“${written(ask.keyResult.name)}”`}
            today={today}
            timeZone={cycle.timeZone}
          />
        ))}
      </ul>
    </Section>
  );
}
