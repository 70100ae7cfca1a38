import { useLayoutEffect, useRef } from 'react';
import { graphql } from '../../app/graphql.ts';
import { useAnswer } from '../../app/use-answer.ts';
import { useGo } from '../../app/use-go.ts';
import { useMoment } from '../../app/use-moment.ts';
import { hitHref } from './hit-href.ts';
import css from './palette.module.css';
import { PaletteGroup } from './palette-group.tsx';

const SearchQuery = graphql(`
  query PaletteSearch($text: String!, $asOf: AsOf) {
    search(text: $text, asOf: $asOf) {
      kind
      id
      objectiveId
      title
      where
    }
  }
`);

interface FoundHitsProps {
  readonly text: string;
  /** Other hits stand there now. */
  readonly onFound: () => void;
}

/** What was written that holds these words, at the moment looked at. */
export function FoundHits({ text, onFound }: FoundHitsProps) {
  const { asOf } = useMoment();
  const go = useGo();
  const { data, failed, stale } = useAnswer(SearchQuery, { text, asOf });
  const latest = useRef(onFound);
  latest.current = onFound;
  // Before they are painted: who sees a hit may press Enter at once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: new hits are what it is told of
  useLayoutEffect(() => latest.current(), [data]);
  if (failed)
    return <p className={css.none}>The search could not be asked. Try again in a moment.</p>;
  if (!data) return null;
  if (data.search.length === 0 && !stale)
    return <p className={css.none}>Nothing written holds these words.</p>;
  const hits = data.search.map((hit) => ({
    id: `${hit.kind} ${hit.id}`,
    label: hit.title,
    where: hit.where,
    run: () => go(hitHref(hit)),
  }));
  return <PaletteGroup title="Find" acts={hits} />;
}
