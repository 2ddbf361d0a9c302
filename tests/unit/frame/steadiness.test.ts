import { describe, expect, it } from 'vitest';
import { steadiness } from '../../../lib/frame/steadiness.ts';

const box = { x: 10, y: 10, width: 300, height: 200 };

describe('how long a card has stood still in plain sight', () => {
  it('grows while nothing changes', () => {
    const steady = steadiness();
    steady.note(1000, true, box);
    expect(steady.note(1700, true, box)).toBe(700);
  });

  it('starts anew when the card was covered', () => {
    const steady = steadiness();
    steady.note(1000, true, box);
    expect(steady.note(3000, false, box)).toBe(0);
    expect(steady.note(3200, true, box)).toBe(0);
    expect(steady.note(3300, true, box)).toBe(100);
  });

  it('starts anew when the card moved under the pointer', () => {
    const steady = steadiness();
    steady.note(1000, true, box);
    expect(steady.note(4000, true, { ...box, y: 60 })).toBe(0);
  });

  it('counts slow drift as movement', () => {
    const steady = steadiness();
    let steadyFor = 0;
    for (let tick = 0; tick < 20; tick += 1) {
      steadyFor = steady.note(tick * 200, true, { ...box, y: 10 + tick });
    }
    expect(steadyFor).toBeLessThan(700);
  });
});
