import { writeFileSync } from 'node:fs';
import { whoDoesWhat } from './who-does-what.ts';

writeFileSync(new URL('../../../docs/who-does-what.md', import.meta.url), whoDoesWhat());
