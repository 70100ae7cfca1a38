import { useViewer } from '../../app/use-viewer.ts';
import { ActLink } from '../../components/act.tsx';
import { Empty } from '../../components/empty.tsx';

/** A new organisation: the week begins with a cycle, and a cycle with whoever may plan one. */
export function NoCycle({ isNow }: { readonly isNow: boolean }) {
  const { canAdminister } = useViewer();
  if (!isNow) return <Empty sentence="No cycle had been planned by this day." />;
  if (!canAdminister) {
    return (
      <Empty sentence="What you owe, what moved and what went quiet will stand here once an administrator has planned a cycle." />
    );
  }
  return (
    <Empty sentence="What is due, what moved and what went quiet will stand here. It begins with a cycle: usually a quarter, with one day a week on which everybody says where they are.">
      <ActLink kind="filled" href="/cycles/new">
        Plan the first cycle
      </ActLink>
    </Empty>
  );
}
