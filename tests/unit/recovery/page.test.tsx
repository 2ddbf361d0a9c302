import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Doors } from '../../../components/recovery/doors.ts';
import { Recovery } from '../../../components/recovery/Recovery.tsx';
import { startIn } from '../../../lib/recovery/address.ts';
import { keepPlan, dropPlan, type Plan, type Plans } from '../../../lib/recovery/plan.ts';
import { Screen } from '../popup/screen.tsx';

const screen = new Screen();
let kept: Plans;
let doors: Doors;

beforeEach(() => {
  kept = [];
  doors = {
    readPlans: async () => kept,
    keepPlan: async (plan) => {
      kept = keepPlan(kept, plan);
    },
    forgetPlan: async (site) => {
      kept = dropPlan(kept, site);
    },
    isPrivate: false,
    country: 'GB',
    copy: vi.fn<Doors['copy']>(async () => undefined),
    print: vi.fn<Doors['print']>(),
  };
});
afterEach(() => screen.close());

/** Opens the page anew, as a link or a reload does. */
const open = async (fragment = '') => {
  screen.close();
  await screen.show(<Recovery doors={doors} start={startIn(fragment)} />);
};

const stepTitles = () => screen.texts('.step label');
const step = (title: string) => {
  const at = stepTitles().indexOf(title);
  return screen.all('.step > input')[at] as HTMLInputElement;
};
const tick = async (title: string) => {
  step(title).click();
  await screen.settle();
};
const choose = async (at: number, value: string) => {
  const select = screen.all('select')[at] as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await screen.settle();
};
const paper = () => screen.texts('.paper')[0] ?? '';

describe('somebody who already shared something', () => {
  it('ticks what it was, and the steps come up', async () => {
    await open();
    expect(screen.text).toContain('Tick what you shared');
    expect(stepTitles()).toEqual([]);
    await screen.click('card number');
    expect(stepTitles().slice(0, 2)).toEqual(['Call your bank', 'Have the card blocked']);
    expect(screen.texts('.steps h3')).toEqual(['At once', 'Today', 'In the coming weeks']);
  });

  it('finds what the page asked already ticked, and with whom it was shared', async () => {
    await open('#kinds=phone,iban&site=jobs.example');
    expect(screen.text).toContain('Shared with jobs.example');
    expect(stepTitles()).toContain('Ask your phone provider to guard your number');
  });

  it('has nothing to type anywhere', async () => {
    await open('#kinds=phone&site=jobs.example');
    const typed = screen.all('input, textarea, [contenteditable]').filter((one) => {
      return !(one instanceof HTMLInputElement) || one.type !== 'checkbox';
    });
    expect(typed).toEqual([]);
  });

  it('is told the official places of the country, with the month they were checked', async () => {
    await open('#kinds=phone');
    expect(screen.texts('.places li')[0]).toContain('0300 123 2040');
    expect(screen.text).toContain('Checked in August 2026.');
    await choose(0, 'CN');
    expect(screen.texts('.places .phone')).toEqual(['96110', '110']);
  });

  it("is told at the step who advises it in their own country, and of other countries' advice at the end", async () => {
    await open('#kinds=phone');
    expect(screen.texts('.adviser')).toEqual(['Advised by Take Five, United Kingdom']);
    expect(screen.texts('.abroad b')).not.toContain('Advised by Take Five, United Kingdom');
    await choose(0, 'CN');
    expect(screen.texts('.adviser')).toEqual(['Advised by Ministry of Public Security, China']);
    expect(screen.texts('.abroad b')).toContain('Advised by Take Five, United Kingdom');
    expect(screen.texts('main > *').at(-1)).toContain('Send nothing more');
  });

  it('is told honestly where none is confirmed', async () => {
    await open('#kinds=phone');
    await choose(0, 'FR');
    expect(screen.all('.places')).toEqual([]);
    expect(screen.text).toContain(
      'Look up the numbers of your police and your bank on their official sites.',
    );
    await choose(0, '');
    expect(screen.text).toContain('Choose your country above');
  });
});

