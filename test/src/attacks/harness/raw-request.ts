import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { expectNothingOfTheInside, type Reply } from './reply.ts';

/** Longest that is waited for a reply, in milliseconds. */
const patience = 15_000;

/** Sends bytes as they are, which no client would, and gives what comes back until the line closes. */
export async function sendRaw(port: number, bytes: string | Buffer): Promise<Reply> {
  const line = connect(port, '127.0.0.1');
  line.end(bytes);
  return read(line);
}

/** Sends the beginning of a request and then a byte every now and then; gives what comes back. */
export async function sendSlowly(port: number, beginning: string, drop: string): Promise<Reply> {
  const line = connect(port, '127.0.0.1');
  line.write(beginning);
  const dripping = setInterval(() => line.writable && line.write(drop), 50);
  try {
    return await read(line);
  } finally {
    clearInterval(dripping);
  }
}

async function read(line: Socket): Promise<Reply> {
  const parts: Buffer[] = [];
  line.on('data', (part: Buffer) => parts.push(part));
  // A line that is cut off is an answer too: none.
  line.on('error', () => undefined);
  line.setTimeout(patience, () => line.destroy());
  await once(line, 'close');
  const [head = '', ...rest] = Buffer.concat(parts).toString().split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const headers = Object.fromEntries(
    lines.map((each) => {
      const colon = each.indexOf(':');
      return [each.slice(0, colon).toLowerCase(), each.slice(colon + 1).trim()];
    }),
  );
  const reply = { status: Number(first.split(' ')[1] ?? 0), headers, text: rest.join('\r\n\r\n') };
  expectNothingOfTheInside(reply);
  return reply;
}
