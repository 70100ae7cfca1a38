import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every file of a folder with its bytes: databases, journals, whatever else lies there. */
export const bytesOf = (folder: string): ReadonlyMap<string, Buffer> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name, parentPath }) => [name, readFileSync(join(parentPath, name))]),
  );

/** Which of the texts stand in some bytes, as UTF-8, as UTF-16 of either order, or within base64. */
export function foundIn(bytes: Buffer, texts: readonly string[]): readonly string[] {
  return texts.filter((text) => guises(text).some((guise) => bytes.includes(guise)));
}

function guises(text: string): readonly Buffer[] {
  const utf8 = Buffer.from(text);
  const little = Buffer.from(text, 'utf16le');
  const within = [utf8, little].flatMap((bytes) =>
    [0, 1, 2].map((before) => base64Core(bytes, before)),
  );
  return [utf8, little, Buffer.from(little).swap16(), ...within];
}

/** What of a text's base64 does not depend on the bytes around it, `before` bytes into a group. */
function base64Core(bytes: Buffer, before: number): Buffer {
  const lead = before === 0 ? 0 : 3 - before;
  const whole = Math.floor((bytes.length - lead) / 3) * 3;
  return Buffer.from(bytes.subarray(lead, lead + whole).toString('base64'));
}
