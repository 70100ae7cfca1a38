import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser/harness/launch-browser.ts';
import { type RunningCairn, startCairn } from '../browser/harness/running-cairn.ts';

/** Runs a bench with a Cairn that shows the demonstration, and with a browser; ends both. */
export async function inBrowser(
  bench: (browser: Browser, cairn: RunningCairn) => Promise<void>,
): Promise<void> {
  const cairn = await startCairn();
  try {
    const browser = await launchBrowser();
    try {
      await bench(browser, cairn);
    } finally {
      await browser.close();
    }
  } finally {
    await cairn.stop();
  }
}
