import { useState } from 'react';
import { BigTrack } from '../components/big-track.tsx';
import { Choice } from '../components/choice.tsx';
import { ConfidenceScale } from '../components/confidence-scale.tsx';
import { StoneWalk } from '../components/stone-walk.tsx';
import { readEntry } from '../components/value-entry.ts';
import { ValueInput } from '../components/value-input.tsx';
import css from './specimens.module.css';

const REASONS = [
  ['Dependency', 'D'],
  ['Blocker', 'B'],
  ['Learned something', 'L'],
  ['Scope', 'S'],
  ['Other', 'O'],
] as const;

const [BASELINE, TARGET, EXPECTED, LAST] = [41, 52, 47.3, 44];
const share = (value: number) => (value - BASELINE) / (TARGET - BASELINE);

export function CheckInSpecimens() {
  const [typed, setTyped] = useState('43.1');
  const [wrong, setWrong] = useState('62 min');
  const [confidence, setConfidence] = useState(4);
  const [reason, setReason] = useState('Learned something');
  const entry = readEntry(typed, { last: LAST, unit: '%' });
  const now = entry.ok ? entry.value : undefined;
  return (
    <div className={css.walk}>
      <StoneWalk
        said={2}
        of={5}
        things="key results"
        remaining="due today 18:00, about 40 s left to do"
      />
      <div className={css.valueRow}>
        <ValueInput
          typed={typed}
          onType={setTyped}
          label="Today, or type +0.4, 62/144"
          last={LAST}
          unit="%"
        />
        <BigTrack
          done={now === undefined ? undefined : share(now)}
          expected={{ at: share(EXPECTED), words: 'expected today 47.3' }}
          last={{ at: share(LAST), words: 'last 44.0' }}
          baseline="41 baseline"
          target="target 52"
          label={`From 41 to 52 per cent. Expected today 47.3, last 44.0${now === undefined ? '' : `, now ${now}`}.`}
        />
      </div>
      <ConfidenceScale
        value={confidence}
        onChange={setConfidence}
        last={6}
        meaning="chances in ten that this lands at 0.7 or better, which is 48.7 %. Last time 6."
      />
      <div className={css.fell}>
        <p>
          <b className="strong">From 6 to 4. Saying it now leaves five weeks to act.</b> What is
          behind it?
        </p>
        <div>
          {REASONS.map(([word, key]) => (
            <Choice key={word} pressed={word === reason} onPress={() => setReason(word)} hint={key}>
              {word}
            </Choice>
          ))}
        </div>
      </div>
      <div className={css.valueRow}>
        <ValueInput
          typed={wrong}
          onType={setWrong}
          label="A value that cannot be read"
          last={LAST}
          unit="%"
          showsRefusal
        />
        <BigTrack
          done={0.02}
          expected={{ at: 0.06, words: 'expected today 2.40' }}
          last={{ at: 0, words: 'last 2.40' }}
          baseline="2.40 baseline"
          target="target 1.00"
          label="From 2.40 to 1.00. Expected today 2.32, last 2.40, now 2.37."
        />
      </div>
      <StoneWalk said={5} of={5} things="key results said" />
    </div>
  );
}
