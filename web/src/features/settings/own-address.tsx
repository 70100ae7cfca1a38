import { useState } from 'react';
import { postAccount } from '../../app/account.ts';
import { NotRead } from '../../app/not-read.tsx';
import { useSending } from '../../app/use-sending.ts';
import { Act } from '../../components/act.tsx';
import { ActForm } from '../../components/act-form.tsx';
import { TextField } from '../../components/field.tsx';
import { Section } from '../../components/section.tsx';
import { refusalBeside } from '../objective/refusal-words.ts';
import css from './settings.module.css';
import { useAccount } from './use-account.ts';

interface Known {
  readonly address: string | null;
  readonly sendsLetters: boolean;
}

/** The address by which one signs in, and another one instead. */
export function OwnAddress() {
  const { body, failed, again } = useAccount<Known>('/api/address');
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState<string>();
  return (
    <Section
      title="E-mail address"
      end={
        body?.sendsLetters &&
        !open && (
          <Act kind="plain" onClick={() => setOpen(true)}>
            Change it
          </Act>
        )
      }
    >
      {failed && <NotRead why={failed.message} onAgain={again} />}
      {body?.address && (
        <p>
          You sign in with <b className="strong">{body.address}</b>
          {body.sendsLetters ? ', and letters go there.' : '.'}
        </p>
      )}
      {body && !body.sendsLetters && (
        <p className="note">
          Another one would have to be confirmed by a letter, and no letters go out here. Whoever
          runs Cairn can change that.
        </p>
      )}
      {open ? (
        <ChangeForm
          onSent={(address) => {
            setWanted(address);
            setOpen(false);
          }}
          onCancel={() => setOpen(false)}
        />
      ) : (
        wanted && (
          <p className={css.sent} role="status">
            A letter is on its way to <b className="strong">{wanted}</b>, unless that address is
            somebody else’s. Open its link within an hour, and it is yours.
          </p>
        )
      )}
    </Section>
  );
}

interface ChangeFormProps {
  readonly onSent: (address: string) => void;
  readonly onCancel: () => void;
}

function ChangeForm({ onSent, onCancel }: ChangeFormProps) {
  const [address, setAddress] = useState('');
  const { submit, sending, refusal, forget } = useSending<{ readonly address: string }>(
    () => postAccount('/api/address', { address: address.trim() }),
    (sent) => onSent(sent.address),
  );
  const said = refusal && { ...refusal, field: null, forget };
  return (
    <ActForm
      title="Another e-mail address"
      lead="A letter goes there. The one that you have goes on working until you open its link."
      submit="Send the letter"
      busy={sending && 'Sending'}
      onSubmit={submit}
      onCancel={onCancel}
      refused={refusalBeside(said, [])}
    >
      <TextField
        label="The new address"
        type="email"
        autoComplete="email"
        value={address}
        onChange={setAddress}
        required
        autoFocus
      />
    </ActForm>
  );
}
