import type { Locator } from 'playwright-core';

/** Whether this element has the focus of its page. */
export const hasFocus = (place: Locator): Promise<boolean> =>
  place.evaluate((element) => element === document.activeElement);
