import { Spotlight } from '@mantine/spotlight';
import { Kbd } from '../../components/kbd.tsx';
import type { PaletteAct } from './acts.ts';
import css from './palette.module.css';

interface PaletteGroupProps {
  readonly title: string;
  readonly acts: readonly (PaletteAct & { readonly where?: string })[];
}

/** Acts under one heading; nothing at all when there are none. */
export function PaletteGroup({ title, acts }: PaletteGroupProps) {
  if (acts.length === 0) return null;
  return (
    <Spotlight.ActionsGroup label={title}>
      {acts.map((act) => (
        <Spotlight.Action key={act.id} onClick={act.run}>
          <span className={css.label}>
            {act.label}
            {act.where && <span className={css.where}>{act.where}</span>}
          </span>
          {act.keys && (
            <span className={css.keys}>
              {act.keys.split(' ').map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </span>
          )}
        </Spotlight.Action>
      ))}
    </Spotlight.ActionsGroup>
  );
}
