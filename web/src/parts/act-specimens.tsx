import { useState } from 'react';
import { Act, ActLink } from '../components/act.tsx';
import { Choice } from '../components/choice.tsx';
import { FilterSentence } from '../components/filter-sentence.tsx';
import css from './specimens.module.css';
import { Specimen, Specimens } from './specimens.tsx';

const TEAMS = [
  'all eight teams',
  'First Orders',
  'Ordering',
  'Catalogue',
  'Payments',
  'Delivery',
  'Makers',
  'Insight',
  'Platform',
];
const options = (labels: readonly string[]) => labels.map((label) => ({ value: label, label }));

export function ActSpecimens() {
  const [learned, setLearned] = useState(true);
  const [team, setTeam] = useState('all eight teams');
  const [order, setOrder] = useState('team');
  return (
    <>
      <Specimens>
        <Specimen note="One filled button on a screen at most.">
          <span className="acts">
            <Act kind="filled" hint="Enter">
              Send
            </Act>
            <Act>Take on</Act>
            <Act kind="plain">Not now</Act>
          </span>
        </Specimen>
        <Specimen note="Busy after 400 ms only, width kept. Never a spinner over a page.">
          <span className="acts">
            <Act busy="Sending…">Send to all</Act>
            <Act disabled>Nothing to send</Act>
          </span>
        </Specimen>
        <Specimen note="A choice of one key.">
          <span className="acts">
            <Choice pressed={learned} onPress={() => setLearned(!learned)} hint="L">
              Learned
            </Choice>
            <Choice pressed={!learned} onPress={() => setLearned(!learned)} hint="S">
              Scope
            </Choice>
          </span>
        </Specimen>
        <Specimen note="Links: with a button’s face, and as a word.">
          <span className="acts">
            <ActLink href="/check-in" hint="C">
              Check in
            </ActLink>
            <a className="link" href="/history">
              what happened
            </a>
          </span>
        </Specimen>
      </Specimens>
      <div className={css.later}>
        <FilterSentence
          parts={[
            'Showing ',
            { id: 'team', name: 'Teams', value: team, options: options(TEAMS), onChoose: setTeam },
            ' in 2026-Q3, ordered by ',
            {
              id: 'order',
              name: 'Order',
              value: order,
              options: options(['team', 'health', 'last word']),
              onChoose: setOrder,
            },
            '.',
          ]}
        />
      </div>
    </>
  );
}
