import { run } from './child.mjs';
import { pinnedNode } from './places.mjs';

/** Wraps the keys of what people wrote under another master key. */
export const rotateMasterKey = (args) =>
  run(pinnedNode, ['server/src/cli/rotate-master-key.ts', ...args]).code;
