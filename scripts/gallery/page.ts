import { warningLook } from '../../components/warning/look.tsx';
import type { Kind } from '../../lib/ask/kinds.ts';
import type { Finding } from '../../lib/ask/types.ts';
import { caseLine } from '../../lib/cases/line.ts';
import type { Case } from '../../lib/cases/types.ts';
import { runWarning } from '../../lib/frame/warning.ts';
import { directionOf } from '../../lib/i18n/languages.ts';
import type { Words } from '../../lib/i18n/words.ts';
import type { Telling } from '../../lib/messages/telling.ts';
import { telling } from '../../tests/unit/warning/telling.ts';
import type { Part } from './states.ts';

/*
 * Shows the warning as it is drawn on pages, with a board of its own in place of the sentinel's and
 * an open shadow root, so that pictures and checkers reach into it.
 */

const address = new URLSearchParams(location.search);
const part = (address.get('part') ?? 'strong') as Part;
const text = Number(address.get('text') ?? 100);
const language = address.get('language') ?? 'en';

const read = async <T>(path: string): Promise<T> => (await fetch(`/data/${path}/${language}.json`)).json();

const attachShadow = Element.prototype.attachShadow;
let root: ShadowRoot | null = null;
Element.prototype.attachShadow = function attachOpen(init) {
  root = attachShadow.call(this, { ...init, mode: 'open' });
  // As with a browser set to larger text, which is what the card takes its size from.
  const larger = new CSSStyleSheet();
  larger.replaceSync(`.formwarn { font-size: ${(16 * text) / 100}px !important }`);
  if (text !== 100) root.adoptedStyleSheets = [larger];
  return root;
};
// The warning ends itself where its extension is gone.
Object.assign(globalThis, { chrome: { runtime: { id: 'gallery' } } });

const wait = (milliseconds: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

const USUAL: Partial<Telling> = {
  level: 'strong',
  kinds: ['id-document-upload', 'national-id', 'bank-account'],
  purpose: 'job',
  site: 'join-our-team.example',
};
/** What is told otherwise for one part. */
const OTHERWISE: { readonly [one in Part]?: Partial<Telling> } = {
  notice: { level: 'notice', kinds: ['phone'], purpose: null },
  caution: { level: 'caution' },
  short: { reasons: [{ code: 'form-builder' }], trustSpans: ['once', 'session'] },
  many: {
    site: '24-hours.verification-department.my-parcel-delivery-service.example',
    reasons: [{ code: 'brand-in-host', site: '163-parcel.example' }],
  },
};
const about: Partial<Telling> = { ...USUAL, ...OTHERWISE[part] };
const [words, cases] = await Promise.all([read<Words>('words'), read<readonly Case[]>('cases')]);
const fit = cases.find(({ id }) => id === 'de-job-videoident-2018');
const direction = directionOf(language);
const told = telling({ ...about, language, direction, words, case: fit ? caseLine(fit) : null });
document.documentElement.dir = direction;

const field = (id: string, kind: Kind): [HTMLElement, Finding][] => {
  const control = document.querySelector<HTMLInputElement>(`#${id}`);
  if (!control) return [];
  const label = control.labels?.[0]?.textContent ?? '';
  return [[control, { kind, signal: 'label', words: label }]];
};

/** A frame as payment forms have one for each field. */
function addFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.srcdoc = '<!doctype html><title>Card</title><body style="margin:0"><input aria-label="Card number">';
  frame.title = 'Card number';
  frame.style.cssText = 'inline-size: 100%; block-size: 36px; border: 1px solid';
  document.querySelector('form')?.prepend(frame);
  return frame;
}
const frame = part === 'frame' ? addFrame() : null;
const atFrame: [HTMLElement, Finding][] = frame
  ? [[frame, { kind: 'card-number', signal: 'label', words: '' }]]
  : [];

const life = new AbortController();
await runWarning(
  {
    asking: new Map([
      ...atFrame,
      ...field('id-number', 'national-id'),
      ...field('account', 'bank-account'),
      ...field('phone', 'phone'),
      ...field('code', 'bank-pin-or-otp'),
    ]),
    telling: told,
    signal: life.signal,
    retire: () => life.abort(),
    onChange: () => {},
    send: () => Promise.resolve(undefined),
  },
  warningLook,
);

const inWarning = (selector: string) => (root as ShadowRoot | null)?.querySelector<HTMLElement>(selector);

const control = document.querySelector<HTMLInputElement>(part === 'notice' ? '#phone' : '#id-number');
(frame ?? control)?.focus();
// In the middle, where the browser puts it, not even a line has room.
if (part === 'tight') control?.scrollIntoView({ block: 'start' });
await wait(400);
const pressed = { why: 'why', trust: 'trust', short: 'trust' }[part as string];
if (pressed) inWarning(`[aria-controls=${pressed}]`)?.click();
const filled = { waiting: '#id-number', dialog: '#id-number', many: 'input' }[part as string];
if (filled) {
  for (const input of document.querySelectorAll<HTMLInputElement>(filled)) input.value = '123';
  control?.form?.requestSubmit();
}
await wait(300);
async function waitToGoOn(): Promise<void> {
  if (inWarning('.go[aria-disabled=false]')) return;
  await wait(100);
  await waitToGoOn();
}
if (part === 'dialog') await waitToGoOn();
if (part === 'short') inWarning('.choice')?.focus();
document.documentElement.dataset.shown = part;
