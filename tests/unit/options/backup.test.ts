import { describe, expect, it, vi } from 'vitest';
import type { RestorePlan } from '../../../components/options/doors.ts';
import { doorsTo, NOW, OptionsPage } from './page.tsx';

const plan = (take = async () => undefined): RestorePlan => ({
  savedAt: NOW,
  sites: 4,
  added: 120,
  known: 3,
  refused: 1,
  take,
});

const noRoom = () => Promise.reject(new Error('full'));

describe('restoring a backup', () => {
  it('says what it would do, and does nothing before it is told to', async () => {
    const take = vi.fn(async () => undefined);
    const page = await OptionsPage.open(doorsTo({}, { planRestore: vi.fn(async () => plan(take)) }));
    await page.choose('Restore a backup', '{}');
    const words = page.section('backup');
    expect(words).toContain('Restore the backup of March 10, 2026?');
    for (const line of [
      'by the 4 sites',
      '120 history entries are added',
      '3 entries are here',
      '1 entry can',
    ])
      expect(words).toContain(line);
    expect(take).not.toHaveBeenCalled();
    await page.press('Restore');
    expect(take).toHaveBeenCalledOnce();
    expect(page.section('backup')).toContain('Restored.');
  });

  it('can be left', async () => {
    const take = vi.fn(async () => undefined);
    const page = await OptionsPage.open(doorsTo({}, { planRestore: vi.fn(async () => plan(take)) }));
    await page.choose('Restore a backup', '{}');
    await page.press('Cancel');
    expect(take).not.toHaveBeenCalled();
    expect(page.section('backup')).not.toContain('120');
  });

  it.each([
    ['not-ours', "isn't a Formwarn backup"],
    ['newer', 'A newer version of Formwarn saved this file'],
  ] as const)('refuses a file that is %s in words', async (trouble, words) => {
    const page = await OptionsPage.open(doorsTo({}, { planRestore: vi.fn(async () => trouble) }));
    await page.choose('Restore a backup', 'x');
    expect(page.section('backup')).toContain(words);
    expect(page.section('backup')).toContain('Nothing was changed');
  });

  it('says when it failed', async () => {
    const page = await OptionsPage.open(doorsTo({}, { planRestore: vi.fn(async () => plan(noRoom)) }));
    await page.choose('Restore a backup', '{}');
    await page.press('Restore');
    expect(page.section('backup')).toContain('There was no room');
  });
});

describe('forgetting everything', () => {
  it('asks first, with the focus on the way back', async () => {
    const doors = doorsTo({});
    const page = await OptionsPage.open(doors);
    await page.press('Forget everything');
    expect(page.section('backup')).toContain("This can't be undone.");
    expect(document.activeElement).toBe(page.button('Cancel'));
    await page.press('Cancel');
    expect(doors.reset).not.toHaveBeenCalled();
  });

  it('happens once it is confirmed', async () => {
    const doors = doorsTo({});
    const page = await OptionsPage.open(doors);
    await page.press('Forget everything');
    await page.press('Forget everything');
    expect(doors.reset).toHaveBeenCalledOnce();
    expect(page.section('backup')).toContain('Formwarn is as new.');
  });
});
