import { type RefObject, useEffect, useRef } from 'react';
import { ActLink } from '../../components/act.tsx';
import { ConfidenceScale } from '../../components/confidence-scale.tsx';
import { Refused } from '../../components/refused.tsx';
import { BandPart } from './band-part.tsx';
import { FallReasons } from './fall-reasons.tsx';
import { faultOf, isFieldOf } from './fault-of.ts';
import { meaningOf } from './meaning.ts';
import { MilestonePart } from './milestone-part.tsx';
import css from './open-stop.module.css';
import { OptionalParts } from './optional-parts.tsx';
import { falls } from './read-said.ts';
import type { Said } from './said.ts';
import { isMilestone } from './step.ts';
import { useArrival } from './use-arrival.ts';
import { ValuePart } from './value-part.tsx';
import type { Stop } from './walk-state.ts';

export interface OpenStopProps {
  readonly stop: Stop;
  /** From 1. */
  readonly place: number;
  readonly of: number;
  /** How often someone tried to go on in vain. */
  readonly tries: number;
  readonly today: string;
  readonly onSay: (change: Partial<Said>) => void;
}

/** The key result that a word is being given on. */
export function OpenStop({ stop, place, of, tries, today, onSay }: OpenStopProps) {
  const { step, said, refusal, meanwhile } = stop;
  const section = useRef<HTMLElement>(null);
  useArrival(section);
  const fault = faultOf(stop, tries > 0, today);
  useFocusOnFault(section, fault?.field, tries, refusal);
  const why = (field: string) => (fault?.field === field ? fault.why : undefined);
  const part = { step, said, today, why, onSay };
  return (
    <section ref={section} className={css.open} aria-label={`Key result ${place} of ${of}`}>
      <h2 className={css.name}>{step.name ?? 'A key result whose words were forgotten'}</h2>
      {meanwhile && (
        <p className={css.meanwhile} role="status">
          Somebody gave a word on this meanwhile
          {step.last && `: ${step.last.valueText}, confidence ${step.last.confidence}`}. Yours are
          kept as you wrote them.
        </p>
      )}
      {isMilestone(step) ? (
        <MilestonePart {...part} />
      ) : step.kind === 'CONTROL' ? (
        <BandPart {...part} />
      ) : (
        <ValuePart {...part} />
      )}
      <div className={css.confidence} data-field="confidence">
        <ConfidenceScale
          value={said.confidence}
          onChange={(confidence) => onSay({ confidence })}
          last={step.last?.confidence ?? null}
          meaning={meaningOf(step)}
        />
        {why('confidence') && (
          <p className={css.fault} role="alert">
            {why('confidence')}
          </p>
        )}
      </div>
      {falls(said, step) && <FallReasons {...part} />}
      <OptionalParts {...part} />
      {refusal && !isFieldOf(refusal.field) && (
        <div className={css.refused}>
          <Refused what="Not sent." why={`${refusal.message} ${refusal.remedy}`}>
            <ActLink href={`/objectives/${step.objective.id}`}>See the objective</ActLink>
          </Refused>
        </div>
      )}
    </section>
  );
}

/**
 * Brings whoever tried to go on to what is in the way, at each try and at each refusal. Not while
 * they mend it: then the next thing in the way waits until they try again.
 */
function useFocusOnFault(
  section: RefObject<HTMLElement | null>,
  field: string | undefined,
  tries: number,
  refusal: Stop['refusal'],
) {
  const inTheWay = useRef(field);
  inTheWay.current = field;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new try or refusal is what moves focus
  useEffect(() => {
    if (!inTheWay.current) return;
    const selector = `[data-field="${CSS.escape(inTheWay.current)}"]`;
    const place = section.current?.querySelector(selector);
    const input = place?.matches('input, textarea, select')
      ? place
      : (place?.querySelector('input:checked') ?? place?.querySelector('input'));
    // After arrival, which would bring focus to the value.
    const turn = setTimeout(() => input instanceof HTMLElement && input.focus());
    return () => clearTimeout(turn);
  }, [section, tries, refusal]);
}
