import { useAnswer } from '../../app/use-answer.ts';
import { useMoment } from '../../app/use-moment.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { useSearch } from '../../app/use-search.ts';
import { useVisit } from '../../app/use-visit.ts';
import { Act } from '../../components/act.tsx';
import { Empty } from '../../components/empty.tsx';
import { FilterSentence } from '../../components/filter-sentence.tsx';
import { LoadingBars } from '../../components/loading-bars.tsx';
import { Refused } from '../../components/refused.tsx';
import { Standfirst } from '../../components/standfirst.tsx';
import { StrategyMap } from './strategy-map.tsx';
import strategyQuery from './strategy-query.ts';
import { strategyStandfirst } from './strategy-standfirst.ts';

/** What we are about, which problems we chose, and what follows from them. */
export default function StrategyPage() {
  usePageTitle('Strategy');
  const [, change] = useSearch();
  const { isNow } = useMoment();
  const { data, failed, again } = useAnswer(...strategyQuery(useVisit()));
  const trouble = failed && (
    <Refused what="Not read." why={failed}>
      <Act onClick={again}>Try again</Act>
    </Refused>
  );
  if (!data) {
    return (
      <>
        <h1>Strategy</h1>
        {trouble || <LoadingBars words="Loading the strategy" rows={8} />}
      </>
    );
  }
  const { strategyMap: map, moment, cycles } = data;
  const canEdit = isNow && map.viewerCanEdit;
  const helping = new Set(map.problems.flatMap(({ objectives }) => objectives.map(({ id }) => id)));
  const isEmpty =
    !map.vision && map.problems.length === 0 && map.notDoing.length === 0 && map.alone.length === 0;
  return (
    <>
      <p className="eyebrow">
        {[moment.organisation?.name, map.cycle?.name].filter(Boolean).join(' · ')}
      </p>
      <h1>Strategy</h1>
      <Standfirst
        {...strategyStandfirst({
          problems: map.problems.length,
          helping: helping.size,
          unhelped: map.problems.filter(({ objectives }) => objectives.length === 0).length,
          alone: map.alone.length,
          notDoing: map.notDoing.length,
          isNow,
        })}
      />
      {trouble}
      {cycles.length > 1 && (
        <FilterSentence
          parts={[
            'Showing the objectives of ',
            {
              id: 'cycle',
              name: 'Cycle',
              value: map.cycle?.id ?? '',
              options: cycles.map(({ id, name }) => ({ value: id, label: name })).toReversed(),
              onChoose: (id) => change({ cycle: id === moment.cycle?.id ? undefined : id }),
            },
            '.',
          ]}
        />
      )}
      {isEmpty && (
        <Empty
          sentence={
            isNow
              ? 'Here stands what you are about: a vision, the problems worth solving now, and what is left undone on purpose.'
              : 'Nothing of the strategy had been written by that day.'
          }
        />
      )}
      {(!isEmpty || canEdit) && <StrategyMap map={map} canEdit={canEdit} />}
    </>
  );
}
