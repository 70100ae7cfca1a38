import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Act } from './act.tsx';
import css from './act-form.module.css';
import { Refused } from './refused.tsx';

/** Why what was sent was not taken. */
export interface RefusedBelow {
  /** What belongs to no single field. */
  readonly words: string | undefined;
  /** Lets it go, also from beside a field: it was said of what was sent, not of what stands there now. */
  readonly forget: (() => void) | undefined;
}

export interface ActFormProps {
  readonly title: string;
  /** The level of its heading: 3, within a section, unless it is what the page is for. */
  readonly level?: 2 | 3;
  /** What will happen, said before it does. */
  readonly lead?: ReactNode;
  readonly submit: string;
  readonly busy?: string | false;
  readonly filled?: boolean;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  /** What was refused. It goes when the form is changed or sent again. */
  readonly refused?: RefusedBelow | undefined;
  /** What is amiss before anything is sent, and belongs to no single field. */
  readonly amiss?: string | undefined;
  readonly children: ReactNode;
}

/**
 * A small form that opens in its place. Escape closes it, Ctrl Enter sends it. Focus goes to its
 * first field, and stays in the form when something in it that takes none is clicked, so that the
 * keys of the page rest while it is filled in.
 */
export function ActForm(form: ActFormProps) {
  const Heading = `h${form.level ?? 3}` as const;
  const id = useId();
  const below = form.amiss ?? form.refused?.words;
  const place = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const form = place.current;
    const field = form?.querySelector<HTMLElement>(
      'input:not([type=hidden]), textarea, select, [role=combobox]',
    );
    (field ?? form)?.focus();
  }, []);
  return (
    <form
      ref={place}
      className={css.form}
      tabIndex={-1}
      aria-labelledby={id}
      noValidate
      onChange={form.refused?.forget}
      onSubmit={(event) => {
        event.preventDefault();
        form.refused?.forget?.();
        form.onSubmit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          event.currentTarget.requestSubmit();
        }
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        form.onCancel();
      }}
    >
      <Heading id={id} className={css.title}>
        {form.title}
      </Heading>
      {form.lead && <p className={css.lead}>{form.lead}</p>}
      {form.children}
      {below && <Refused what="Not done." why={below} />}
      <div className="acts">
        <Act type="submit" kind={form.filled ? 'filled' : 'outlined'} busy={form.busy}>
          {form.submit}
        </Act>
        <Act kind="plain" onClick={form.onCancel}>
          Cancel
        </Act>
      </div>
    </form>
  );
}

/** Fields that stand beside each other where there is room. */
export function FieldRow({ children }: { readonly children: ReactNode }) {
  return <div className={css.row}>{children}</div>;
}
