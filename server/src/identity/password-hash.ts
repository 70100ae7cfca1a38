import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { atMost } from './at-most.ts';

interface Cost {
  /** In KiB. */
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
}

/**
 * What a new hash costs: 46 MiB and one pass, the first of the settings that OWASP advises and holds for
 * equally strong.
 */
const cost: Cost = { memory: 47_104, passes: 1, parallelism: 1 };

const saltLength = 16;
const hashLength = 32;

/** However many sign in at once, hashing takes no more memory than two of these. */
export const hashesAtOnce = 2;
const inTurn = atMost(hashesAtOnce);

const argon2id = promisify(argon2).bind(undefined, 'argon2id');

/** What is kept of a password: how it was made, its salt and its hash, in the form of PHC. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(saltLength);
  const hash = await hashOf(password, salt, cost);
  const { memory, passes, parallelism } = cost;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(salt)}$${base64(hash)}`;
}

const kept = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/;

/** Whether a password is the one that this was made of, at the cost that stands in it. */
export async function isPasswordOf({ hash, password }: { hash: string; password: string }) {
  const [, memory, passes, parallelism, salt, digest] = kept.exec(hash) ?? [];
  if (!salt || !digest) return false;
  const right = Buffer.from(digest, 'base64');
  const given = await hashOf(password, Buffer.from(salt, 'base64'), {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
  });
  return given.length === right.length && timingSafeEqual(given, right);
}

/** Letters that Unicode holds for the same are the same, however a keyboard writes them. */
const hashOf = (password: string, nonce: Buffer, made: Cost): Promise<Buffer> =>
  inTurn(() =>
    argon2id({ message: password.normalize('NFKC'), nonce, tagLength: hashLength, ...made }),
  );

const base64 = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');
