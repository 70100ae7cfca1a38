/**
 * Text as it can be read: lines end with a newline, control characters other than newline and tab
 * are left out, and so is what turns the direction of all that follows, which lets a text look like
 * another one. Text that shows nothing, such as spaces without width, is empty.
 */
export function legible(text: string): string {
  const kept = text.replace(/\r\n?/g, '\n').replace(unwanted, '');
  return shown.test(kept) ? kept : '';
}

const unwanted = /(?![\n\t])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu;

// Some letters are blank: the Hangul fillers, and the empty pattern of Braille.
const shown = /(?![\p{Default_Ignorable_Code_Point}\u2800])[\p{L}\p{N}\p{P}\p{S}]/u;
