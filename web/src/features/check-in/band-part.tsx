import { MarkLine } from './mark-line.tsx';
import { bandLine } from './mark-lines.ts';
import type { PartProps } from './part-props.ts';
import { TypedValue } from './typed-value.tsx';

/** Where it stands today, against the band that it is to hold. */
export function BandPart(props: PartProps) {
  return (
    <TypedValue
      {...props}
      beside={(value) => {
        const line = bandLine(props.step, value);
        return line && <MarkLine {...line} />;
      }}
    />
  );
}
