import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { App } from './app.ts';
import { compose } from './compose.ts';
import { readConfig } from './config.ts';
import { goodPassword } from './identity/testing/signed-in-cairn.ts';
import { watchesOf } from './watches.ts';

const day = 86_400_000;
let folder: string;
let app: App;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-watches-'));
  app = await compose(
    readConfig({ CAIRN_MODE: 'real', CAIRN_DATA: folder, PORT: '4600', LOG_LEVEL: 'silent' }),
  );
  const { accounts } = app.identity!;
  accounts.letInOnly(() => true);
  await accounts.begin({ personId: 'ada', name: 'Ada', email: 'ada@crumb.example' }, goodPassword);
});
afterEach(async () => {
  vi.useRealTimers();
  await app.close();
  rmSync(folder, { recursive: true });
});

const signIn = (browser: string) =>
  app.identity!.accounts.handle(
    new Request('http://localhost:4600/api/auth/sign-in/email', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: 'http://localhost:4600',
        'user-agent': browser,
      },
      body: JSON.stringify({ email: 'ada@crumb.example', password: goodPassword }),
    }),
  );

/** What the file of accounts holds, read past Cairn. */
function kept(query: string): readonly unknown[] {
  const file = new DatabaseSync(join(folder, 'accounts.sqlite'), { readOnly: true });
  try {
    return file.prepare(query).all();
  } finally {
    file.close();
  }
}

async function lookAfter(): Promise<void> {
  const watches = watchesOf(app, pino({ level: 'silent' }), false);
  await Promise.all(watches.map((watch) => watch.stop()));
}

test('sessions and links that are over are removed at the start, and the rest stay', async () => {
  const begun = Date.now();
  await signIn('An old browser');
  await app.identity!.accounts.passwordLink('ada@crumb.example');
  vi.useFakeTimers({ toFake: ['Date'], now: begun + 13 * day });
  await signIn('A newer browser');
  await lookAfter();
  expect(kept('SELECT userAgent FROM session ORDER BY createdAt')).toMatchObject([
    { userAgent: 'An old browser' },
    { userAgent: 'A newer browser' },
  ]);
  expect(kept('SELECT 1 FROM verification')).toEqual([]);
  vi.setSystemTime(begun + 15 * day);
  await lookAfter();
  expect(kept('SELECT userAgent FROM session')).toMatchObject([{ userAgent: 'A newer browser' }]);
});
