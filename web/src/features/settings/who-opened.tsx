import { clockAt, dayAt } from '../../app/instant-words.ts';
import { counted } from '../../app/number-words.ts';
import { dayInFull } from '../../components/day-words.ts';
import { Section } from '../../components/section.tsx';
import { openedBy } from './data-words.ts';
import type { OwnDataKept } from './own-data-parts.ts';

/** Who read what one wrote for oneself or for one other person. */
export function WhoOpened({
  openings: { totalCount, edges },
  timeZone,
}: {
  readonly openings: OwnDataKept['openings'];
  readonly timeZone: string;
}) {
  const rest = totalCount - edges.length;
  return (
    <Section
      title="Who opened what you wrote in private"
      sum={totalCount > 0 ? 'the latest first' : undefined}
    >
      {edges.length === 0 ? (
        <p className="note">Nobody in the last twelve months, nor you.</p>
      ) : (
        <table className="data">
          <thead>
            <tr>
              <th scope="col">Who</th>
              <th scope="col">When</th>
              <th scope="col">Where it stands</th>
            </tr>
          </thead>
          <tbody>
            {edges.map(({ node }) => (
              <tr key={node.id}>
                <th scope="row">{openedBy(node)}</th>
                <td>
                  {dayInFull(dayAt(node.at, timeZone))}, {clockAt(node.at, timeZone)}
                </td>
                <td>{node.where}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="note">
        {rest > 0 && `And ${counted(rest)} more, which the downloads hold. `}
        What two people or one alone may read counts, your own reading included. It is kept for
        twelve months.
      </p>
    </Section>
  );
}
