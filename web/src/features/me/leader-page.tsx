import { NotRead } from '../../app/not-read.tsx';
import { useAnswer } from '../../app/use-answer.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { useVisit } from '../../app/use-visit.ts';
import { Empty } from '../../components/empty.tsx';
import { ExplainedNumber } from '../../components/explained-number.tsx';
import { LoadingBars } from '../../components/loading-bars.tsx';
import { Question } from '../../components/question.tsx';
import { Section } from '../../components/section.tsx';
import { Standfirst } from '../../components/standfirst.tsx';
import { explanationOf } from '../explain/explanation-of.tsx';
import { Figure } from '../explain/figure-or-none.tsx';
import css from './leader-page.module.css';
import leaderQuery, { type LeaderMirror } from './leader-query.ts';
import { steppedInWords, waitedWords } from './leader-words.ts';
import { PrivatePage } from './private-page.tsx';

/** What a leader did for others, for nobody but that leader. */
export default function LeaderPage() {
  usePageTitle('How you lead');
  const { data, failed, stale, again } = useAnswer(...leaderQuery(useVisit()));
  const mirror = data?.leaderMirror;
  return (
    <div aria-busy={stale || undefined}>
      <PrivatePage words="It is worked out from what you did whenever you look, and kept nowhere. It stands beside nobody else’s.">
        <p className="eyebrow">For you alone</p>
        <h1>How you lead</h1>
        {failed && <NotRead why={failed} onAgain={again} />}
        {!data && !failed && <LoadingBars words="Loading what you did" rows={6} />}
        {data && !mirror && (
          <Empty sentence="Here those who lead a team or a person see how they step in. You lead nobody so far." />
        )}
        {mirror && <Seen mirror={mirror} />}
      </PrivatePage>
    </div>
  );
}

function Seen({ mirror }: { readonly mirror: LeaderMirror }) {
  const { mirror: asked } = mirror;
  return (
    <>
      <Standfirst {...steppedInWords(mirror)} />
      <div className={css.columns}>
        <div>
          <SteppedIn mirror={mirror} />
          <WaitedForYou mirror={mirror} />
        </div>
        {asked && (
          <Question
            from="A question for you"
            ask={asked.question}
            evidence={asked.evidence}
            why={
              <ExplainedNumber
                explanation={explanationOf({
                  title: `Directed, ${asked.explained.text}`,
                  explained: asked.explained,
                })}
              >
                Show the arithmetic
              </ExplainedNumber>
            }
            answers={null}
            seenBy="Nobody else sees it, and what you make of it is not recorded."
          />
        )}
      </div>
    </>
  );
}

function SteppedIn({ mirror: { asked, offered, directed } }: { readonly mirror: LeaderMirror }) {
  return (
    <Section title="How you came to step in">
      <table className="data">
        <tbody>
          {[
            ['You were asked to', asked] as const,
            ['You offered it', offered] as const,
            ['You directed it', directed] as const,
          ].map(([way, times]) => (
            <tr key={way}>
              <th scope="row">{way}</th>
              <td className="num">{times}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">
        Blockers and dependencies that you took on, help that you gave, and decisions that somebody
        else asked you for. What you do about objectives of your own does not count.
      </p>
    </Section>
  );
}

function WaitedForYou({ mirror }: { readonly mirror: LeaderMirror }) {
  const rows = [
    ['Asks answered', mirror.asks],
    ['Decisions made', mirror.decisions],
    ['Escalations decided', mirror.escalations],
  ] as const;
  return (
    <Section title="What waited for you">
      <table className="data">
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">How many</th>
            <th scope="col" className="num">
              Half within
            </th>
            <th scope="col" className="num">
              In time
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([what, { total, open, median, attainment }]) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>{waitedWords(total, open)}</td>
              <td className="num">
                <Figure
                  title={`${what}, half within`}
                  explained={median}
                  unknown={total > 0 ? 'not half yet' : 'none'}
                />
              </td>
              <td className="num">
                <Figure title={`${what} in time`} explained={attainment} unknown="none" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">
        In working hours. What is still open counts as waiting; what was settled before these weeks
        is left out.
      </p>
    </Section>
  );
}
