/** The time of day, as the language writes it. Takes milliseconds since the epoch. */
export function clockTime(language: string, time: number): string {
  return new Date(time).toLocaleTimeString(language, { timeStyle: 'short' });
}

/** A time of today, or a weekday with it. Takes milliseconds since the epoch. */
export function momentText(language: string, time: number, now: number): string {
  const isToday = new Date(time).toDateString() === new Date(now).toDateString();
  return new Intl.DateTimeFormat(language, {
    hour: 'numeric',
    minute: '2-digit',
    ...(isToday ? {} : { weekday: 'long' }),
  }).format(time);
}

/**
 * A date as precise as it is given.
 *
 * @param date year, month or day in ISO 8601
 */
export function partialDate(language: string, date: string): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  return new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1)).toLocaleDateString(language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  });
}
