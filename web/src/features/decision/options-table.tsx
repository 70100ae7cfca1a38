import { written, writtenIfAny } from '../../app/prose-words.ts';
import css from './decision-facts.module.css';
import type { DecisionTold } from './decision-parts.ts';
import { letterOf } from './decision-words.ts';

/** The ways in which it may be decided, by their letters, with what is expected of each. */
export function OptionsTable({ decision }: { readonly decision: DecisionTold }) {
  const { options, made, requestedBy } = decision;
  const hasExpected = options.some(({ expected }) => expected);
  return (
    <table className={`data small ${css.options}`}>
      <colgroup>
        <col className={css.letters} />
        <col />
        {hasExpected && <col />}
      </colgroup>
      <thead>
        <tr>
          <th scope="col" colSpan={2}>
            Options
          </th>
          {hasExpected && <th scope="col">What is expected of it</th>}
        </tr>
      </thead>
      <tbody>
        {options.map(({ id, words, expected, offeredBy }, place) => {
          const isTaken = made?.option?.id === id;
          return (
            <tr key={id} className={isTaken ? css.taken : undefined}>
              <td className={css.letter}>{letterOf(place)}</td>
              <td>
                {written(words)}
                {isTaken && <span className={css.by}>taken</span>}
                {offeredBy.name !== requestedBy.name && (
                  <span className={css.by}>{offeredBy.name}</span>
                )}
              </td>
              {hasExpected && <td className={css.expected}>{writtenIfAny(expected)}</td>}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
