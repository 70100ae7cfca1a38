import { Modal } from '@mantine/core';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Modal.layer.css';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/Paper.layer.css';
import '@mantine/core/styles/UnstyledButton.layer.css';
import '@mantine/core/styles/CloseButton.layer.css';
import { Fragment } from 'react';
import { useFocusBack } from '../../components/focus-back.ts';
import { Kbd } from '../../components/kbd.tsx';
import css from './key-sheet.module.css';

export interface KeyGroup {
  /** Where they hold: `Anywhere`, `In the check-in`. */
  readonly name: string;
  /** Keys pressed one after the other, and what they do. */
  readonly keys: readonly { readonly keys: readonly string[]; readonly words: string }[];
}

export interface KeySheetProps {
  readonly groups: readonly KeyGroup[];
  readonly onClose: () => void;
}

/** Every key on one sheet. Open as long as it is rendered; load it when it is first asked for. */
export default function KeySheet({ groups, onClose }: KeySheetProps) {
  useFocusBack();
  return (
    <Modal
      opened
      onClose={onClose}
      title="Every key"
      size="44rem"
      returnFocus={false}
      lockScroll={false}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': 'Close' }}
      classNames={{
        content: css.sheet,
        header: css.header,
        title: css.title,
        body: css.body,
        close: css.close,
        overlay: css.veil,
      }}
    >
      <div className={css.groups}>
        {groups.map((group) => (
          <section key={group.name}>
            <h3 className="note">{group.name}</h3>
            <dl>
              {group.keys.map(({ keys, words }) => (
                <div key={words} className={css.line}>
                  <dt>
                    {keys.map((key, place) => (
                      <Fragment key={key}>
                        {place > 0 && ' '}
                        <Kbd>{key}</Kbd>
                      </Fragment>
                    ))}
                  </dt>
                  <dd>{words}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
