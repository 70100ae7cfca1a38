import { writeFile } from 'node:fs/promises';
import { eventCatalogue } from '@cairn/shared/event-catalogue';

await writeFile(new URL('../../../docs/events.md', import.meta.url), eventCatalogue());
