import type { Visit } from './page-query.ts';
import { useMoment } from './use-moment.ts';
import { usePathId } from './use-path-id.ts';
import { useSearch } from './use-search.ts';
import { useViewer } from './use-viewer.ts';

/** What the page shown was entered with, and whatever the address says since then. */
export function useVisit(): Visit {
  const { id } = useViewer();
  const { asOf } = useMoment();
  const [search] = useSearch();
  return { viewerId: id, asOf, search, objectiveId: usePathId('objectiveId') };
}
