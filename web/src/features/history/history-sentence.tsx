import { uniqueById } from '../../app/unique-by-id.ts';
import { useAnswer } from '../../app/use-answer.ts';
import { useMoment } from '../../app/use-moment.ts';
import { useSearch } from '../../app/use-search.ts';
import { FilterSentence } from '../../components/filter-sentence.tsx';
import { among } from '../objectives/named-objective.ts';
import { useSoughtObjectives } from '../objectives/use-sought-objectives.ts';
import type { KnownPerson } from '../people/use-people.ts';
import { usePersonName } from '../people/use-person-name.ts';
import { useSoughtPeople } from '../people/use-sought-people.ts';
import { EVENT_KINDS } from './event-kinds.ts';
import { HistoryChoicesQuery } from './history-query.ts';
import type { HistorySearch } from './history-search.ts';

const ALL = '';

/** What is shown, as a sentence whose words can be changed. */
export function HistorySentence({ chosen }: { readonly chosen: HistorySearch }) {
  const { asOf } = useMoment();
  const [, change] = useSearch();
  const { data } = useAnswer(HistoryChoicesQuery, { asOf });
  const choose = (name: string) => (value: string) =>
    change({ [name]: value || undefined, before: undefined });
  const kinds = Object.entries(EVENT_KINDS).map(([value, { label }]) => ({ value, label }));
  const { found, seeking } = useSoughtPeople();
  const actor = usePersonName(chosen.actorId ?? '', {
    isRead: data !== undefined,
    nameOf: (id) => data?.people.edges.find(({ node }) => node.id === id)?.node.name,
  });
  const people = [...(data?.people.edges ?? []).map(({ node }) => node), ...found];
  const sought = useSoughtObjectives();
  const { near, hasMore } = among(data?.objectives);
  const objectives = uniqueById([...near, ...sought.found]).map(({ id, words }) => ({
    value: id,
    label: words,
  }));
  return (
    <FilterSentence
      parts={[
        'Showing ',
        {
          id: 'what',
          name: 'Kind of event',
          value: chosen.kind ?? ALL,
          options: [{ value: ALL, label: 'everything' }, ...kinds],
          onChoose: choose('what'),
        },
        ' recorded by ',
        {
          id: 'by',
          name: 'Person',
          value: chosen.actorId ?? ALL,
          options: known(
            [{ value: ALL, label: 'anybody' }, ...optionsOf(people)],
            chosen.actorId,
            actor ?? 'somebody',
          ),
          onChoose: choose('by'),
          seeking: data?.people.pageInfo.hasNextPage ? seeking : undefined,
        },
        ' about ',
        {
          id: 'objective',
          name: 'Objective',
          value: chosen.objectiveId ?? ALL,
          options: known(
            [{ value: ALL, label: 'anything' }, ...objectives],
            chosen.objectiveId,
            'one objective',
          ),
          onChoose: choose('objective'),
          seeking: hasMore ? sought.seeking : undefined,
        },
        '.',
      ]}
    />
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
}

/** Each of them once, also who is in the list and was found besides. */
const optionsOf = (people: readonly KnownPerson[]): Option[] => [
  ...new Map(people.map(({ id, name }) => [id, { value: id, label: name }])).values(),
];

/** What was chosen is always among the options, also before they are read. */
function known(options: readonly Option[], value: string | undefined, label: string): Option[] {
  if (!value || options.some((option) => option.value === value)) return [...options];
  return [...options, { value, label }];
}
