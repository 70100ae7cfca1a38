import { written } from '../../app/prose-words.ts';
import { useSearch } from '../../app/use-search.ts';
import { FilterSentence } from '../../components/filter-sentence.tsx';
import css from './decisions-page.module.css';
import { type Item, type Sought, STATES } from './items.ts';

interface DecisionsSentenceProps {
  readonly sought: Sought;
  /** Of which the objectives are offered that they are about. */
  readonly items: readonly Item[];
  readonly onWords: (words: string) => void;
}

/** What is shown, as a sentence whose words can be changed, and the words it holds. */
export function DecisionsSentence({ sought, items, onWords }: DecisionsSentenceProps) {
  const [, change] = useSearch();
  const choose = (name: string) => (value: string) => change({ [name]: value || undefined });
  return (
    <>
      <FilterSentence
        parts={[
          'Showing ',
          {
            id: 'kind',
            name: 'Kind',
            value: sought.kind ?? '',
            options: [
              { value: '', label: 'decisions and escalations' },
              { value: 'decisions', label: 'decisions' },
              { value: 'escalations', label: 'escalations' },
            ],
            onChoose: choose('kind'),
          },
          ' ',
          {
            id: 'state',
            name: 'State',
            value: sought.state ?? '',
            options: [
              { value: '', label: 'however they stand' },
              ...Object.entries(STATES).map(([value, label]) => ({ value, label })),
            ],
            onChoose: choose('state'),
          },
          ', about ',
          {
            id: 'objective',
            name: 'Objective',
            value: sought.objectiveId ?? '',
            options: [{ value: '', label: 'anything' }, ...objectivesOf(items)],
            onChoose: choose('objective'),
          },
          '.',
        ]}
      />
      <label className={css.words}>
        With the words
        <input
          type="search"
          autoComplete="off"
          value={sought.words}
          onChange={(event) => onWords(event.target.value)}
        />
      </label>
    </>
  );
}

/** The objectives that something is about, by what they say. */
function objectivesOf(items: readonly Item[]) {
  const known = new Map<string, string>();
  for (const { decision, escalation } of items)
    for (const objective of decision ? decision.objectives : [escalation.objective])
      if (objective) known.set(objective.id, `“${written(objective.statement)}”`);
  return [...known]
    .map(([value, label]) => ({ value, label }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
}
