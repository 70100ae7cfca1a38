import { Act, ActLink } from '../components/act.tsx';
import { Refused } from '../components/refused.tsx';
import { usePageTitle } from './use-page-title.ts';

interface PageErrorProps {
  readonly error: unknown;
  readonly reset?: () => void;
}

/** A page that could not be shown: says so, and how to go on. The rest of the frame stays. */
export function PageError({ error, reset }: PageErrorProps) {
  usePageTitle('Not shown');
  const isMissingPart = error instanceof Error && /import|module|fetch/i.test(error.message);
  return (
    <>
      <h1>This page could not be shown</h1>
      <Refused
        what="Something in it failed."
        why={
          isMissingPart
            ? 'A part of the page could not be fetched. Cairn may have been updated meanwhile.'
            : 'What you had written and sent is kept.'
        }
      >
        <Act onClick={() => (isMissingPart || !reset ? window.location.reload() : reset())}>
          Try again
        </Act>
        <ActLink href="/" kind="plain">
          Go to this week
        </ActLink>
      </Refused>
    </>
  );
}
