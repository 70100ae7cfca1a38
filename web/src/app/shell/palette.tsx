import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Modal.layer.css';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/Paper.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/UnstyledButton.layer.css';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import '@mantine/spotlight/styles.layer.css';
import { useEffect, useState } from 'react';
import { useFocusBack } from '../../components/focus-back.ts';
import { Kbd } from '../../components/kbd.tsx';
import css from './palette.module.css';
import { foundActs, type PaletteGroup } from './palette-act.ts';

export interface PaletteProps {
  readonly groups: readonly PaletteGroup[];
  readonly onClose: () => void;
  /** Told what is sought, for a caller that has more to offer than it handed over. */
  readonly onSeek?: (sought: string) => void;
}

/** Every act by its name. Open as long as it is rendered; load it when it is first asked for. */
export default function Palette({ groups, onClose, onSeek }: PaletteProps) {
  const [[store, spotlight]] = useState(createSpotlight);
  const [sought, setSought] = useState('');
  useFocusBack();
  useEffect(() => spotlight.open(), [spotlight]);
  const found = foundActs(groups, sought);
  return (
    <Spotlight.Root
      store={store}
      shortcut={null}
      query={sought}
      onQueryChange={(query) => {
        setSought(query);
        onSeek?.(query);
      }}
      onSpotlightClose={onClose}
      returnFocus={false}
      lockScroll={false}
      scrollable
      maxHeight="60vh"
      size="36rem"
      yOffset="12vh"
      overlayProps={{ backgroundOpacity: 1, color: 'var(--veil)' }}
      transitionProps={{ duration: 0 }}
      attributes={{ content: { 'aria-label': 'Search or do anything' } }}
      classNames={{
        content: css.palette,
        search: css.search,
        actionsList: css.list,
        actionsGroup: css.group,
        action: css.act,
        empty: css.none,
      }}
    >
      <Spotlight.Search placeholder="Search or do anything" aria-label="Search or do anything" />
      <Spotlight.ActionsList>
        {found.map((group) => (
          <Spotlight.ActionsGroup key={group.name} label={group.name}>
            {group.acts.map((act) => (
              <Spotlight.Action key={act.id} onClick={act.onRun}>
                <span>{act.words}</span>
                <span className={css.end}>
                  {act.about && <span className="note">{act.about}</span>}
                  {act.hint && <Kbd>{act.hint}</Kbd>}
                </span>
              </Spotlight.Action>
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {found.length === 0 && (
          <Spotlight.Empty>Nothing goes by that name. Try fewer words.</Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
