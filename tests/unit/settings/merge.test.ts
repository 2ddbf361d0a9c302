import { describe, expect, it } from 'vitest';
import {
  isSameTrust,
  mergeSettings,
  mergeTrust,
  syncedPart,
  type SyncedSettings,
} from '../../../lib/settings/merge.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/types.ts';
import type { TrustRecord } from '../../../lib/site/trust.ts';

const always = (unit: string, since = 1): TrustRecord => ({ unit, span: 'always', since, until: null });
const plain = syncedPart(DEFAULT_SETTINGS);
const units = (records: readonly TrustRecord[]) => records.map(({ unit }) => unit).toSorted();

describe('trusted sites of two browsers', () => {
  it('come together when they meet for the first time', () => {
    expect(units(mergeTrust([], [always('a.example')], [always('b.example')]))).toEqual([
      'a.example',
      'b.example',
    ]);
  });

  it('lose what either browser has removed since', () => {
    const base = [always('a.example'), always('b.example'), always('c.example')];
    expect(
      units(mergeTrust(base, [base[0], base[2]] as TrustRecord[], [base[0], base[1]] as TrustRecord[])),
    ).toEqual(['a.example']);
  });

  it('are not trusted where one browser removed what the other renewed', () => {
    expect(mergeTrust([always('a.example', 1)], [always('a.example', 2)], [])).toEqual([]);
  });

  it('follow the newer wish where both renewed', () => {
    const month: TrustRecord = { unit: 'a.example', span: 'month', since: 9, until: 99 };
    expect(mergeTrust([always('a.example', 1)], [always('a.example', 2)], [month])).toEqual([month]);
  });

  it('are alike in whatever order they stand', () => {
    expect(
      isSameTrust([always('a.example'), always('b.example')], [always('b.example'), always('a.example')]),
    ).toBe(true);
    expect(isSameTrust([always('a.example')], [always('a.example', 2)])).toBe(false);
  });
});

describe('settings of two browsers', () => {
  const there: SyncedSettings = { ...plain, language: 'zh-CN', retentionDays: 90 };

  it('are those of the account when a browser joins', () => {
    expect(mergeSettings(null, plain, there)).toEqual(there);
  });

  it('are those of this browser when the account is empty', () => {
    expect(mergeSettings(plain, { ...plain, language: 'en' }, null)).toEqual({ ...plain, language: 'en' });
  });

  it('keep what changed on either side', () => {
    const here: SyncedSettings = { ...plain, minimumLevel: 'strong' };
    expect(mergeSettings(plain, here, there)).toEqual({ ...there, minimumLevel: 'strong' });
  });

  it('leave out the pause and what each browser chooses for itself', () => {
    expect(syncedPart({ ...DEFAULT_SETTINGS, sync: true, pausedUntil: 1 })).toEqual(plain);
  });
});
