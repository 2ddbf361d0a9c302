import { setTimeout as sleep } from 'node:timers/promises';
import { Background } from '../chromium/background.ts';
import type { Sides } from '../chromium/sides.ts';
import { withTab } from '../chromium/tab.ts';
import type { Figure } from '../figures/report.ts';
import { blank, fields, form, large } from './pages.ts';

/** Longer than the last late look of the sentinel, in milliseconds. */
const SETTLED = 9000;

/** The most a page that asks for nothing may send. */
const NONE = 0;

const exactly = (name: string, value: number, budget?: number): Figure => ({
  name,
  unit: '',
  value,
  spread: [value, value],
  ...(budget === undefined ? {} : { budget }),
});

/** Counts how often pages wake the background, and what they send it. */
export async function countWaking({ web, with: side }: Sides): Promise<readonly Figure[]> {
  const background = await Background.watch(side);
  const open = (name: string, html: string) => () => {
    const url = `https://${name}-waking.example/`;
    web.serve(url, html);
    return withTab(side, async ({ page }) => {
      await page.goto(url);
      await sleep(SETTLED);
    });
  };
  const woken = [
    exactly('blank page, wake-ups', await background.wakeUps(open('blank', blank)), NONE),
    exactly('300 inputs, wake-ups', await background.wakeUps(open('stock', large)), NONE),
    exactly('5,000 inputs, wake-ups', await background.wakeUps(open('sheet', fields)), NONE),
    // Last, since it leaves the background awake for the messages to be counted.
    exactly('12-field form, wake-ups', await background.wakeUps(open('apply', form))),
  ];
  return [
    ...woken,
    exactly('blank page, messages', await background.messages(open('blank', blank)), NONE),
    exactly('300 inputs, messages', await background.messages(open('stock', large)), NONE),
    exactly('12-field form, messages', await background.messages(open('again', form))),
  ];
}
