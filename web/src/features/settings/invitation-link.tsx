import { Act } from '../../components/act.tsx';
import { Secret } from '../../components/secret.tsx';
import { ShownOnce } from '../../components/shown-once.tsx';

interface InvitationLinkProps {
  readonly name: string;
  readonly link: string;
  readonly onDone: () => void;
}

/** Where no letters go out, an administrator passes the link on by hand. */
export function InvitationLink({ name, link, onDone }: InvitationLinkProps) {
  return (
    <ShownOnce>
      <p>
        <b className="strong">Give this link to {name}, and to nobody else.</b> Whoever opens it
        chooses the password. It works once, for a week. No letters go out from here.
      </p>
      <p>
        <Secret>{link}</Secret>
      </p>
      <div className="acts">
        <Act onClick={() => navigator.clipboard.writeText(link)}>Copy it</Act>
        <Act kind="plain" onClick={onDone}>
          Done
        </Act>
      </div>
    </ShownOnce>
  );
}
