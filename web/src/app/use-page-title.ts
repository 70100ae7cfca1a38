import { useEffect } from 'react';

/** Names the page in the tab and for those who hear it: `This week · Cairn`. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title ? `${title} · Cairn` : 'Cairn';
  }, [title]);
}
