import { describe, expect, it } from 'vitest';
import type { Key } from '../../../lib/i18n/words.ts';
import { EVERY_LANGUAGE, textsIn } from './texts.ts';

/** What stands on buttons, tabs and menus, where a longer text breaks the line or is cut off. */
const BUTTONS: readonly Key[] = [
  'warning.why',
  'warning.know',
  'warning.explain',
  'warning.send-stop',
  'warning.send-go',
  'warning.send-wait',
  'trust.once',
  'trust.session',
  'trust.month',
  'trust.always',
  'popup.tab-page',
  'popup.tab-history',
  'popup.tab-cases',
  'popup.try-again',
  'popup.reload',
  'popup.test',
  'popup.test-again',
  'popup.pause',
  'popup.pause-site',
  'popup.pause-hour',
  'popup.pause-until-on',
  'popup.resume',
  'popup.read-case',
  'popup.filters',
  'popup.clear-filters',
  'popup.view-list',
  'popup.view-shares',
  'popup.view-weeks',
  'popup.sent',
  'popup.not-sent',
  'popup.delete',
  'popup.delete-all',
  'popup.keep',
  'popup.undo',
  'popup.save-json',
  'popup.save-csv',
  'popup.more',
  'popup.prune',
  'popup.set-aside-save',
  'popup.set-aside-delete',
  'popup.back',
  'options.add',
  'options.cancel',
  'options.close',
  'options.more',
  'options.pause-hour',
  'options.pause-tomorrow',
  'options.pause-until-on',
  'options.resume',
  'options.sites-load',
  'options.sites-save',
  'options.sites-take',
  'options.forget',
  'options.open-history',
  'options.import',
  'options.backup-save',
  'options.backup-load',
  'options.restore-yes',
  'options.reset-all',
  'options.reset-yes',
  'recovery.steps-link',
  'recovery.letter-link',
  'recovery.to-letter',
  'recovery.copy',
  'recovery.print',
  'recovery.forget',
  'recovery.letter-copy',
  'recovery.letter-mail',
  'welcome.access-allow',
  'welcome.practice-send',
  'welcome.practice-again',
  'welcome.settings',
];

/** Characters a button has room for however short the English is, and how often its length beyond. */
const ROOM = 24;
const TIMES_ENGLISH = 1.6;

/** Texts that quote the label of something to press, which must be called the same there. */
const QUOTES: readonly (readonly [text: Key, label: Key])[] = [
  ['options.sites-none', 'warning.know'],
  ['options.about-text', 'options.sync'],
  ['welcome.never-sends', 'options.sync'],
  ['welcome.keeps-trust', 'recovery.title'],
  ['law.ccpa-for', 'law.general'],
];

const ENGLISH = textsIn('en');

const lengthOf = (text = '') => [...text].length;

describe.each(EVERY_LANGUAGE)('in %s', (language) => {
  const texts = textsIn(language);

  it('name and description fit the manifest and the stores', () => {
    expect(lengthOf(texts['name'])).toBeLessThanOrEqual(45);
    // Chrome's limit; Firefox's add-on site takes 250 characters as its summary.
    expect(lengthOf(texts['description'])).toBeLessThanOrEqual(132);
  });

  it.each(BUTTONS)('%s fits a button', (key) => {
    const room = Math.max(ROOM, TIMES_ENGLISH * lengthOf(ENGLISH[key]));
    expect(lengthOf(texts[key]), texts[key]).toBeLessThanOrEqual(room);
  });

  it.each(QUOTES)('%s calls a button by its name', (text, label) => {
    expect(texts[text]).toContain(texts[label]);
  });
});
