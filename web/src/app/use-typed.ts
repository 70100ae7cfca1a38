import { useState } from 'react';
import type { Seeking } from '../components/filter-sentence.tsx';
import { useSettled } from './use-settled.ts';

interface Found {
  readonly loading: boolean;
  readonly stale: boolean;
  readonly hasMore: boolean;
}

/** Words that are being typed to find something, and how far what they find has been read. */
export function useTyped() {
  const [typed, setTyped] = useState('');
  const text = useSettled(typed.trim(), 120);
  const isSought = text !== '';
  const seeking = ({ loading, stale, hasMore }: Found): Seeking => {
    const isReading = typed.trim() !== text || (isSought && (loading || stale));
    return { onSeek: setTyped, isReading, hasMore: !isSought || isReading || hasMore };
  };
  return { text, isSought, seeking };
}
