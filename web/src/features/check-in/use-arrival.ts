import { type RefObject, useEffect } from 'react';

/** A finger on glass: focus would bring up a keyboard over what is to be seen first. */
const isTouch = () => window.matchMedia('(pointer: coarse)').matches;

/**
 * On arrival the value is selected, so that typing replaces it and Enter keeps it; on a phone the
 * key result only comes into view. Waits a turn, as the frame moves focus to a new page first.
 */
export function useArrival(section: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const turn = setTimeout(() => {
      const open = section.current;
      if (!open) return;
      if (!isTouch()) open.querySelector('input')?.focus({ preventScroll: true });
      intoView(open);
    });
    return () => clearTimeout(turn);
  }, [section]);
}

/** Room left above a key result that had to be brought into view, and under it for the foot. */
const AIR_PX = 96;

/** Moves only when part of it is out of sight: a page that jumps at every Enter is hard to read. */
function intoView(open: HTMLElement) {
  const { top, bottom } = open.getBoundingClientRect();
  const isSeen = top >= 0 && bottom + AIR_PX <= window.innerHeight;
  if (!isSeen && (top < 0 || top > AIR_PX)) {
    const isFirst = open.previousElementSibling?.tagName === 'HEADER';
    if (isFirst && window.scrollY === 0 && top < window.innerHeight / 2) return;
    window.scrollTo({ top: window.scrollY + top - AIR_PX });
  }
}
