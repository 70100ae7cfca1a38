import { Modal, Switch } from '@mantine/core';
import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/InlineInput.layer.css';
import '@mantine/core/styles/Modal.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/Paper.layer.css';
import '@mantine/core/styles/Switch.layer.css';
import '@mantine/core/styles/UnstyledButton.layer.css';
import { useSingleKeysSetting } from '../../app/single-keys-setting.ts';
import { Kbd } from '../../components/kbd.tsx';
import { withMantine } from '../../theme/with-mantine.tsx';
import { KEY_GROUPS, type KeyLine } from './key-list.ts';
import css from './key-sheet.module.css';

/** Every key, where it acts, and the switch for those who would rather not have single ones. */
function KeySheet({ onClose }: { readonly onClose: () => void }) {
  const [singleKeys, setSingleKeys] = useSingleKeysSetting();
  return (
    <Modal.Root
      opened
      onClose={onClose}
      size="46rem"
      lockScroll={false}
      transitionProps={{ duration: 0 }}
      classNames={{ overlay: css.veil, content: css.panel, body: css.body, title: css.title }}
    >
      <Modal.Overlay />
      <Modal.Content radius={5}>
        <Modal.Body>
          <div className={css.head}>
            <Modal.Title>Every key</Modal.Title>
            <Modal.CloseButton aria-label="Close" />
          </div>
          <div className={css.groups}>
            {KEY_GROUPS.map(({ where, lines }) => (
              <section key={where}>
                <h3 className={css.where}>{where}</h3>
                <dl>
                  {lines.map((line) => (
                    <Line key={line.does} {...line} />
                  ))}
                </dl>
              </section>
            ))}
          </div>
          <Switch
            className={css.setting}
            classNames={{ label: css.label, description: css.hint }}
            checked={singleKeys}
            onChange={(event) => setSingleKeys(event.currentTarget.checked)}
            label="Single keys act"
            description="They never act while you type or fill in a form. Switch them off when your software types for you; Ctrl K always stays."
          />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

function Line({ keys, does }: KeyLine) {
  return (
    <div className={css.line}>
      <dt>{does}</dt>
      <dd>
        {keys.map((key) => (
          <Kbd key={key}>{key}</Kbd>
        ))}
      </dd>
    </div>
  );
}

export default withMantine(KeySheet);
