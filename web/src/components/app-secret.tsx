import { Secret } from './secret.tsx';
import { SquareCode } from './square-code.tsx';

/** What an app needs to show codes: to be read by its camera, or entered by hand. */
export function AppSecret({ totpURI }: { readonly totpURI: string }) {
  return (
    <>
      <SquareCode text={totpURI} />
      <p>
        <Secret>{new URL(totpURI).searchParams.get('secret')}</Secret>
      </p>
    </>
  );
}