describe('the list', () => {
  it('is kept with its ticks', async () => {
    await open('#kinds=iban&site=jobs.example');
    await tick('Call your bank');
    expect(screen.text).toContain('1 of');
    await open('#kinds=iban&site=jobs.example');
    expect(step('Call your bank').checked).toBe(true);
    expect(step('Report it').checked).toBe(false);
  });

  it('is not kept before something is changed', async () => {
    await open('#kinds=iban&site=jobs.example');
    expect(kept).toEqual([]);
  });

  it('shows the one used last, and leads to those for other sites', async () => {
    const other: Plan = { site: 'prize.example', kinds: ['passport'], country: 'GB', done: ['issuer'] };
    kept = [{ site: 'jobs.example', kinds: ['iban'], country: 'GB', done: [] }, other];
    await open();
    expect(screen.text).toContain('Shared with jobs.example');
    await screen.click('prize.example');
    expect(screen.text).toContain('Shared with prize.example');
    expect(step('Ask the office that issued the document').checked).toBe(true);
  });

  it('says so when all is done', async () => {
    await open('#kinds=phone');
    for (const title of stepTitles()) await tick(title);
    expect(screen.text).toContain('All done.');
  });

  it('can be deleted, and had back', async () => {
    await open('#kinds=iban&site=jobs.example');
    await tick('Call your bank');
    await screen.click('Delete this list');
    expect(kept).toEqual([]);
    expect(stepTitles()).toEqual([]);
    expect(document.activeElement?.textContent).toBe('Undo');
    await screen.click('Undo');
    expect(step('Call your bank').checked).toBe(true);
    expect(kept).toHaveLength(1);
  });

  it('is copied as text, and printed', async () => {
    await open('#kinds=iban&site=jobs.example');
    await screen.click('Copy as text');
    expect(doors.copy).toHaveBeenCalledWith(expect.stringContaining('[ ] Call your bank'));
    expect(screen.text).toContain('Copied.');
    await screen.click('Print');
    expect(doors.print).toHaveBeenCalledOnce();
  });

  it('says so when it cannot be copied or saved', async () => {
    doors = {
      ...doors,
      copy: () => Promise.reject(new Error()),
      keepPlan: () => Promise.reject(new Error()),
    };
    await open('#kinds=iban');
    await screen.click('Copy as text');
    expect(screen.text).toContain("The browser didn't allow copying.");
    await tick('Call your bank');
    expect(screen.texts('[role=alert]')).toEqual(["Your ticks couldn't be saved. Copy or print the list."]);
    expect(step('Call your bank').checked).toBe(true);
  });

  it('comes even where nothing kept can be read', async () => {
    doors = { ...doors, readPlans: () => Promise.reject(new Error()) };
    await open('#kinds=iban');
    expect(stepTitles()).toContain('Call your bank');
  });

  it('says in a private window that nothing stays', async () => {
    doors = { ...doors, isPrivate: true };
    await open('#kinds=iban');
    expect(screen.text).toContain('This is a private window');
    expect(screen.text).not.toContain('Your ticks are saved');
  });
});

describe('the letter', () => {
  it('is by the law of the country, until another is chosen', async () => {
    await open('#kinds=phone&site=jobs.example&part=letter');
    expect(document.activeElement?.textContent).toContain('A letter: delete my data');
    expect(paper()).toContain('Article 17 of the UK GDPR');
    await choose(0, 'IN');
    expect(paper()).toContain('section 12');
    await choose(1, 'general');
    expect(paper()).not.toContain('section 12');
    expect(paper()).toContain('To jobs.example');
  });

  it('opens in the mail program, and is copied', async () => {
    await open('#kinds=phone&site=jobs.example');
    const link = screen.control('Open in my mail program') as HTMLAnchorElement;
    expect(link.href).toMatch(/^mailto:\?subject=Request%20to%20delete.*&body=.*jobs\.example/);
    await screen.click('Copy the letter');
    expect(doors.copy).toHaveBeenCalledWith(expect.stringContaining('To jobs.example'));
  });

  it('is reached from its step', async () => {
    await open('#kinds=phone');
    await screen.click('Go to the letter');
    expect(document.activeElement?.id).toBe('letter-title');
  });
});

describe('what such data sells for', () => {
  it('is told for what was shared, with place, year and source', async () => {
    await open('#kinds=card-number');
    expect(screen.texts('.worth .sourced')[0]).toContain(
      'A payment card: US$9.70 on average · Worldwide, 2021',
    );
    // A publisher keeps its own direction: it ends with the mark that says so.
    expect(screen.texts('.worth .sourced')[0]).toContain('Finextra\u2069, 2021');
  });

  it('is a few at first, and all on request', async () => {
    await open();
    const count = () => screen.all('.worth .sourced')[0]?.children.length;
    expect(count()).toBe(4);
    screen.all('.worth button')[0]?.click();
    await screen.settle();
    expect(count()).toBe(20);
  });

  it('says so where no source gives a price', async () => {
    await open('#kinds=bank-pin-or-otp');
    expect(screen.text).toContain('No source we read gives a price for this.');
    expect(screen.text).toContain("Loading your card into a stranger's phone wallet.");
  });

  it('leads to a case that shows the use', async () => {
    await open('#kinds=card-number');
    const link = screen.control('A documented case') as HTMLAnchorElement;
    expect(link.getAttribute('href')).toBe('popup.html#case=us-smishing-lighthouse-2025');
  });
});
