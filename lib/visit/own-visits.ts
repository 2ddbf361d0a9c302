import { markOf } from '../frame/visit-mark.ts';
import { addVisit, visitHash } from '../site/visits.ts';
import { dayMarks, visitBook } from './stores.ts';

/**
 * Notes that the person used a site today, and marks its host so that its pages report no second
 * time today.
 *
 * @param host as `location.host` gives it, with its port
 */
export async function noteOwnVisit(unit: string, host: string, now: Date): Promise<void> {
  await visitBook.update(async (book) => {
    const hash = await visitHash(book.key, unit);
    return { ...book, visits: addVisit(book.visits, hash, now.getTime()) };
  });
  await dayMarks.update((marks) => {
    const day = now.toDateString();
    const salt = marks.day === day ? marks.salt : (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0);
    const soFar = marks.day === day ? marks.marks : [];
    const mark = markOf(host, salt);
    return { day, salt, marks: soFar.includes(mark) ? soFar : [...soFar, mark] };
  });
}
