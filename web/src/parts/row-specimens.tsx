import { useState } from 'react';
import { KeyResultHead } from '../components/key-result-head.tsx';
import { KeyResultRow } from '../components/key-result-row.tsx';
import { ObjectiveGroup } from '../components/objective-group.tsx';
import {
  calls,
  expectedToday,
  failedCharges,
  firstOrders,
  forecast,
  secondOrders,
  straight,
  suggestions,
  TODAY,
} from './sample.ts';

const behind = (done: number) => ({ kind: 'way' as const, done, expected: TODAY, behind: true });

export function RowSpecimens() {
  return (
    <div>
      <KeyResultHead hanging />
      <ObjectiveGroup
        title="New grocers reach a first order they are glad they placed, without needing us on the phone"
        href="/objectives/first-order"
        team="First Orders"
        owner="Maren Solberg"
        reported="at-risk"
        derived="off-track"
        said="said 13 Aug"
        kind="Aspirational, lands at 0.7 · 1 open blocker without a next step"
      >
        <KeyResultRow
          name="Grocers who place a first order within 7 days of joining"
          href="/objectives/first-order"
          last={{ text: '44.8', unit: '%' }}
          expected={{ text: '46.0', unit: '%', explanation: expectedToday }}
          gap={{ words: '1.2 pt behind', tone: 'caution' }}
          track={{ kind: 'way', done: 0.51, expected: TODAY, behind: false }}
          spark={{
            points: firstOrders,
            plan: straight(34, 55),
            today: TODAY,
            label: 'From 34.0 % to 44.8 % over 6 weeks',
          }}
          trend={{ weeks: [6, 7, 7, 7, 7] }}
          age={{ days: 7 }}
        />
        <KeyResultRow
          name="Calls to support per new grocer in the first fortnight"
          href="/objectives/first-order"
          last={{ text: '2.00' }}
          expected={{ text: '1.60', explanation: expectedToday }}
          gap={{ words: '0.40 behind', tone: 'bad' }}
          track={behind(0.29)}
          spark={{
            points: calls,
            plan: straight(2.4, 1),
            today: TODAY,
            label: 'From 2.40 to 2.00 over 6 weeks',
          }}
          trend={{ weeks: [7, 7, 7, 7, 4] }}
          age={{ days: 7 }}
        />
        <KeyResultRow
          name="First orders followed by a second within 21 days"
          href="/objectives/first-order"
          last={{ text: '44.0', unit: '%' }}
          expected={{ text: '47.3', unit: '%' }}
          gap={{ words: '3.3 pt behind', tone: 'bad' }}
          track={behind(0.27)}
          spark={{
            points: secondOrders,
            plan: straight(41, 52),
            today: TODAY,
            silent: true,
            label: 'From 41.0 % to 44.0 % over 5 weeks',
          }}
          trend={{ weeks: [6, 6, 6, 6, null], faded: true }}
          age={{ days: 14, overdue: true }}
        />
      </ObjectiveGroup>
      <ObjectiveGroup
        title="Makers are paid when the goods arrive, not when someone remembers"
        href="/objectives/payouts"
        team="Payments"
        owner="Kwame Asante"
        reported="on-track"
        said="said 19 Aug"
        kind="Committed, lands at 1.0"
      >
        <KeyResultRow
          name="Guided stock import open to every new grocer"
          href="/objectives/payouts"
          last={{ text: '11 Sep' }}
          expected={{ text: '28 Aug' }}
          gap={{ words: '14 d late', tone: 'caution' }}
          track={{ kind: 'milestone', due: 0.66, forecast: 0.81 }}
          spark={{
            points: forecast,
            plan: straight(0, 0),
            today: TODAY,
            steps: true,
            label: 'Forecast moved from 28 Aug to 11 Sep',
          }}
          trend={{ weeks: [6, 6, 5, 5, 3] }}
          age={{ days: 7 }}
        />
        <KeyResultRow
          name="Failed card charges, kept within 0.8 to 1.4 %"
          href="/objectives/payouts"
          last={{ text: '1.1', unit: '%' }}
          gap={{ words: 'within band', tone: 'good' }}
          track={{ kind: 'band', low: 0.25, high: 0.75, here: 0.5 }}
          spark={{
            points: failedCharges,
            band: { low: 0.8, high: 1.4 },
            today: TODAY,
            label: 'Between 1.0 % and 1.3 %, within the band',
          }}
          trend={{ weeks: [9, 9, 9, 9, 9] }}
          age={{ days: 1 }}
        />
        <KeyResultRow
          name="Hours a maker spends on orders each week"
          href="/objectives/payouts"
          last={null}
          gap={{ words: 'target to set', tone: 'quiet' }}
          track={{ kind: 'none' }}
          spark={{ points: [], today: TODAY, label: 'No word yet' }}
          trend={{ weeks: [null, null, null, null, null] }}
          age={{ days: null }}
        />
      </ObjectiveGroup>
    </div>
  );
}

/** The narrower table of one objective, where a row is chosen for the chart below. */
export function ShortRowSpecimens() {
  const [chosen, setChosen] = useState(0);
  return (
    <div>
      <KeyResultHead short />
      <ul>
        <KeyResultRow
          name="Grocers who act on a nearby suggestion each week"
          selected={chosen === 0}
          onSelect={() => setChosen(0)}
          last={{ text: '18.7', unit: '%' }}
          expected={{ text: '14.9', unit: '%', explanation: expectedToday }}
          gap={{ words: '3.8 pt ahead', tone: 'good' }}
          spark={{
            points: suggestions,
            plan: straight(8, 20),
            today: TODAY,
            label: 'From 8.0 % to 18.7 % over 7 weeks',
          }}
          trend={{ weeks: [6, 7, 8, 9, 9] }}
        />
        <KeyResultRow
          name="Median monthly sales of first-year makers"
          selected={chosen === 1}
          onSelect={() => setChosen(1)}
          last={{ text: '940', sign: '€' }}
          expected={{ text: '1 249', sign: '€' }}
          gap={{ words: '€309 behind', tone: 'bad' }}
          spark={{
            points: secondOrders,
            plan: straight(41, 52),
            today: TODAY,
            label: 'From €820 to €940 over 5 weeks',
          }}
          trend={{ weeks: [6, 6, 6, 6, 6] }}
        />
      </ul>
    </div>
  );
}
