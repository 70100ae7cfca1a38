import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { complaintsOf } from './complaints.ts';
import { launchBrowser } from './launch-browser.ts';
import { looksAs } from './people.ts';
import { type RunningCairn, startCairn } from './running-cairn.ts';
import { profileAt } from './shift-clock.ts';

export interface Visit extends BrowserContextOptions {
  /** Whom to look as; left out, the one everybody starts as. */
  readonly lookAs?: string;
}

/** A Cairn with the demonstration, and browsers that look at it. */
export interface CairnInBrowser {
  readonly address: string;
  /** A browser profile of its own, as somebody at another desk has. Gone after the test. */
  visit(visit?: Visit): Promise<BrowserContext>;
  /** A page in a profile of its own, opened at `path`. */
  open(path: string, visit?: Visit): Promise<Page>;
  /** Lets the browser complain of this in the running test: what the test itself breaks. */
  expectComplaint(expected: RegExp): void;
}

/**
 * One Cairn and one Chromium for all tests of a file. After each test whatever a page complained
 * of fails it, unless it was expected.
 */
export function cairnInBrowser(): CairnInBrowser {
  let cairn: RunningCairn | undefined;
  let browser: Browser | undefined;
  let expected: RegExp[] = [];
  let visits: { context: BrowserContext; complaints: readonly string[] }[] = [];

  beforeAll(async () => {
    [cairn, browser] = await Promise.all([startCairn(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await cairn?.stop();
  });
  afterEach(async () => {
    const complaints = visits.flatMap((visit) => visit.complaints);
    await Promise.all(visits.map(({ context }) => context.close()));
    const surprising = complaints.filter((each) => !expected.some((known) => known.test(each)));
    visits = [];
    expected = [];
    expect(surprising).toEqual([]);
  });

  const running = () => {
    if (!cairn) throw new Error('Cairn has not been started yet.');
    return cairn;
  };
  const here = {
    get address() {
      return running().address;
    },
    async visit({ lookAs, ...options }: Visit = {}) {
      const context = await profileAt(running(), browser!, {
        viewport: { width: 1440, height: 900 },
        locale: 'en-GB',
        ...options,
      });
      context.setDefaultTimeout(10_000);
      visits.push({ context, complaints: await complaintsOf(context) });
      await looksAs(context, here, lookAs);
      return context;
    },
    async open(path: string, visit?: Visit) {
      const page = await (await here.visit(visit)).newPage();
      await page.goto(path);
      return page;
    },
    expectComplaint(known: RegExp) {
      expected.push(known);
    },
  };
  return here;
}
