import { describe, expect, it } from 'vitest';
import { pauseEnd, presentPause } from '../../../lib/settings/pause.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/types.ts';

const at = (text: string) => new Date(text).getTime();
const paused = (pausedUntil: number | null) => ({ ...DEFAULT_SETTINGS, pausedUntil });

describe('a pause', () => {
  it('lasts an hour', () => {
    expect(pauseEnd('hour', at('2026-03-01T10:00'))).toBe(at('2026-03-01T11:00'));
  });

  it('until tomorrow ends in the morning', () => {
    expect(pauseEnd('tomorrow', at('2026-03-31T22:10'))).toBe(at('2026-04-01T05:00'));
  });

  it('begun after midnight ends the same morning', () => {
    expect(pauseEnd('tomorrow', at('2026-04-01T01:10'))).toBe(at('2026-04-01T05:00'));
  });

  it('until switched on never runs out by itself', () => {
    const end = pauseEnd('until-on', at('2026-04-01T01:10'));
    expect(presentPause(paused(end), at('2199-01-01T00:00'))).toBe('by-hand');
  });

  it('that is over is none', () => {
    expect(presentPause(paused(5), 6)).toBeNull();
    expect(presentPause(paused(null), 6)).toBeNull();
    expect(presentPause(paused(7), 6)).toBe(7);
  });
});
