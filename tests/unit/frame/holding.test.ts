import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Kind } from '../../../lib/ask/kinds.ts';
import type { Board } from '../../../lib/frame/board.ts';
import { holdBack, type Held } from '../../../lib/frame/holding.ts';
import { listenEarly } from '../../../lib/hearing/early.ts';
import { happen } from '../person.ts';

listenEarly();

let life: AbortController;
let asking: Map<HTMLElement, { kind: Kind; signal: 'label'; words: string }>;
let held: Held[];
let isOpen: boolean;

/** Puts a page up whose inputs ask for the kinds named in their `data-ask`. */
function page(html: string): void {
  document.body.innerHTML = html;
  for (const control of document.querySelectorAll<HTMLElement>('[data-ask]')) {
    asking.set(control, { kind: control.dataset.ask as Kind, signal: 'label', words: '' });
  }
}

const element = <T extends HTMLElement = HTMLElement>(selector: string): T => {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
};

/** Gives a component a filled field that asks for an ID number. */
function fill(host: string): void {
  const root = element(host).attachShadow({ mode: 'open' });
  root.innerHTML = '<input value="1">';
  const field = root.querySelector('input');
  if (field) asking.set(field, { kind: 'national-id', signal: 'label', words: '' });
}

const click = (selector: string) =>
  happen(element(selector), new MouseEvent('click', { bubbles: true, cancelable: true }));
const submit = (selector: string) =>
  happen(element(selector), new SubmitEvent('submit', { bubbles: true, cancelable: true }));
const enter = (selector: string, init: KeyboardEventInit = {}) =>
  happen(
    element(selector),
    new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...init }),
  );

beforeEach(() => {
  vi.stubGlobal('navigator', { userActivation: { isActive: true } });
  life = new AbortController();
  asking = new Map();
  held = [];
  isOpen = false;
  const board: Board = {
    asking,
    telling: null,
    signal: life.signal,
    retire: () => life.abort(),
    onChange: vi.fn<Board['onChange']>(),
    send: vi.fn<Board['send']>(),
  };
  holdBack(
    board,
    () => isOpen,
    (one) => held.push(one),
  );
});

afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
});

describe('a form with a filled ID field', () => {
  beforeEach(() =>
    page(`<form><input id="ssn" data-ask="national-id" value="1"><input id="empty" data-ask="iban">
      <button id="go">Go</button><button id="help" type="button">Help</button></form>
      <form id="search"><input name="q"><button id="find">Search</button></form>`),
  );

  it('is held back on its button and on its submit, with the kinds that were filled', () => {
    expect(click('#go')).toBe(false);
    expect(submit('form')).toBe(false);
    expect(held.map(({ kinds }) => kinds)).toEqual([['national-id'], ['national-id']]);
    expect(held[0]?.scope).toBe(element('form'));
  });

  it('keeps the event from every listener of the page', () => {
    const listener = vi.fn<() => void>();
    document.addEventListener('submit', listener, { capture: true, signal: life.signal });
    submit('form');
    expect(listener).not.toHaveBeenCalled();
  });

  it('goes when it may', () => {
    isOpen = true;
    expect(click('#go')).toBe(true);
    expect(submit('form')).toBe(true);
    expect(held).toEqual([]);
  });

  it('stays out of its other buttons and of other forms', () => {
    expect(click('#help')).toBe(true);
    expect(click('#find')).toBe(true);
    expect(submit('#search')).toBe(true);
  });

  it('is left alone once nothing in it is filled', () => {
    element<HTMLInputElement>('#ssn').value = '';
    expect(submit('form')).toBe(true);
  });

  it('ignores what a page makes up', () => {
    element('form').dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
    expect(held).toEqual([]);
  });

  it('is submitted with its button when released, whatever its fields are called', () => {
    element('#ssn').setAttribute('name', 'requestSubmit');
    const requestSubmit = vi.spyOn(HTMLFormElement.prototype, 'requestSubmit').mockReturnValue();
    happen(
      element('form'),
      new SubmitEvent('submit', { bubbles: true, cancelable: true, submitter: element('#go') }),
    );
    held[0]?.release();
    expect(requestSubmit).toHaveBeenCalledExactlyOnceWith(element('#go'));
  });

  it('is let go by everything when the extension goes', () => {
    life.abort();
    expect(submit('form')).toBe(true);
  });
});

describe('a field inside a component', () => {
  it('goes along with the form its component is in', () => {
    page('<form><x-field></x-field><button id="go">Go</button></form><form id="search"></form>');
    fill('x-field');
    expect(click('#go')).toBe(false);
    expect(submit('form')).toBe(false);
    expect(submit('#search')).toBe(true);
    expect(held.map(({ scope }) => scope)).toEqual([element('form'), element('form')]);
  });

  it('is held back, without a form, on what says below it that it sends', () => {
    page(
      '<button id="above">Send</button><x-field></x-field><x-bar></x-bar><button id="below">Send</button>',
    );
    fill('x-field');
    const bar = element('x-bar').attachShadow({ mode: 'open' });
    bar.innerHTML = '<button>Send</button>';
    expect(click('#above')).toBe(true);
    expect(click('#below')).toBe(false);
    const inside = bar.querySelector('button');
    const pressed = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    expect(inside && happen(inside, pressed)).toBe(false);
  });
});

describe('a page without forms', () => {
  beforeEach(() =>
    page(`<a id="top" href="#">Continue</a><div><input id="ssn" data-ask="national-id" value="1">
      <button id="eye">Show</button><div role="button" id="next">Next step</div>
      <div role="button" id="chinese">确认提交</div><button id="pay">Display options</button></div>`),
  );

  it('is held back on what says that it sends, in any language', () => {
    expect(click('#next')).toBe(false);
    expect(click('#chinese')).toBe(false);
    expect(held).toHaveLength(2);
  });

  it('is not held back on other buttons, nor on those before the field', () => {
    expect(click('#eye')).toBe(true);
    expect(click('#pay')).toBe(true);
    expect(click('#top')).toBe(true);
  });

  it('is held back on Enter, but not while a word is being composed', () => {
    expect(enter('#ssn', { isComposing: true })).toBe(true);
    expect(enter('#ssn')).toBe(false);
  });

  it('gets its click again when released', () => {
    const listener = vi.fn<() => void>();
    element('#next').addEventListener('click', listener);
    click('#next');
    expect(listener).not.toHaveBeenCalled();
    held[0]?.release();
    expect(listener).toHaveBeenCalledOnce();
  });
});

describe('a chosen file', () => {
  it('is held back from pages that send it at once, until released', () => {
    page('<input id="photo" type="file" data-ask="id-document-upload">');
    const photo = element<HTMLInputElement>('#photo');
    Object.defineProperty(photo, 'value', { value: 'C:\\fakepath\\id.png' });
    const listener = vi.fn<() => void>();
    photo.addEventListener('change', listener);
    happen(photo, new Event('change', { bubbles: true }));
    expect(listener).not.toHaveBeenCalled();
    held[0]?.release();
    expect(listener).toHaveBeenCalledOnce();
  });
});
