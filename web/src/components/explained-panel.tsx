import { Drawer, Popover } from '@mantine/core';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/Drawer.layer.css';
import { useId } from 'react';
import { withMantine } from '../theme/with-mantine.tsx';
import { Act } from './act.tsx';
import { ExplainedBody } from './explained-body.tsx';
import css from './explained-panel.module.css';
import type { Explanation } from './explanation.ts';
import { useNarrow } from './narrow.ts';

interface ExplainedPanelProps {
  readonly explanation: Explanation;
  /** Closes it and gives focus back to the number. */
  readonly onClose: () => void;
}

function ExplainedPanel({ explanation, onClose }: ExplainedPanelProps) {
  const narrow = useNarrow();
  const titleId = useId();
  if (narrow) {
    return (
      <Drawer.Root
        opened
        onClose={onClose}
        position="bottom"
        size="auto"
        lockScroll={false}
        classNames={{
          inner: css.sheetPlace,
          content: css.sheet,
          body: css.sheetBody,
          overlay: css.veil,
        }}
      >
        <Drawer.Overlay />
        <Drawer.Content aria-label={explanation.title}>
          <Drawer.Body>
            <ExplainedBody explanation={explanation} titleId={titleId} />
            <div className={css.done}>
              <Act wide onClick={onClose}>
                Close
              </Act>
            </div>
          </Drawer.Body>
        </Drawer.Content>
      </Drawer.Root>
    );
  }
  return (
    <Popover
      opened
      onChange={(opened) => !opened && onClose()}
      position="bottom-start"
      offset={8}
      width={384}
      trapFocus
      withRoles={false}
      middlewares={{ flip: true, shift: { padding: 16 } }}
    >
      <Popover.Target>
        <span className={css.anchor} aria-hidden="true" />
      </Popover.Target>
      <Popover.Dropdown
        className={css.panel}
        role="dialog"
        aria-labelledby={titleId}
        tabIndex={-1}
        data-autofocus
      >
        <ExplainedBody explanation={explanation} titleId={titleId} />
      </Popover.Dropdown>
    </Popover>
  );
}

export default withMantine(ExplainedPanel);
