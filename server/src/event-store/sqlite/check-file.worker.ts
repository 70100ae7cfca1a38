import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { readPragma } from './schema.ts';

const db = new DatabaseSync(workerData as string, { readOnly: true });
parentPort?.postMessage(String(readPragma(db, 'quick_check(1)')));
db.close();
