import { createContext, use } from 'react';

export interface Viewer {
  readonly id: string;
  readonly name: string;
  readonly role: 'ADMINISTRATOR' | 'LEADER' | 'PM' | 'MEMBER' | 'COACH';
  readonly title: string | null;
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly canAdminister: boolean;
  /** False for a coach, who reads along. */
  readonly canRecord: boolean;
  readonly isDemo: boolean;
}

const ViewerContext = createContext<Viewer | null>(null);
export const ViewerProvider = ViewerContext;

/** Who is looking. The frame shows no page before it knows. */
export function useViewer(): Viewer {
  const viewer = use(ViewerContext);
  if (!viewer) throw new Error('useViewer is for pages inside the frame.');
  return viewer;
}
