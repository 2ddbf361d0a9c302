import { describe, expect, it } from 'vitest';
import { habit } from '../../../lib/frame/habit.ts';
import { telling } from '../warning/telling.ts';

describe('one warning a form and visit', () => {
  it('is due for a form that was never told of', () => {
    expect(habit().isDue({}, telling())).toBe(true);
  });

  it('is not due again for the same form', () => {
    const told = habit();
    const form = {};
    told.settle(form, telling());
    expect(told.isDue(form, telling())).toBe(false);
    expect(told.isDue({}, telling())).toBe(true);
  });

  it('is due again when the form asks for more', () => {
    const told = habit();
    const form = {};
    told.settle(form, telling({ kinds: ['phone'] }));
    expect(told.isDue(form, telling({ kinds: ['phone', 'iban'] }))).toBe(true);
  });

  it('is due again when the level rises, not when it falls', () => {
    const told = habit();
    const form = {};
    told.settle(form, telling({ level: 'caution' }));
    expect(told.isDue(form, telling({ level: 'strong' }))).toBe(true);
    expect(told.isDue(form, telling({ level: 'notice' }))).toBe(false);
  });
});
