import { lazy, Suspense } from 'react';
import { useOpener } from '../../components/use-opener.ts';
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
  const { open, close, button } = useOpener(loadMenu);
  const person = personas.find((persona) => persona.id === current);
  return (
    <aside className={css.bar} aria-label="Demo">
      {words && <span>{words}</span>}
      <span className={css.place}>
        Look as{' '}
        <button {...button} type="button" className={css.name} aria-haspopup="menu">
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
