// What stands behind every `npm run` of this project and behind `npm start` and `npm test`. It runs on
// whatever Node is there (20.19 or later) and needs nothing installed; everything after runs
// on the Node that the project pins.
import { bench } from './launcher/bench.mjs';
import { check } from './launcher/check.mjs';
import { dev } from './launcher/dev.mjs';
import { install } from './launcher/install.mjs';
import { passwordLink } from './launcher/password-link.mjs';
import { rotateMasterKey } from './launcher/rotate-master-key.mjs';
import { start } from './launcher/start.mjs';
import { verify } from './launcher/verify.mjs';

const commands = {
  start,
  dev,
  test: check,
  bench,
  verify,
  'password-link': passwordLink,
  'rotate-master-key': rotateMasterKey,
};

const [name, ...rest] = process.argv.slice(2);
const command = Object.hasOwn(commands, name ?? '') ? commands[name] : undefined;
if (!command) {
  console.error(`Say which: ${Object.keys(commands).join(', ')}.`);
  process.exit(2);
}
process.exit((await install()) || (await command(rest)));
