import { Age } from '../components/age.tsx';
import { Clock } from '../components/clock.tsx';
import { ConfidenceTrend } from '../components/confidence-trend.tsx';
import { HealthMark, HealthPair } from '../components/health-mark.tsx';
import { ScoreAxis, ScoreStrip } from '../components/score-strip.tsx';
import { Sparkline } from '../components/sparkline.tsx';
import { Track } from '../components/track.tsx';
import {
  calls,
  failedCharges,
  firstOrders,
  forecast,
  secondOrders,
  straight,
  TODAY,
} from './sample.ts';
import { Specimen, Specimens } from './specimens.tsx';

export function StateSpecimens() {
  return (
    <Specimens>
      <Specimen note="Health. The shape alone must be enough in grey.">
        <HealthMark health="on-track" />
        <HealthMark health="at-risk" />
        <HealthMark health="off-track" />
        <HealthMark health="gone-quiet" />
        <HealthMark health="no-word-yet" />
        <HealthMark health="closed" />
      </Specimen>
      <Specimen note="Reported above derived, never merged into one. Nothing is added when they agree.">
        <HealthPair reported="on-track" derived="off-track" />
        <HealthPair reported="at-risk" derived="at-risk" />
      </Specimen>
      <Specimen note="Confidence. Steady; fallen by two or more; faded after silence; only just begun; never said.">
        <ConfidenceTrend weeks={[7, 7, 7, 7, 7]} />
        <ConfidenceTrend weeks={[7, 7, 7, 7, 4]} />
        <ConfidenceTrend weeks={[6, 6, 7, null, null]} faded />
        <ConfidenceTrend weeks={[null, null, null, null, 10]} />
        <ConfidenceTrend weeks={[null, null, null, null, null]} />
      </Specimen>
      <Specimen note="Sparkline. Rising; falling is better; gone quiet; a milestone’s forecast, upwards is later; a band; no word yet.">
        <Sparkline
          points={firstOrders}
          plan={straight(34, 55)}
          today={TODAY}
          label="From 34.0 % to 44.8 % over 6 weeks"
        />
        <Sparkline
          points={calls}
          plan={straight(2.4, 1)}
          today={TODAY}
          label="From 2.40 to 2.00 over 6 weeks"
        />
        <Sparkline
          points={secondOrders}
          plan={straight(41, 52)}
          today={TODAY}
          silent
          label="From 41.0 % to 44.0 %, then silence for two weeks"
        />
        <Sparkline
          points={forecast}
          plan={straight(0, 0)}
          today={TODAY}
          steps
          label="Forecast moved from 28 Aug to 11 Sep"
        />
        <Sparkline
          points={failedCharges}
          band={{ low: 0.8, high: 1.4 }}
          today={TODAY}
          label="Between 1.0 % and 1.3 %, within the band"
        />
        <Sparkline points={[]} plan={straight(0, 1)} today={TODAY} label="No word yet" />
      </Specimen>
      <Specimen note="Track. On plan; behind by more than a tenth; a band to stay in; a milestone that slips; zones; beyond the target.">
        <Track shape={{ kind: 'way', done: 0.51, expected: TODAY, behind: false }} />
        <Track shape={{ kind: 'way', done: 0.18, expected: TODAY, behind: true }} />
        <Track shape={{ kind: 'band', low: 0.25, high: 0.75, here: 0.5 }} />
        <Track shape={{ kind: 'milestone', due: 0.66, forecast: 0.81 }} />
        <Track shape={{ kind: 'way', done: 0.64, behind: false, marks: [0.3, 0.7, 1] }} />
        <Track shape={{ kind: 'way', done: 1.4, expected: TODAY, behind: false }} />
      </Specimen>
      <Specimen note="Clock. Plenty; three quarters gone; over.">
        <Clock words="4 d left" gone={0.2} />
        <Clock words="6 h left" gone={0.76} />
        <Clock words="2 d over" gone={1.3} />
      </Specimen>
      <Specimen note="Age of the last word. Fresh; overdue, by weight and never in red; none.">
        <Age days={0} />
        <Age days={7} />
        <Age days={14} overdue />
        <Age days={null} />
      </Specimen>
      <Specimen note="Grade. Dot against the first target, ring against the last, tall tick the bar; far outside stands at the edge.">
        <ScoreAxis />
        <ScoreStrip first={0.54} bar={0.7} />
        <ScoreStrip first={0.74} final={0.96} bar={1} />
        <ScoreStrip first={15} bar={0.7} />
        <ScoreStrip first={-1.7} final={0.1} bar={0.7} />
      </Specimen>
    </Specimens>
  );
}
