import { BigTrack } from '../../components/big-track.tsx';
import type { PartProps } from './part-props.ts';
import { trackOf } from './track-of.ts';
import { TypedValue } from './typed-value.tsx';
import css from './value-part.module.css';

/** Where it stands today, on its way from baseline to target. */
export function ValuePart(props: PartProps) {
  const { step } = props;
  return (
    <TypedValue
      {...props}
      beside={(value) => {
        const track = trackOf(step, value);
        return track ? (
          <BigTrack {...track} />
        ) : (
          <p className={css.open}>
            {step.last && `Last ${step.last.valueText}. `}
            {step.kind === 'BASELINE'
              ? 'The number comes first here: its target is set once it is known.'
              : 'There is no plan to hold it against.'}
          </p>
        );
      }}
    />
  );
}
