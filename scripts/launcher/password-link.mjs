import { run } from './child.mjs';
import { pinnedNode } from './places.mjs';

/** Makes a link by which somebody chooses a new password. */
export const passwordLink = (args) =>
  run(pinnedNode, ['server/src/cli/password-link.ts', ...args]).code;
