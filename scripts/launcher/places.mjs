import { readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

const bin = join(root, 'node_modules/.bin');

/** The Node that the project pins; there once the dependencies are installed. */
export const pinnedNode = join(root, 'node_modules/node/bin/node');

/**
 * How Node is started for the server. A replay keeps nearly all it allocates, and a small nursery
 * would copy each state several times before leaving it alone: with 64 MB it is a sixth faster.
 */
export const serverFlags = JSON.parse(readFileSync(join(root, 'server/node-flags.json'), 'utf8'));

/** An installed tool, such as `tsc`. */
export const tool = (name) => join(bin, name);

/** The environment in which `node` is the pinned one. */
export const environment = { ...process.env, PATH: bin + delimiter + process.env.PATH };
