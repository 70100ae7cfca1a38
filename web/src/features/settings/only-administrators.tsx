import type { ReactNode } from 'react';
import { useMoment } from '../../app/use-moment.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { useViewer } from '../../app/use-viewer.ts';
import { ActLink } from '../../components/act.tsx';
import { Empty } from '../../components/empty.tsx';
import { Link } from '../../components/link.tsx';

interface OnlyAdministratorsProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A page that administrators act on, now; to others it says whom to ask. */
export function OnlyAdministrators({ title, children }: OnlyAdministratorsProps) {
  usePageTitle(title);
  const { canAdminister } = useViewer();
  const { isNow } = useMoment();
  return (
    <>
      <p className="eyebrow">
        <Link href="/settings">Settings</Link>
      </p>
      <h1>{title}</h1>
      {canAdminister && isNow ? (
        children
      ) : (
        <Empty
          sentence={
            isNow
              ? 'This is for an administrator to see to. Ask one of yours.'
              : 'Nothing is changed in the past. Go back to now.'
          }
        >
          <ActLink href="/">Go to this week</ActLink>
        </Empty>
      )}
    </>
  );
}
