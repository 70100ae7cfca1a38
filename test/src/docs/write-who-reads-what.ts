import { writeFileSync } from 'node:fs';
import { whoReadsWhat } from './who-reads-what.ts';

writeFileSync(new URL('../../../docs/who-reads-what.md', import.meta.url), whoReadsWhat());
