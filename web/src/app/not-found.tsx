import { ActLink } from '../components/act.tsx';
import { Empty } from '../components/empty.tsx';
import { usePageTitle } from './use-page-title.ts';

/** An address that names nothing. */
export function NotFound() {
  usePageTitle('Not here');
  return (
    <>
      <h1>Nothing stands here</h1>
      <Empty sentence="The address names no page of Cairn. The link may be old, or a letter may be missing.">
        <ActLink href="/">Go to this week</ActLink>
        <ActLink href="/objectives" kind="plain">
          All objectives
        </ActLink>
      </Empty>
    </>
  );
}
