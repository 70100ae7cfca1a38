import type { ContextStory } from '../context-story.ts';

/** What leaders told, and what it meant to those whom it affected. */
export const contextStories: readonly ContextStory[] = [
  {
    key: 'no fourth city',
    cycle: 'last',
    day: 21,
    hour: 9.5,
    by: 'agnes',
    what: 'We do not open in a fourth city this year. The three we have are enough to do well, and none of them is done.',
    objectives: ['last delivery', 'last makers', 'last first orders without us'],
    turns: [
      {
        turn: 'understood',
        day: 21,
        hour: 11,
        by: 'yuki',
        meaning: 'No new carriers. The hours that were meant for them go into the rotas we have.',
      },
      {
        turn: 'understood',
        day: 22,
        hour: 10,
        by: 'maren',
        meaning: 'Nothing changes for us but the map on the wall.',
      },
      {
        turn: 'understood',
        day: 22,
        hour: 15,
        by: 'oisin',
        meaning:
          'Twelve makers up north wait for a year. I ring them before they read it somewhere.',
      },
    ],
  },
  {
    key: 'registry fee',
    cycle: 'running',
    day: 22,
    hour: 10,
    by: 'ines',
    what: 'The registry raises its fee by a quarter from next year on. We pay it, and we want to know by then what it is worth.',
    objectives: ['running insight'],
    people: ['samuel'],
    turns: [
      {
        turn: 'understood',
        day: 23,
        hour: 9.25,
        by: 'priya',
        meaning: 'We show what the neighbourhood data moves before the bill comes, shop by shop.',
      },
      {
        turn: 'corrected',
        day: 24,
        hour: 9,
        what: 'The registry raises its fee by a third from next year on. We pay it, and we want to know by then what it is worth.',
        because: 'I had read the offer of last year.',
      },
      {
        turn: 'understood',
        day: 24,
        hour: 11.5,
        by: 'samuel',
        meaning:
          'I count with and without the data from now on, so that there is something to compare.',
      },
      {
        turn: 'understood',
        day: 25,
        hour: 10,
        by: 'priya',
        meaning: 'The same as before, with a larger number at the end of it.',
      },
    ],
  },
  {
    key: 'three people',
    cycle: 'running',
    day: 43,
    hour: 9.5,
    by: 'ines',
    what: 'Platform has three people for other teams until {day 74}, not five. Two are with the data centre until the move is over.',
    objectives: ['running platform', 'running first orders stalled', 'running delivery'],
    turns: [
      {
        turn: 'understood',
        day: 43,
        hour: 14,
        by: 'jonas',
        meaning:
          'One thing at a time, and somebody has to say which. Until then we finish what is open.',
      },
      {
        turn: 'understood',
        day: 44,
        hour: 9.75,
        by: 'maren',
        meaning: 'Large lists may not come this quarter. We split them by hand for whoever asks.',
      },
    ],
  },
];
