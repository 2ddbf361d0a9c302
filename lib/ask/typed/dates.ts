/** Ages, in years, at which people are taken to give their numbers away; an order's date is younger. */
const YOUNGEST = 16;
const OLDEST = 98;

/** Whether a day exists in a month, leap years aside. */
export const isDate = (month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 ? 29 : 30 + ((month + (month >> 3)) % 2));

/**
 * Whether somebody of an age to fill in forms may be born on a day.
 *
 * @param year in full, or its last two digits, which may stand for either century
 */
export function isBirth(year: number, month: number, day: number): boolean {
  const last = new Date().getFullYear() - YOUNGEST;
  const full = year > 99 ? year : last - ((last - year) % 100);
  return full <= last && full >= last + YOUNGEST - OLDEST && isDate(month, day);
}
