import { useState } from 'react';
import { NotRead } from '../../app/not-read.tsx';
import { useAnswer } from '../../app/use-answer.ts';
import { useKey } from '../../app/use-keys.ts';
import { useMayRecord } from '../../app/use-may-record.ts';
import { useMoment } from '../../app/use-moment.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { useSearch } from '../../app/use-search.ts';
import { useVisit } from '../../app/use-visit.ts';
import { Act } from '../../components/act.tsx';
import { Empty } from '../../components/empty.tsx';
import { FilterSentence } from '../../components/filter-sentence.tsx';
import { LoadingBars } from '../../components/loading-bars.tsx';
import { Standfirst } from '../../components/standfirst.tsx';
import { CaptureLearning } from './fetched-learning-forms.ts';
import { LearningRow } from './learning-row.tsx';
import { foundStandfirst, learningsStandfirst } from './learning-words.ts';
import css from './learnings-page.module.css';
import learningsQuery from './learnings-query.ts';

/** What was learned, by whom, and how far it has travelled. */
export default function LearningsPage() {
  usePageTitle('Learnings');
  const { isNow, day } = useMoment();
  const [{ words, tag, item, new: writes }, change] = useSearch();
  const { data, failed, stale, again } = useAnswer(...learningsQuery(useVisit()));
  const mayRecord = useMayRecord();
  const canWrite = mayRecord && !writes;
  useKey('n', canWrite ? () => change({ new: 'yes' }) : undefined);
  const learnings = data?.learnings.edges.map(({ node }) => node) ?? [];
  const isNarrowed = Boolean(words || tag);
  const timeZone = data?.moment.organisation?.timeZone ?? 'UTC';
  return (
    <>
      <p className="eyebrow">What was learned</p>
      <div className={css.title}>
        <h1>Learnings</h1>
        {canWrite && (
          <Act kind="filled" hint="N" onClick={() => change({ new: 'yes' })}>
            New
          </Act>
        )}
      </div>
      {data && (isNarrowed || learnings.length > 0) && (
        <Standfirst
          {...(isNarrowed
            ? foundStandfirst(data.learnings.totalCount, { words, tag })
            : learningsStandfirst(learnings, isNow, data.learnings.totalCount))}
        />
      )}
      {mayRecord && writes && (
        <CaptureLearning level={2} onDone={() => change({ new: undefined }, { replace: true })} />
      )}
      {data && (data.learnings.totalCount > 0 || isNarrowed) && (
        <div className={css.filter}>
          <LogSentence tags={data.learningTags} />
          <Words key={words} words={words ?? ''} />
        </div>
      )}
      {failed && <NotRead why={failed} onAgain={again} />}
      {!data && !failed && <LoadingBars words="Loading the learnings" rows={6} />}
      {data && learnings.length === 0 && (
        <Empty
          sentence={
            isNarrowed
              ? 'Perhaps others say it in other words.'
              : isNow
                ? 'Here stands what one team learned and another can use, with what shows it.'
                : 'Nobody had captured anything by that day.'
          }
        >
          {isNarrowed && (
            <Act onClick={() => change({ words: undefined, tag: undefined })}>Show them all</Act>
          )}
        </Empty>
      )}
      {learnings.length > 0 && (
        <>
          <h2 className="only-read">The log</h2>
          <ul className={`rows ${css.log}`} aria-busy={stale || undefined}>
            {learnings.map((learning) => (
              <LearningRow
                key={learning.id}
                learning={learning}
                today={day}
                timeZone={timeZone}
                sought={learning.id === item}
              />
            ))}
          </ul>
          {data && data.learnings.totalCount > learnings.length && (
            <p className="note">
              The first {learnings.length} of {data.learnings.totalCount} are shown; tags and words
              find the others.
            </p>
          )}
        </>
      )}
    </>
  );
}

interface LogSentenceProps {
  readonly tags: readonly { readonly tag: string; readonly count: number }[];
}

/** What is shown and in which order, as a sentence whose words can be changed. */
function LogSentence({ tags }: LogSentenceProps) {
  const [{ tag, order }, change] = useSearch();
  return (
    <FilterSentence
      parts={[
        'Showing what was learned about ',
        {
          id: 'tag',
          name: 'Tag',
          value: tag ?? '',
          options: [
            { value: '', label: 'everything' },
            ...tags.map((one) => ({ value: one.tag, label: one.tag })),
          ],
          onChoose: (chosen) => change({ tag: chosen || undefined }),
        },
        ', ',
        {
          id: 'order',
          name: 'Order',
          value: order === 'reach' ? 'reach' : '',
          options: [
            { value: '', label: 'the newest' },
            { value: 'reach', label: 'what travelled furthest' },
          ],
          onChoose: (chosen) => change({ order: chosen || undefined }),
        },
        ' first.',
      ]}
    />
  );
}

/** The words that are sought; they go into the address with Enter or when the field is left. */
function Words({ words }: { readonly words: string }) {
  const [, change] = useSearch();
  const [typed, setTyped] = useState(words);
  const seek = () => {
    if (typed.trim() !== words) change({ words: typed.trim() || undefined });
  };
  return (
    <search className={css.words}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          seek();
        }}
      >
        <input
          type="search"
          aria-label="Words of a learning"
          placeholder="Words of it"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={seek}
        />
      </form>
    </search>
  );
}
