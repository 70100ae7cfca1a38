import type { Page } from 'playwright-core';

/** A page counts as settled once nothing was drawn anew for so long, in milliseconds. */
const quiet = 350;

/**
 * Waits until a page has its heading and has stopped changing: what it asked for has come. The
 * stream of changes never ends, so silence on the network can not be waited for.
 */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.evaluate(
    (still) =>
      new Promise<void>((done) => {
        let timer = setTimeout(finish, still);
        const watch = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(finish, still);
        });
        function finish() {
          watch.disconnect();
          void document.fonts.ready.then(() => done());
        }
        watch.observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
    quiet,
  );
}
