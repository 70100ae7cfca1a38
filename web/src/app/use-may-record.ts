import { useMoment } from './use-moment.ts';
import { useViewer } from './use-viewer.ts';

/** Whether the viewer may begin something here: not in the past, and not where they read along. */
export function useMayRecord(): boolean {
  const { isNow } = useMoment();
  const { canRecord } = useViewer();
  return isNow && canRecord;
}
