/** Something the palette can do, with the key that does the same. */
export interface PaletteAct {
  readonly id: string;
  readonly label: string;
  /** Other words that find it. */
  readonly also?: string;
  readonly keys?: string;
  readonly run: () => void;
}

/** The acts whose label, or other words, hold every word of `sought`. All of them for nothing. */
export function matching(acts: readonly PaletteAct[], sought: string): PaletteAct[] {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  return acts.filter((act) => {
    const text = `${act.label} ${act.also ?? ''}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

export interface PaletteDeeds {
  readonly go: (href: string) => void;
  readonly setDay: (day: string | null) => void;
  readonly showKeys: () => void;
  readonly pickDay: () => void;
  readonly setSingleKeys: (on: boolean) => void;
  readonly signOut: () => void;
}

export interface PaletteState {
  readonly isNow: boolean;
  readonly dayBefore: string;
  readonly weekBefore: string;
  readonly singleKeys: boolean;
  readonly canPlan: boolean;
  readonly canSignOut: boolean;
  /** Whether the viewer may begin something, here and now. */
  readonly mayRecord: boolean;
}

/** What can be done at this moment. Nothing is written in the past, so acts that write are of now. */
export function actsToDo(state: PaletteState, deeds: PaletteDeeds): PaletteAct[] {
  const acts: (PaletteAct | false)[] = [
    state.mayRecord && {
      id: 'check-in',
      label: 'Start the check-in',
      also: 'update value confidence report',
      keys: 'C',
      run: () => deeds.go('/check-in'),
    },
    state.mayRecord && {
      id: 'new-objective',
      label: 'Write an objective',
      also: 'new create draft goal okr',
      run: () => deeds.go('/objectives/new'),
    },
    state.mayRecord && {
      id: 'raise-blocker',
      label: 'Raise a blocker',
      also: 'stuck blocked obstacle impediment help new',
      keys: 'B',
      run: () => deeds.go('/blockers/new'),
    },
    state.mayRecord && {
      id: 'request-dependency',
      label: 'Ask another team for something',
      also: 'dependency need wait request new',
      run: () => deeds.go('/dependencies/new'),
    },
    state.mayRecord && {
      id: 'capture-learning',
      label: 'Capture a learning',
      also: 'learned insight lesson new',
      run: () => deeds.go('/learnings?new=yes'),
    },
    state.mayRecord && {
      id: 'escalate',
      label: 'Escalate what cannot wait',
      also: 'escalation urgent customer incident help new',
      keys: '!',
      run: () => deeds.go('/escalations/new'),
    },
    state.mayRecord && {
      id: 'request-decision',
      label: 'Ask for a decision, or think one through',
      also: 'decide question options assumptions premortem new',
      run: () => deeds.go('/decisions/new'),
    },
    state.mayRecord &&
      state.canPlan && {
        id: 'plan-cycle',
        label: 'Plan a cycle',
        also: 'quarter calendar',
        run: () => deeds.go('/cycles/new'),
      },
    {
      id: 'keys',
      label: 'Show every key',
      also: 'shortcuts help keyboard',
      keys: '?',
      run: deeds.showKeys,
    },
    {
      id: 'single-keys',
      label: state.singleKeys ? 'Switch single keys off' : 'Switch single keys on',
      also: 'shortcuts keyboard setting',
      run: () => deeds.setSingleKeys(!state.singleKeys),
    },
    state.canSignOut && {
      id: 'sign-out',
      label: 'Sign out',
      also: 'log off logout leave end session',
      run: deeds.signOut,
    },
  ];
  return acts.filter((act) => act !== false);
}

/** The places one can go to; what only leaders have, for leaders. */
export function actsToGo(go: (href: string) => void, leads: boolean): PaletteAct[] {
  const place = (href: string, label: string, letter: string, also: string): PaletteAct => ({
    id: href,
    label,
    also: `go ${also}`,
    keys: `G ${letter}`,
    run: () => go(href),
  });
  return [
    place('/', 'This week', 'W', 'home today'),
    place('/check-in', 'Check-in', 'C', ''),
    place('/objectives', 'Objectives', 'O', 'key results okr'),
    place('/triage', 'Triage', 'T', 'blockers clear unblock queue'),
    place('/decisions', 'Decisions', 'E', 'log escalations decided options'),
    place('/dependencies', 'Dependencies', 'D', 'waits for graph chain'),
    place('/learnings', 'Learnings', 'L', 'learned insights log'),
    place('/context', 'Context', 'X', 'what changed news broadcast'),
    place('/strategy', 'Strategy', 'S', 'vision problems insights bets'),
    place('/history', 'History', 'H', 'events log'),
    ...(leads
      ? [
          {
            id: '/me/leader',
            label: 'How you lead, for you alone',
            also: 'go me leader mirror private directed asked offered',
            run: () => go('/me/leader'),
          },
        ]
      : []),
  ];
}

export function actsOfDays(state: PaletteState, deeds: PaletteDeeds): PaletteAct[] {
  const acts: (PaletteAct | false)[] = [
    !state.isNow && {
      id: 'now',
      label: 'Back to now',
      also: 'today present',
      keys: 'T',
      run: () => deeds.setDay(null),
    },
    {
      id: 'pick-day',
      label: 'Look at another day',
      also: 'date calendar past moment',
      run: deeds.pickDay,
    },
    {
      id: 'day-before',
      label: 'A day earlier',
      also: 'yesterday past',
      keys: '[',
      run: () => deeds.setDay(state.dayBefore),
    },
    {
      id: 'week-before',
      label: 'A week earlier',
      also: 'last week past',
      keys: 'Shift [',
      run: () => deeds.setDay(state.weekBefore),
    },
  ];
  return acts.filter((act) => act !== false);
}
