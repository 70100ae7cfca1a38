import { setImmediate as afterOthers } from 'node:timers/promises';
import type { ChainFault, Head, Verdict } from '../event-store.ts';
import { chainHashOfBytes, genesis } from '../hash-chain.ts';
import { explaining } from './sqlite-fault.ts';
import { allRows, firstRow, type Statements } from './statements.ts';

const pageSize = 1_000;

/** Walks the chain over the bytes in the file, and then compares what follows from the events. */
export async function verifyChain(
  file: string,
  statements: Statements,
  anchor: Head | undefined,
): Promise<Verdict> {
  let head: Head = { position: 0, hash: genesis };
  for (;;) {
    const rows = explaining(file, () => allRows(statements.page.links, head.position, pageSize));
    for (const row of rows) {
      const [position, stored, link] = row as readonly [number, Uint8Array, Uint8Array | null];
      // Positions have no gaps: the only writer counts on, and a rollback takes its numbers back.
      if (position !== head.position + 1) return bad(head.position + 1, 'missing');
      const hash = link === null ? undefined : chainHashOfBytes(head.hash, link);
      if (hash === undefined || hash !== Buffer.from(stored).toString('hex'))
        return bad(position, 'changed');
      if (position === anchor?.position && hash !== anchor.hash) return bad(position, 'replaced');
      head = { position, hash };
    }
    if (rows.length < pageSize) break;
    await afterOthers();
  }
  if (anchor !== undefined && anchor.position > head.position) return bad(head.position + 1, 'cut');
  return explaining(file, () => firstRow(statements.stream.contradicted)) === undefined
    ? { ok: true, head }
    : bad(head.position, 'changed');
}

function bad(position: number, fault: ChainFault): Verdict {
  return { ok: false, position, fault };
}
