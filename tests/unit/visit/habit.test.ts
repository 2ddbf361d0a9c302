import { describe, expect, it } from 'vitest';
import { isHushed, NOTICES_A_DAY, noteDismissed, noteSeen, parseHabit } from '../../../lib/visit/habit.ts';

const NOW = new Date('2026-03-10T12:00:00');
const later = (days: number) => new Date(NOW.getTime() + days * 24 * 60 * 60 * 1000);
const none = parseHabit(undefined);

describe('a dismissed warning', () => {
  const habit = noteDismissed(none, 'jobs.example', ['phone', 'national-id'], 'caution', NOW);

  it('stays away for the same kinds on the same site for thirty days', () => {
    expect(isHushed(habit, 'jobs.example', ['phone'], 'caution', later(29))).toBe(true);
    expect(isHushed(habit, 'jobs.example', ['phone'], 'caution', later(31))).toBe(false);
  });

  it('comes back when the site asks for more', () => {
    expect(isHushed(habit, 'jobs.example', ['phone', 'iban'], 'caution', later(1))).toBe(false);
  });

  it('comes back when the verdict is louder', () => {
    expect(isHushed(habit, 'jobs.example', ['phone'], 'strong', later(1))).toBe(false);
  });

  it('says nothing about other sites', () => {
    expect(isHushed(habit, 'other.example', ['phone'], 'caution', later(1))).toBe(false);
  });

  it('does not last for years when the clock is set back', () => {
    expect(isHushed(habit, 'jobs.example', ['phone'], 'caution', later(-400))).toBe(false);
  });

  it('is dropped once it has run out and another is noted', () => {
    const next = noteDismissed(habit, 'other.example', ['phone'], 'notice', later(40));
    expect(Object.keys(next.dismissed)).toEqual(['other.example']);
  });
});

describe('notices', () => {
  const afterMany = Array.from({ length: NOTICES_A_DAY }).reduce<typeof none>(
    (habit) => noteSeen(habit, 'notice', null, NOW),
    none,
  );

  it('are used up after the daily cap', () => {
    expect(isHushed(afterMany, 'a.example', ['phone'], 'notice', NOW)).toBe(true);
    expect(isHushed(none, 'a.example', ['phone'], 'notice', NOW)).toBe(false);
  });

  it('come back the next day', () => {
    expect(isHushed(afterMany, 'a.example', ['phone'], 'notice', later(1))).toBe(false);
    expect(noteSeen(afterMany, 'notice', null, later(1)).count).toBe(1);
  });

  it('do not cap louder warnings', () => {
    expect(isHushed(afterMany, 'a.example', ['phone'], 'caution', NOW)).toBe(false);
  });
});

describe('the cases shown lately', () => {
  it('are remembered newest first, each once', () => {
    const habit = ['a', 'b', 'a'].reduce((so, id) => noteSeen(so, 'caution', id, NOW), none);
    expect(habit.cases).toEqual(['a', 'b']);
  });
});

describe('a damaged store', () => {
  it.each([
    [null],
    ['text'],
    [{ dismissed: 'x', day: 4, count: 'many', cases: [1, 'a'] }],
    [{ dismissed: { a: { until: 1 } } }],
  ])('becomes valid habit data again: %j', (raw) => {
    const habit = parseHabit(raw);
    expect(isHushed(habit, 'a', ['phone'], 'caution', NOW)).toBe(false);
    expect(habit.count).toBe(0);
  });
});
