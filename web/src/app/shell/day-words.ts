const say = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  return (day: string) => format.format(new Date(`${day}T00:00:00Z`)).replace(',', '');
};

/** `Thu 20 Aug` */
export const dayShort = say({ weekday: 'short', day: 'numeric', month: 'short' });
/** `14 Aug 2026` */
export const dayOfYear = say({ day: 'numeric', month: 'short', year: 'numeric' });
/** `14 May 2026`, with the month in full */
export const dayInFull = say({ day: 'numeric', month: 'long', year: 'numeric' });
