import { useDebouncedValue } from '@mantine/hooks';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import '@mantine/core/styles/Modal.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/Paper.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/ScrollArea.layer.css';
import '@mantine/core/styles/UnstyledButton.layer.css';
import '@mantine/spotlight/styles.layer.css';
import { useEffect, useState } from 'react';
import { movedDay } from '../../app/shell/cycle-day.ts';
import { useSingleKeysSetting } from '../../app/single-keys-setting.ts';
import { useGo } from '../../app/use-go.ts';
import { useMoment } from '../../app/use-moment.ts';
import { useSignOut } from '../../app/use-sign-out.ts';
import { dayInFull } from '../../components/day-words.ts';
import { withMantine } from '../../theme/with-mantine.tsx';
import { actsOfDays, actsToDo, actsToGo, matching, type PaletteAct } from './acts.ts';
import { FoundHits } from './found-hits.tsx';
import css from './palette.module.css';
import { PaletteGroup } from './palette-group.tsx';
import { selectFirst } from './select-first.ts';
import { typedDay } from './typed-day.ts';

interface PaletteProps {
  readonly canPlan: boolean;
  /** False where the viewer reads along. */
  readonly canRecord: boolean;
  readonly leads: boolean;
  /** Nobody signs in to the demonstration. */
  readonly canSignOut: boolean;
  readonly onClose: () => void;
  readonly onKeys: () => void;
  readonly onPickDay: () => void;
}

/** From how many letters on a search is worth asking for. */
const SEARCH_FROM = 2;

/** Every act by its name, the places, what was written, and any other day. */
function Palette({
  canPlan,
  canRecord,
  leads,
  canSignOut,
  onClose,
  onKeys,
  onPickDay,
}: PaletteProps) {
  const [[store, spotlight]] = useState(() => createSpotlight());
  const [sought, setSought] = useState('');
  const [settled] = useDebouncedValue(sought.trim(), 120);
  const [singleKeys, setSingleKeys] = useSingleKeysSetting();
  const { isNow, day, today, setDay } = useMoment();
  const go = useGo();
  const signOut = useSignOut();
  useEffect(() => spotlight.open(), [spotlight]);

  const deeds = { go, setDay, showKeys: onKeys, pickDay: onPickDay, setSingleKeys, signOut };
  const state = {
    isNow,
    singleKeys,
    canPlan,
    canSignOut,
    mayRecord: isNow && canRecord,
    dayBefore: movedDay(day, -1),
    weekBefore: movedDay(day, -7),
  };
  const toDo = matching(actsToDo(state, deeds), sought);
  const toGo = matching(actsToGo(go, leads), sought);
  const named = typedDay(sought, today);
  const ofDays: PaletteAct[] = named
    ? [{ id: 'named-day', label: dayInFull(named), run: () => setDay(named) }]
    : matching(actsOfDays(state, deeds), sought);
  const searches = settled.length >= SEARCH_FROM && sought.trim().length >= SEARCH_FROM;

  return (
    <Spotlight.Root
      store={store}
      query={sought}
      onQueryChange={setSought}
      onSpotlightClose={onClose}
      shortcut={null}
      size="36rem"
      radius={5}
      scrollable
      maxHeight={480}
      lockScroll={false}
      transitionProps={{ duration: 0 }}
      overlayProps={{ backgroundOpacity: 0.25, blur: 0 }}
      classNames={{
        content: css.panel,
        actionsList: css.list,
        actionsGroup: css.group,
        action: css.act,
      }}
      attributes={{ content: { 'aria-label': 'Search or do anything' } }}
    >
      <Spotlight.Search
        ref={takeFocus}
        className={css.search}
        classNames={{ input: css.input }}
        aria-label="Search or do anything"
        placeholder="Search, or name what you want to do"
      />
      <Spotlight.ActionsList>
        {named && <PaletteGroup title="Look at another day" acts={ofDays} />}
        <PaletteGroup title="Do" acts={toDo} />
        {searches && <FoundHits text={settled} onFound={() => selectFirst(store)} />}
        <PaletteGroup title="Go" acts={toGo} />
        {!named && <PaletteGroup title="Look at another day" acts={ofDays} />}
        {!searches && toDo.length + toGo.length + ofDays.length === 0 && (
          <p className={css.none}>Nothing of that name.</p>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

/** As soon as it stands there: the focus trap comes a moment later, and letters typed by then are lost. */
const takeFocus = (input: HTMLInputElement | null): void => input?.focus();

export default withMantine(Palette);
