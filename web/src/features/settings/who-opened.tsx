import { clockAt, dayAt } from '../../app/instant-words.ts';
import { counted } from '../../app/number-words.ts';
import { dayInFull } from '../../components/day-words.ts';
import { Section } from '../../components/section.tsx';
import css from './data-page.module.css';
import { openedBy, ownReadingWords } from './data-words.ts';
import type { OwnDataKept } from './own-data-parts.ts';

/** Who else read what one wrote for oneself or for one other person. */
export function WhoOpened({
  own: {
    openings: { totalCount, edges },
    own,
  },
  timeZone,
}: {
  readonly own: OwnDataKept;
  readonly timeZone: string;
}) {
  const rest = totalCount - edges.length;
  const lastly = own.edges[0]?.node.at;
  return (
    <Section
      title="Who opened what you wrote in private"
      sum={totalCount > 0 ? 'the latest first' : undefined}
    >
      {edges.length === 0 ? (
        <p className="note">Nobody else in the last twelve months.</p>
      ) : (
        <table className="data">
          <thead>
            <tr>
              <th scope="col">Who</th>
              <th scope="col">When</th>
              <th scope="col">What</th>
            </tr>
          </thead>
          <tbody>
            {edges.map(({ node }) => (
              <tr key={node.id}>
                <th scope="row">{openedBy(node.by)}</th>
                <td>
                  {dayInFull(dayAt(node.at, timeZone))}, {clockAt(node.at, timeZone)}
                </td>
                <td>
                  {node.what}
                  <span className={css.where}>{node.where}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="note">
        {rest > 0 && `And ${counted(rest)} more, which the downloads hold. `}
        {ownReadingWords(own.totalCount, lastly && dayInFull(dayAt(lastly, timeZone)))} What two
        people or one alone may read counts, and it is kept for twelve months.
      </p>
    </Section>
  );
}
