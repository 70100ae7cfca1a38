import { existsSync } from 'node:fs';
import packed from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const args = [
  '--no-sandbox',
  '--headless=shell',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
];

/** Where a Linux distribution puts its own Chromium. */
const installed = '/usr/bin/chromium';

/** Starts Chromium: the one that came with the dependencies, or else the one of this machine. */
export async function launchBrowser(): Promise<Browser> {
  try {
    return await chromium.launch({ executablePath: await packed.executablePath(), args });
  } catch (error) {
    if (!existsSync(installed)) throw error;
    return chromium.launch({ executablePath: installed, args });
  }
}
