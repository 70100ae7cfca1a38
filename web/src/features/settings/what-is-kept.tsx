import { dayAt } from '../../app/instant-words.ts';
import { counted } from '../../app/number-words.ts';
import { roleWords } from '../../app/person-words.ts';
import { dayInFull } from '../../components/day-words.ts';
import { Section } from '../../components/section.tsx';
import type { OwnDataKept } from './own-data-parts.ts';

/** Who one is here, as far as it is kept. */
export function WhatIsKept({
  own,
  timeZone,
}: {
  readonly own: OwnDataKept;
  readonly timeZone: string;
}) {
  const { person, email, joinedAt, leaves } = own;
  const rows = [
    ['Name', person.name],
    ['Address', email ?? 'none'],
    ['What you do here', roleWords(person)],
    ['Teams', person.teams.map(({ name }) => name).join(', ') || 'none'],
    ['Led by', person.leader?.name ?? 'nobody'],
    ['Here since', dayInFull(dayAt(joinedAt, timeZone))],
    [
      'Leave',
      leaves === 0 ? 'none' : `noted ${leaves === 1 ? 'once' : `${counted(leaves)} times`}`,
    ],
  ];
  return (
    <Section title="What is kept about you">
      <table className="data">
        <tbody>
          {rows.map(([what, value]) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">
        And what you wrote and did. The record of it knows you by a number; your name and address
        stand apart from it, and so do the keys that open your words.
      </p>
    </Section>
  );
}
