const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY_MS = 86_400_000;

const asDay = (at: number) => new Date(at).toISOString().slice(0, 10);
const startOf = (day: string) => Date.parse(`${day}T00:00:00Z`);

/**
 * The past day that someone typed, or undefined: `2026-10-12`, `12 oct`, `12 October 2025`,
 * `yesterday`, `9 days ago`, `2 weeks ago`. Without a year it is the last such day before `today`
 * (`2026-08-20`); a day after today is no day to look at.
 */
export function typedDay(text: string, today: string): string | undefined {
  const words = text.trim().toLowerCase();
  const day =
    words === 'yesterday'
      ? asDay(startOf(today) - DAY_MS)
      : (ago(words, today) ?? dated(words, today));
  return day && day < today ? day : undefined;
}

function ago(words: string, today: string): string | undefined {
  const said = /^(\d{1,3}) (day|week)s? ago$/.exec(words);
  if (!said) return undefined;
  const days = Number(said[1]) * (said[2] === 'week' ? 7 : 1);
  return asDay(startOf(today) - days * DAY_MS);
}

function dated(words: string, today: string): string | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(words)) return real(words);
  const said = /^(\d{1,2})\.? ([a-z]{3,9})\.?(?: (\d{4}))?$/.exec(words);
  const month = said ? MONTHS.indexOf(said[2]!.slice(0, 3)) + 1 : 0;
  if (!said || month === 0) return undefined;
  const inYear = (year: number) =>
    real(`${year}-${String(month).padStart(2, '0')}-${said[1]!.padStart(2, '0')}`);
  if (said[3]) return inYear(Number(said[3]));
  const thisYear = inYear(Number(today.slice(0, 4)));
  return thisYear && thisYear < today ? thisYear : inYear(Number(today.slice(0, 4)) - 1);
}

/** Undefined for the 30th of February. */
function real(day: string): string | undefined {
  const at = startOf(day);
  return !Number.isNaN(at) && asDay(at) === day ? day : undefined;
}
