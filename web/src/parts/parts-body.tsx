import { ValueFigure } from '../charts/value-figure.tsx';
import { Section } from '../components/section.tsx';
import { Standfirst } from '../components/standfirst.tsx';
import { ActSpecimens } from './act-specimens.tsx';
import { BetweenSpecimens } from './between-specimens.tsx';
import { CheckInSpecimens } from './check-in-specimens.tsx';
import { ColourSpecimens } from './colour-specimens.tsx';
import { RowSpecimens, ShortRowSpecimens } from './row-specimens.tsx';
import { suggestionHistory } from './sample.ts';
import { StateSpecimens } from './state-specimens.tsx';
import { VoiceSpecimens } from './voice-specimens.tsx';

/** Every recurring element in every state, without the shell around it. */
export function PartsBody() {
  return (
    <>
      <p className="eyebrow">For those who build it</p>
      <h1>Parts and states</h1>
      <Standfirst text="Every recurring element once, with the states that the screens seldom show." />
      <Section title="State" sum="shape, word, colour">
        <StateSpecimens />
      </Section>
      <Section title="Acts">
        <ActSpecimens />
      </Section>
      <Section title="Key results" sum="in a list of objectives">
        <RowSpecimens />
      </Section>
      <Section title="One objective" sum="a row is chosen, its line stands below">
        <ShortRowSpecimens />
        <ValueFigure
          history={suggestionHistory}
          summary="Slow until the neighbourhood data came on 18 July, then two points a week, flattening since 5 August. Confidence followed, from 4 to 9."
        />
      </Section>
      <Section title="Check-in">
        <CheckInSpecimens />
      </Section>
      <Section title="Voices" sum="serif is what people wrote">
        <VoiceSpecimens />
      </Section>
      <BetweenSpecimens />
      <Section title="Colour" sum="each written once, light and dark">
        <ColourSpecimens />
      </Section>
    </>
  );
}
