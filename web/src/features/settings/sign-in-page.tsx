import { usePageTitle } from '../../app/use-page-title.ts';
import { useViewer } from '../../app/use-viewer.ts';
import { Empty } from '../../components/empty.tsx';
import { Link } from '../../components/link.tsx';
import { Devices } from './devices.tsx';
import { OwnAddress } from './own-address.tsx';
import { Passkeys } from './passkeys.tsx';
import { Password } from './password.tsx';
import { SecondFactor } from './second-factor.tsx';
import { Tokens } from './tokens.tsx';

/** How somebody shows who they are, and from where they are signed in. */
export default function SignInPage() {
  usePageTitle('Signing in');
  const { isDemo } = useViewer();
  return (
    <>
      <p className="eyebrow">
        <Link href="/settings">Settings</Link>
      </p>
      <h1>Signing in</h1>
      {isDemo ? (
        <Empty sentence="Nobody signs in to the demonstration: everybody looks as whom they choose. Where Cairn is used for real, passwords, passkeys, devices and tokens are here." />
      ) : (
        <>
          <Devices />
          <OwnAddress />
          <Password />
          <Passkeys />
          <SecondFactor />
          <Tokens />
        </>
      )}
    </>
  );
}
