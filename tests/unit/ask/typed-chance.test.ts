import { describe, expect, test } from 'vitest';
import { NOTHING_NEAR } from '../../../lib/ask/typed/near.ts';
import { recognise } from '../../../lib/ask/typed/recognise.ts';

/** Numbers drawn of each shape, and how many of a hundred may be taken for a person's. */
const DRAWN = 3000;
const MOST_PERCENT = 1;

/** Random numbers from 0 to 1 that are the same in each run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 23);

/**
 * A text of a shape: `9` is any digit, `1` any but zero, `A` a letter, `D` a day as yyyymmdd, `d` as
 * yymmdd, `T` a time in milliseconds, `S` in seconds, all of them of the last fifteen years.
 */
function draw(shape: string, random: () => number): string {
  const whole = (most: number): number => Math.floor(random() * most);
  const time = NOW - whole(15 * 365) * DAY - whole(DAY);
  const day = new Date(time).toISOString().slice(0, 10).replaceAll('-', '');
  return shape.replace(/[91ADdTS]/g, (part) => {
    switch (part) {
      case '9':
        return String(whole(10));
      case '1':
        return String(1 + whole(9));
      case 'A':
        return LETTERS.charAt(whole(26));
      case 'D':
        return day;
      case 'd':
        return day.slice(2);
      case 'T':
        return String(time);
      default:
        return String(Math.floor(time / 1000));
    }
  });
}

/** How many of a hundred numbers of a shape are taken for something, in a country or none. */
function percent(shape: string, region = ''): number {
  const random = seeded(20_261_123);
  const near = { ...NOTHING_NEAR, regions: new Set([region]) };
  let taken = 0;
  for (let count = 0; count < DRAWN; count += 1) if (recognise(draw(shape, random), near)) taken += 1;
  return (taken / DRAWN) * 100;
}

const digits = (count: number): string => `1${'9'.repeat(count - 1)}`;

describe('of random numbers, one in a hundred at most is taken for a person’s:', () => {
  test.each([
    ...[7, 8, 9, 10, 11, 12, 13, 14, 15, 17, 18, 19, 20, 22].map((count) => digits(count)),
    ...[8, 9, 10, 11, 12, 13, 14, 15].map((count) => `0${digits(count - 1)}`),
    ...[6, 7, 8, 9, 10, 11, 12].map((count) => `00${digits(count)}`),
  ])('digits in one run, %s', (shape) => expect(percent(shape)).toBeLessThanOrEqual(MOST_PERCENT));

  test.each([
    '199 999 999',
    '199-999-999',
    '199.999.999',
    '1999 9999',
    '1999-9999',
    '1999 9999 9999',
    '1999-9999-9999',
    '1999-999999',
    '199-9999999-9999999',
    '19-99999',
    '199-99-99999',
    '19-999999',
    '1999-99-9999',
    '19999-99999',
    '19999-99999-99',
    '1999.9999.9999',
    '199 999',
    '199 999 999 999',
    '19 999 999 999',
    '19999 99999 99999',
    '1999999-9',
    '19999999-9',
    '199999999-9',
    '1999999999-9',
    '199999-999',
    '19999999-9999',
    '199999999/99',
    '19/999999/99',
    '199-999999-99',
  ])('order numbers in groups, %s', (shape) => expect(percent(shape)).toBeLessThanOrEqual(MOST_PERCENT));

  test.each([
    'D99',
    'D999',
    'D9999',
    'D99999',
    'D999999',
    'D-999',
    'D-9999',
    'D-99999',
    'D/9999',
    'd99',
    'd999',
    'd9999',
    'd99999',
    'd-999',
    'd-9999',
    'd-99999',
    'd/999',
    'd999999',
    'D999999999',
    'D9999999999',
  ])('a date and a serial number, %s', (shape) => expect(percent(shape)).toBeLessThanOrEqual(MOST_PERCENT));

  test.each(['T', 'S', 'T99', 'T999', 'T999999', 'S99', 'S999', 'S-9999', 'T-999'])(
    'timestamps, %s',
    (shape) => expect(percent(shape)).toBeLessThanOrEqual(MOST_PERCENT),
  );

  test.each([
    'A9999999',
    'A99999999',
    'A999999999',
    'AA999999',
    'AA9999999',
    'AA99999999',
    'AA999999999AA',
    'AAA9999999',
    '9999999A',
    '99999999A',
    '999999999A',
    'A9999999A',
    'AA999999A',
    'AA999999999',
    'AAAA999999',
    'AA-9999999',
    'A-99999999',
    'AA99 9999 9999 9999',
    'AA99 9999 9999 9999 99',
    'AA99AAAA9999999999',
    'AAAA9999999',
    'AAA-99999999',
    'A9999-999999',
  ])('serial, part and tracking numbers with letters, %s', (shape) =>
    expect(percent(shape)).toBeLessThanOrEqual(MOST_PERCENT),
  );

  test.each([
    ['ISBN', '978199999999'],
    ['ISBN with hyphens', '978-1-999-99999-9'],
    ['article numbers', '4999999999999'],
    ['article numbers of Germany', '4019999999999'],
    ['IMEI', '359999999999999'],
    ['hundredths', '199,999.99'],
    ['coordinates', '19.9999999'],
    ['cells', '1999 9999 9999 9999 9999'],
    ['sums', '1 999 999'],
    ['versions', '19.9.9999'],
    ['hexadecimals', '0x19999999'],
    ['Amazon’s orders', '119-9999999-9999999'],
    ['parcels', '00399999999999999999'],
  ])('%s', (_, shape) => expect(percent(shape)).toBeLessThanOrEqual(MOST_PERCENT));
});

/*
 * Card numbers have no more than Luhn's check, which every tenth number passes, and a fourth of all
 * first digits are some issuer's: this is what the form of a card's number leaves to chance.
 */
test.each(['1999999999999999', '1999 9999 9999 9999', '1999-9999-9999-9999'])(
  'of random numbers with the very form of a card’s, some three in a hundred are taken for one: %s',
  (shape) => expect(percent(shape)).toBeLessThanOrEqual(3.5),
);

describe('in a country, numbers with the weak checks of its own are believed, and still few by chance:', () => {
  test.each([
    ['CN', '1999999999', 1],
    ['CN', '119999999999', 1],
    ['DE', '1999999999', 1],
    ['US', '1999999999', 1],
    ['US', '199 999 999', 1],
    ['IN', '1999999999', 1],
    ['BR', '1999999999', 1],
    ['TR', '19999999999', 2],
    ['BR', '19999999999', 11],
    ['CN', '19999999999', 9],
    ['ES', '99999999A', 5],
    ['TW', 'A999999999', 5],
    ['HK', 'A9999999', 10],
    ['IN', '1999 9999 9999', 10],
    ['TH', '1999999999999', 10],
  ])('%s: %s', (region, shape, most) => expect(percent(shape, region)).toBeLessThanOrEqual(most));
});
