import { Menu } from '@mantine/core';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/UnstyledButton.layer.css';
import '@mantine/core/styles/Menu.layer.css';
import { withMantine } from '../../theme/with-mantine.tsx';
import type { Persona } from './persona-bar.tsx';
import css from './persona-menu.module.css';

interface PersonaMenuProps {
  readonly personas: readonly Persona[];
  readonly current: string;
  readonly onLookAs: (id: string) => void;
  readonly onClose: () => void;
}

function PersonaMenu({ personas, current, onLookAs, onClose }: PersonaMenuProps) {
  return (
    <Menu
      withinPortal={false}
      opened
      onChange={(opened) => !opened && onClose()}
      position="top-start"
      offset={8}
      withInitialFocusPlaceholder={false}
      trapFocus
    >
      <Menu.Target>
        <span className={css.anchor} aria-hidden="true" />
      </Menu.Target>
      <Menu.Dropdown className={css.menu} aria-label="Look as">
        {personas.map((persona) => (
          <Menu.Item
            key={persona.id}
            className={css.item}
            aria-current={persona.id === current ? 'true' : undefined}
            onClick={() => onLookAs(persona.id)}
          >
            <span className={css.name}>{persona.name}</span>{' '}
            <span className={css.role}>{persona.role}</span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

export default withMantine(PersonaMenu);
