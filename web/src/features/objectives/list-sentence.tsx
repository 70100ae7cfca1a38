import { countInWords } from '@cairn/shared/kernel/figures';
import { useSearch } from '../../app/use-search.ts';
import { type FilterOption, FilterSentence } from '../../components/filter-sentence.tsx';
import { addressWord, isNarrowed, type ListSearch } from './list-search.ts';

interface ListSentenceProps {
  readonly said: ListSearch;
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly cycles: readonly { readonly id: string; readonly name: string }[];
  /** The cycle shown when none is named. */
  readonly cycleId: string | undefined;
  readonly ownerName: string | undefined;
}

const KINDS: readonly FilterOption[] = [
  { value: '', label: 'every kind' },
  { value: 'COMMITTED', label: 'committed ones' },
  { value: 'ASPIRATIONAL', label: 'aspirational ones' },
];
const HEALTHS: readonly FilterOption[] = [
  { value: '', label: 'however they stand' },
  { value: 'ON_TRACK', label: 'on track' },
  { value: 'AT_RISK', label: 'at risk' },
  { value: 'OFF_TRACK', label: 'off track' },
  { value: 'STALE', label: 'gone quiet' },
  { value: 'PENDING', label: 'without a word yet' },
  { value: 'CLOSED', label: 'closed' },
];
const ORDERS: readonly FilterOption[] = [
  { value: 'TEAM', label: 'team' },
  { value: 'HEALTH', label: 'what needs attention first' },
  { value: 'LAST_WORD', label: 'the latest word' },
];

/** What the list shows, as a sentence whose words can be changed. */
export function ListSentence({ said, teams, cycles, cycleId, ownerName }: ListSentenceProps) {
  const [, change] = useSearch();
  const named = (some: ListSentenceProps['teams']) =>
    some.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <FilterSentence
      parts={[
        'Showing ',
        {
          id: 'team',
          name: 'Teams',
          value: said.team ?? '',
          options: [
            {
              value: '',
              label: teams.length > 1 ? `all ${countInWords(teams.length)} teams` : 'every team',
            },
            ...named(teams),
          ],
          onChoose: (team) => change({ team: team || undefined }),
        },
        ...(cycles.length > 0
          ? [
              ' in ',
              {
                id: 'cycle',
                name: 'Cycle',
                value: said.cycle ?? cycleId ?? '',
                options: named(cycles.toReversed()),
                onChoose: (cycle: string) =>
                  change({ cycle: cycle === cycleId ? undefined : cycle }),
              },
            ]
          : []),
        ', ',
        {
          id: 'kind',
          name: 'Kind',
          value: said.kind ?? '',
          options: KINDS,
          onChoose: (kind) => change({ kind: addressWord(kind) }),
        },
        ', ',
        {
          id: 'health',
          name: 'Health',
          value: said.health ?? '',
          options: HEALTHS,
          onChoose: (health) => change({ health: addressWord(health) }),
        },
        ...(said.owner
          ? [
              ', ',
              {
                id: 'owner',
                name: 'Owner',
                value: said.owner,
                options: [
                  { value: said.owner, label: `owned by ${ownerName ?? 'one person'}` },
                  { value: '', label: 'owned by anyone' },
                ],
                onChoose: (owner: string) => change({ owner: owner || undefined }),
              },
            ]
          : []),
        ', ordered by ',
        {
          id: 'order',
          name: 'Order',
          value: said.order,
          options: ORDERS,
          onChoose: (order) => change({ order: addressWord(order) }),
        },
        isNarrowed(said) ? '. ' : '.',
      ]}
    />
  );
}
