import { CannotStart } from '../cannot-start.ts';
import { readConfig } from '../config.ts';
import { rotateMasterKey } from '../privacy/rotate-master-key.ts';
import { saidInOneLine } from '../said-in-one-line.ts';

// Wraps the keys anew: `npm run rotate-master-key`, with CAIRN_NEW_MASTER_KEY where the master key
// is given by the environment.

try {
  process.umask(0o077);
  const { dataFolder, masterKey } = readConfig(process.env);
  const given = process.env.CAIRN_NEW_MASTER_KEY;
  const isKey = given !== undefined && /^[0-9a-fA-F]{64}$/.test(given);
  // With the old one in the environment, a new one in the folder would never be looked at.
  if (!isKey && (given !== undefined || masterKey !== undefined))
    throw new CannotStart('Set CAIRN_NEW_MASTER_KEY to 64 hexadecimal digits of your own.');
  const to = given?.toLowerCase();
  const { keys, isRepeat } = rotateMasterKey({ dataFolder, from: masterKey, to });
  console.log(
    `${keys} keys are ${isRepeat ? 'wrapped by the new master key already' : 'wrapped anew'}. ${
      to === undefined
        ? 'The new master key stands in the data folder.'
        : 'Start Cairn with the new CAIRN_MASTER_KEY from now on.'
    }`,
  );
} catch (error) {
  console.error(saidInOneLine(error as Error, 'The master key cannot be changed.'));
  process.exitCode = 1;
}
