import { openSqliteEventStore } from '@cairn/server/event-store/sqlite/sqlite-event-store';
import { eventStoreContract } from './contract.ts';
import { scratchFolder } from './scratch-folder.ts';

const inScratch = scratchFolder();
let opened = 0;

eventStoreContract('SQLite', (options) => {
  opened += 1;
  return openSqliteEventStore(inScratch(`${opened}.db`), options);
});
