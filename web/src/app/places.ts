import type { Place } from './shell/place.ts';

const isAt = (path: string, href: string) =>
  href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`);

/** The rail's places in their groups, with the one looked at, and what waits in check-in and triage. */
export function railPlaces(path: string, due: number, toClear: number): Place[][] {
  const place = (href: string, label: string, letter: string): Place => ({
    href,
    label,
    letter,
    current: isAt(path, href),
  });
  return [
    [place('/', 'This week', 'w'), { ...place('/check-in', 'Check-in', 'c'), count: due }],
    [
      place('/objectives', 'Objectives', 'o'),
      place('/strategy', 'Strategy', 's'),
      place('/dependencies', 'Dependencies', 'd'),
      { ...place('/triage', 'Triage', 't'), count: toClear },
      place('/decisions', 'Decisions', 'e'),
      place('/learnings', 'Learnings', 'l'),
      place('/context', 'Context', 'x'),
    ],
  ];
}

/** What is read now and then. Whoever leads finds there what nobody else can see. */
export function footPlaces(path: string, leads: boolean): Place[] {
  const history = { href: '/history', label: 'History', letter: 'h' };
  const leading = { href: '/me/leader', label: 'How you lead', isPrivate: true };
  const data = { href: '/settings/data', label: 'Your data' };
  return (leads ? [history, leading, data] : [history, data]).map((place) => ({
    ...place,
    current: isAt(path, place.href),
  }));
}

/**
 * The rail of a narrow screen, in words short enough for five beside each other: whoever leads
 * clears the way there, everybody else checks in.
 */
export function tabPlaces(path: string, leads: boolean): Place[] {
  const tab = (href: string, label: string): Place => ({ href, label, current: isAt(path, href) });
  return [
    tab('/', 'Week'),
    leads ? tab('/triage', 'Triage') : tab('/check-in', 'Check-in'),
    tab('/objectives', 'Objectives'),
    tab('/dependencies', 'Waiting'),
    { ...tab('/more', 'More'), current: isElsewhere(path, leads) },
  ];
}

/** Whether a narrow screen shows a place that has no word of its own at its foot. */
const isElsewhere = (path: string, leads: boolean): boolean =>
  !['/', leads ? '/triage' : '/check-in', '/objectives', '/dependencies'].some((href) =>
    isAt(path, href),
  );
