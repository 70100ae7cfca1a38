import { Modal } from '@mantine/core';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Modal.layer.css';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/Paper.layer.css';
import '@mantine/core/styles/UnstyledButton.layer.css';
import { Fragment, type ReactNode } from 'react';
import { Act } from '../../components/act.tsx';
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
  /** Under the keys: the switch that turns single keys off. */
  readonly foot?: ReactNode;
  readonly onClose: () => void;
}

/** Every key on one sheet. Open as long as it is rendered; load it when it is first asked for. */
export default function KeySheet({ groups, foot, onClose }: KeySheetProps) {
  useFocusBack();
  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      size="44rem"
      returnFocus={false}
      lockScroll={false}
      transitionProps={{ duration: 0 }}
      attributes={{ content: { 'aria-label': 'Every key' } }}
      classNames={{ content: css.sheet, body: css.body, overlay: css.veil }}
    >
      <div className={css.top}>
        <h2 className="big">Every key</h2>
        <Act kind="plain" hint="Esc" onClick={onClose}>
          Close
        </Act>
      </div>
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
      {foot && <div className={css.foot}>{foot}</div>}
    </Modal>
  );
}
