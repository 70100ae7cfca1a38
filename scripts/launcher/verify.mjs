import { run } from './child.mjs';
import { pinnedNode } from './places.mjs';

/** Walks the hash chain of a log. */
export const verify = (args) => run(pinnedNode, ['server/src/cli/verify.ts', ...args]).code;
