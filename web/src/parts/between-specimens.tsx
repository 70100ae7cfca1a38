import { Receipt } from '../app/shell/receipt.tsx';
import { Act } from '../components/act.tsx';
import { Empty } from '../components/empty.tsx';
import { LoadingBars } from '../components/loading-bars.tsx';
import { Refused } from '../components/refused.tsx';
import { Section } from '../components/section.tsx';
import css from './specimens.module.css';

/** What stands where nothing is, or not yet, or not any more. */
export function BetweenSpecimens() {
  return (
    <>
      <div className={css.two}>
        <Section title="Nothing due">
          <Empty sentence="All said for this week. The next check-in is due on Thursday 27 August.">
            <Act>See what moved</Act>
          </Empty>
        </Section>
        <Section title="Empty">
          <Empty sentence="Objectives of a quarter stand here, with where they should be today beside where they are.">
            <Act hint="C">Write the first objective</Act>
            <a className="link" href="/settings">
              Bring them from a file
            </a>
          </Empty>
        </Section>
        <Section title="Loading">
          <LoadingBars words="Loading objectives" />
          <p className="note">After 300 ms, in the exact places of what comes. It does not move.</p>
        </Section>
        <Section title="Refused">
          <Refused
            what="Not taken on."
            why="Dev took it on two minutes ago and has written the next step."
          >
            <Act>Show his step</Act>
            <Act kind="plain">Ask Dev to share it</Act>
          </Refused>
          <div className={css.later}>
            <Refused
              what="Not sent yet."
              why="No connection since 10:44. Your words are kept on this device."
            >
              <Act>Try again</Act>
            </Refused>
          </div>
        </Section>
      </div>
      <Section title="Undo">
        <div className={css.ruled}>
          <Receipt
            id="sample"
            words="Check-in sent, five key results."
            onUndo={() => {}}
            onGone={() => {}}
            inPlace
          />
          <p className={`note ${css.later}`}>
            For ten seconds, at the lower left, when what changed is no longer in view. In a list
            the row leaves a receipt in its place instead.
          </p>
        </div>
      </Section>
    </>
  );
}
