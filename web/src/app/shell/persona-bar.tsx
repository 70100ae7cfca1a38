import { lazy, Suspense, useRef, useState } from 'react';
import css from './persona-bar.module.css';

const loadMenu = () => import('./persona-menu.tsx');
const PersonaMenu = lazy(loadMenu);

export interface Persona {
  readonly id: string;
  readonly name: string;
  readonly role: string;
}

export interface PersonaBarProps {
  readonly personas: readonly Persona[];
  readonly current: string;
  readonly onLookAs: (id: string) => void;
  /** What the demo is, in a few words: `Demo of Brambleway, an invented company.` */
  readonly words?: string;
}

/** The demo alone has it: whose eyes the screens are seen with. */
export function PersonaBar({ personas, current, onLookAs, words }: PersonaBarProps) {
  const [open, setOpen] = useState(false);
  const wasOpen = useRef(false);
  const button = useRef<HTMLButtonElement>(null);
  const person = personas.find((persona) => persona.id === current);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <aside className={css.bar} aria-label="Demo">
      {words && <span>{words}</span>}
      <span className={css.place}>
        Look as{' '}
        <button
          ref={button}
          type="button"
          className={css.name}
          aria-haspopup="menu"
          aria-expanded={open}
          onPointerEnter={loadMenu}
          onMouseDown={() => {
            wasOpen.current = open;
          }}
          onClick={() => {
            setOpen(!wasOpen.current);
            wasOpen.current = false;
          }}
        >
          {person?.name ?? 'someone'}
        </button>
        {person && `, ${person.role}`}
        {open && (
          <Suspense fallback={null}>
            <PersonaMenu
              personas={personas}
              current={current}
              onClose={close}
              onLookAs={(id) => {
                onLookAs(id);
                close();
              }}
            />
          </Suspense>
        )}
      </span>
    </aside>
  );
}
