import { useState } from 'react';
import { useViewer } from '../../app/use-viewer.ts';
import { Act } from '../../components/act.tsx';
import { Section } from '../../components/section.tsx';
import css from './data-page.module.css';
import { keptFor } from './data-words.ts';
import type { OwnDataKept } from './own-data-parts.ts';
import { RetentionForm } from './retention-form.tsx';

/** What goes by itself, what goes when one is erased, and what stays. */
export function HowForgetting({
  own: { privateQuarters, openQuarters },
}: {
  readonly own: OwnDataKept;
}) {
  const { canAdminister } = useViewer();
  const [changing, setChanging] = useState(false);
  return (
    <Section
      title="How forgetting works here"
      end={
        canAdminister &&
        !changing && (
          <Act kind="plain" onClick={() => setChanging(true)}>
            Change how long
          </Act>
        )
      }
    >
      {changing && <RetentionForm onDone={() => setChanging(false)} />}
      <p className={css.explained}>
        What you write is locked with a key of your own, a new one each quarter. Words are forgotten
        by destroying their key: nothing opens them again, not even from a copy of the record, and
        where they stood it says so.
      </p>
      <table className="data">
        <tbody>
          <tr>
            <th scope="row">What you write for yourself or for one other</th>
            <td>
              kept {keptFor(privateQuarters)}
              {privateQuarters !== null && ' after its own'}
            </td>
          </tr>
          <tr>
            <th scope="row">What your team or everybody may read</th>
            <td>
              kept {keptFor(openQuarters)}
              {openQuarters !== null && ' after its own'}
            </td>
          </tr>
          <tr>
            <th scope="row">Once you have left</th>
            <td>
              an administrator can erase you: your name, your address and all your words go. Numbers
              and dates stay, under a name that says nothing.
            </td>
          </tr>
        </tbody>
      </table>
    </Section>
  );
}
