import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from '../cannot-start.ts';
import { readConfig } from '../config.ts';
import { openIdentity } from '../identity/identity.ts';
import { KeyRing } from '../privacy/key-ring.ts';
import { masterKeyOf } from '../privacy/master-key.ts';
import { saidInOneLine } from '../said-in-one-line.ts';
import { openSideFile } from '../side-file.ts';

// Makes a link by which somebody chooses a new password, where no letters go out:
// `npm run password-link -- ada@example.org`. It needs the machine and the master key, and whoever
// has both can read everything; that is why no administrator can do it from a browser.

async function passwordLink(email: string | undefined): Promise<string> {
  if (!email) throw new CannotStart('Say whose: npm run password-link -- ada@example.org');
  // A demonstration has no accounts, and what stands before Cairn is nothing to a link.
  const config = readConfig({ CAIRN_PROXIES: '0', ...process.env, CAIRN_MODE: 'real' });
  const { dataFolder, masterKey } = config;
  const path = join(dataFolder, 'accounts.sqlite');
  if (!existsSync(path))
    throw new CannotStart(
      `There are no accounts in ${dataFolder}. Name its folder with CAIRN_DATA.`,
    );
  const keys = new KeyRing(join(dataFolder, 'keys.sqlite'), masterKeyOf(dataFolder, masterKey));
  try {
    const { accounts } = await openIdentity({
      ...{ config, keys, clock: Date.now },
      file: openSideFile(path, ''),
      onError: console.error,
    });
    const link = await accounts.passwordLink(email);
    accounts.close();
    if (!link) throw new CannotStart(`Nobody signs in with ${email}.`);
    return link;
  } finally {
    keys.close();
  }
}

try {
  console.log(`It works once, for an hour: ${await passwordLink(process.argv[2])}`);
} catch (error) {
  console.error(saidInOneLine(error as Error, 'No link could be made.'));
  process.exitCode = 1;
}
