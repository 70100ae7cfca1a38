/** A window that is not seen paints nothing; there the work goes on after this many milliseconds. */
const UNSEEN = 100;

/** Resolves once everything changed so far has been painted. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    const unseen = setTimeout(resolve, UNSEEN);
    requestAnimationFrame(() => {
      clearTimeout(unseen);
      setTimeout(resolve);
    });
  });
}
