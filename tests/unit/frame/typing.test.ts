import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recogniseIn } from '../../../lib/ask/typed/recognise.ts';
import { watchTyping } from '../../../lib/frame/typing.ts';
import { listenEarly } from '../../../lib/hearing/early.ts';
import { happen } from '../person.ts';

listenEarly();

function enter(control: HTMLInputElement | HTMLTextAreaElement, text: string, isTrusted = true): void {
  control.value = text;
  happen(control, new Event('input', { bubbles: true, composed: true }), isTrusted);
}

function add<Tag extends 'input' | 'textarea'>(tag: Tag, type = ''): HTMLElementTagNameMap[Tag] {
  const control = document.createElement(tag);
  if (type) control.setAttribute('type', type);
  document.body.append(control);
  return control;
}

describe('a number typed into any field', () => {
  const onFound = vi.fn<(control: HTMLElement, found: string | null) => void>();
  let life: AbortController;
  const watch = () => watchTyping(document, (text) => recogniseIn(text), onFound, life.signal);
  const kindIn = (control: HTMLElement) =>
    onFound.mock.calls.findLast(([where]) => where === control)?.[1] ?? null;

  beforeEach(() => {
    life = new AbortController();
    onFound.mockClear();
    document.body.replaceChildren();
  });

  afterEach(() => life.abort());

  it.each([
    ['a card in a chat', 'textarea', 'ok here is my card 4111 1111 1111 1111', 'card-number'],
    ['an IBAN amid words', 'textarea', 'send it to GB82 WEST 1234 5698 7654 32 please', 'iban'],
    ['a phone number in full', 'textarea', 'call me on +44 20 7946 0018', 'phone'],
    ['an ID number', 'input', '11010519491231002X', 'national-id'],
  ] as const)('is recognised: %s', (_what, tag, text, kind) => {
    watch();
    const control = add(tag);
    enter(control, text);
    expect(kindIn(control)).toBe(kind);
  });

  it.each([
    ['an order number', 'order 4111 1111 1111 1112'],
    ['a time', '2026-03-10T12:00:00 and 1773144000000'],
    ['prices', 'from 1,250.00 to 1,999.99'],
    ['code', 'const id = 0x7fffffff; // 2147483647'],
    ['a row of a table', '1200 3400 5600 7800 9000'],
  ])('is no number of a person: %s', (_what, text) => {
    watch();
    const control = add('textarea');
    enter(control, text);
    expect(kindIn(control)).toBeNull();
  });

  it('is forgotten when it is deleted', () => {
    watch();
    const control = add('textarea');
    enter(control, '4111 1111 1111 1111');
    enter(control, '');
    expect(kindIn(control)).toBeNull();
  });

  it('is recognised where the caret already is', () => {
    const control = add('textarea');
    control.value = '4111 1111 1111 1111';
    control.focus();
    watch();
    expect(kindIn(control)).toBe('card-number');
  });

  it('is left alone in a password', () => {
    watch();
    const control = add('input', 'password');
    enter(control, '4111 1111 1111 1111');
    expect(kindIn(control)).toBeNull();
  });

  it('is not believed from the page itself', () => {
    watch();
    const control = add('textarea');
    enter(control, '4111 1111 1111 1111', false);
    expect(onFound.mock.calls.some(([where]) => where === control)).toBe(false);
  });
});
