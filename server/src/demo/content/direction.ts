import type { PersonKey } from './people.ts';

export type ProblemKey = 'emptyShelf' | 'buyingTakesLong' | 'worthLittle' | 'vanComesWhenItComes';

/** Every entry: who said it, and on which day of which cycle; negative days lie before it. */
interface Told {
  readonly by: PersonKey;
  readonly cycle: 'beforeLast' | 'last' | 'running';
  readonly day: number;
}

export const vision: Told & { readonly text: string } = {
  by: 'agnes',
  cycle: 'beforeLast',
  day: -9,
  text: 'Independent grocers make us their first place to buy, and a small maker can live from what they make.',
};

export const problems: readonly (Told & {
  readonly key: ProblemKey;
  readonly statement: string;
  readonly because?: string;
})[] = [
  {
    key: 'emptyShelf',
    by: 'ines',
    cycle: 'beforeLast',
    day: -8,
    statement: 'A grocer who joins us on Monday has nothing of ours on the shelf by Friday.',
    because: 'Two of three who wait longer than a week never order at all.',
  },
  {
    key: 'buyingTakesLong',
    by: 'ines',
    cycle: 'beforeLast',
    day: -8,
    statement: 'Buying from forty makers takes a grocer longer than one call to the wholesaler.',
    because: 'It is the first thing they say when they leave us.',
  },
  {
    key: 'worthLittle',
    by: 'henrike',
    cycle: 'beforeLast',
    day: -8,
    statement: 'A small maker gives a day a week to orders that pay for a morning of it.',
    because: 'Without makers who stay there is nothing to sell.',
  },
  {
    key: 'vanComesWhenItComes',
    by: 'ines',
    cycle: 'last',
    day: -6,
    statement: 'Nobody can run a shop around a van that comes when it comes.',
    because: 'Late crates are thrown away, and the grocer pays for them.',
  },
];

export const insights: readonly (Told & {
  readonly key: string;
  readonly text: string;
  readonly problem?: ProblemKey;
})[] = [
  {
    key: 'shop next door',
    by: 'ines',
    cycle: 'last',
    day: 4,
    text: 'Grocers trust the shop next door more than they trust us.',
    problem: 'emptyShelf',
  },
  {
    key: 'walk the aisle',
    by: 'ines',
    cycle: 'last',
    day: 18,
    text: 'Regular buyers do not browse. They walk the aisle in their head and type what is missing.',
    problem: 'buyingTakesLong',
  },
  {
    key: 'money late',
    by: 'henrike',
    cycle: 'last',
    day: 41,
    text: 'A maker leaves over the month in which the money came late, not over our share of the price.',
    problem: 'worthLittle',
  },
  {
    key: 'first crate',
    by: 'ines',
    cycle: 'running',
    day: 44,
    text: 'Many who never order a second time still have the first crate in the cold room.',
    problem: 'emptyShelf',
  },
];

/** An insight that did not hold. */
export const withdrawn: Told & {
  readonly key: string;
  readonly text: string;
  readonly because: string;
  readonly withdrawnOn: number;
} = {
  key: 'cheaper first',
  by: 'ines',
  cycle: 'beforeLast',
  day: 15,
  text: 'Grocers start with the cheapest lines to try us out.',
  withdrawnOn: 66,
  because:
    'Four hundred first orders say the opposite: they start with what their wholesaler does not have.',
};

export const notDoing: readonly (Told & {
  readonly key: string;
  readonly what: string;
  readonly because: string;
})[] = [
  {
    key: 'own vans',
    by: 'agnes',
    cycle: 'beforeLast',
    day: -7,
    what: 'Vans of our own',
    because: 'We would learn to run vans, and three people in the country do that better.',
  },
  {
    key: 'restaurants',
    by: 'ines',
    cycle: 'beforeLast',
    day: -7,
    what: 'Restaurants and canteens',
    because: 'They order daily and by the kilo. It is another product.',
  },
  {
    key: 'shoppers',
    by: 'ines',
    cycle: 'last',
    day: -5,
    what: 'An app for the people who shop at the grocer',
    because: 'The grocer knows them by name. We do not stand in between.',
  },
  {
    key: 'same day',
    by: 'ines',
    cycle: 'running',
    day: -4,
    what: 'Delivery on the same day',
    because: 'A promised hour next morning is worth more to a shop than a guess tonight.',
  },
];

/** Was on the list and left it. */
export const lifted: {
  readonly key: string;
  readonly by: PersonKey;
  readonly cycle: 'last';
  readonly day: number;
  readonly because: string;
  readonly what: string;
  readonly why: string;
} = {
  key: 'paying later',
  by: 'ines',
  cycle: 'last',
  day: -5,
  what: 'Letting grocers pay thirty days later',
  why: 'We would have to lend, and makers are paid late as it is.',
  because: 'A bank takes the risk, so it is a matter of one screen.',
};
