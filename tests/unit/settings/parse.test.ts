import { describe, expect, it } from 'vitest';
import { parsePolicy, parseSettings, parseSomeSettings } from '../../../lib/settings/parse.ts';
import { DEFAULT_SETTINGS, NO_POLICY } from '../../../lib/settings/types.ts';

describe('stored settings', () => {
  it('fall back to the defaults when nothing or nonsense is stored', () => {
    for (const raw of [undefined, null, 'x', 4, [], {}]) expect(parseSettings(raw)).toEqual(DEFAULT_SETTINGS);
  });

  it('keep what is valid and replace what is not', () => {
    const settings = parseSettings({
      language: 'zh-CN',
      minimumLevel: 'quiet',
      retentionDays: -1,
      sync: true,
    });
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, language: 'zh-CN', sync: true });
  });

  it('can keep the history for ever', () => {
    expect(parseSettings({ retentionDays: null }).retentionDays).toBeNull();
  });

  it('take no inherited name for a language', () => {
    expect(parseSomeSettings({ language: 'toString' })).toEqual({});
  });
});

describe('a policy', () => {
  it('is empty when there is none', () => {
    expect(parsePolicy(undefined)).toEqual(NO_POLICY);
  });

  it('reads domains in lower case and drops lists that are none', () => {
    expect(
      parsePolicy({ trustedDomains: ['Intranet.Example'], ownDomains: 'x', locked: { sync: false, bad: 1 } }),
    ).toEqual({
      trustedDomains: ['intranet.example'],
      ownDomains: [],
      locked: { sync: false },
    });
  });
});
