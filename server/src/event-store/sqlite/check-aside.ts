import { Worker } from 'node:worker_threads';
import { CorruptLog } from '../file-errors.ts';

/**
 * Reads the file of a log through for damage on a thread of its own, which takes about a second per
 * half gigabyte, so that whoever opens it can replay it meanwhile.
 *
 * @throws CorruptLog
 */
export function checkAside(file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./check-file.worker.ts', import.meta.url), {
      workerData: file,
    });
    worker.once('message', (answer: string) =>
      answer === 'ok' ? resolve() : reject(new CorruptLog(file, answer.replaceAll('\n', ' '))),
    );
    worker.once('error', reject);
  });
}
