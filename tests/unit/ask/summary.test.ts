import { afterEach, describe, expect, test } from 'vitest';
import { destinationOf } from '../../../lib/ask/destination.ts';
import { summarise } from '../../../lib/ask/summary.ts';
import type { Finding } from '../../../lib/ask/types.ts';

const BASE = 'https://shop.example/pay';

afterEach(() => document.body.replaceChildren());

describe('where a form leads', () => {
  test.each([
    ['/next', 'https', 'shop.example'],
    ['//other.example/x', 'https', 'other.example'],
    ['http://shop.example/', 'http', 'shop.example'],
    ['https://bank.example@evil.example/', 'https', 'evil.example'],
    ['http://203.0.113.7:8080/', 'http', '203.0.113.7:8080'],
    ['mailto:someone@example.com', 'mail', null],
    ['tel:+15550100', 'phone', null],
    ['https://wa.me/15550100', 'messenger', 'wa.me'],
    ['whatsapp://send?phone=1', 'messenger', null],
    ['https://api.telegram.org/bot1/sendMessage', 'messenger', 'api.telegram.org'],
    ['javascript:void(0)', 'none', null],
    ['data:text/html,x', 'none', null],
    ['http://[', 'none', null],
  ])('%s', (address, way, host) => expect(destinationOf(address, BASE)).toEqual({ way, host }));
});

function summary(html: string) {
  document.body.innerHTML = html;
  const asking = new Map<HTMLElement, Finding>(
    Array.from(document.querySelectorAll<HTMLElement>('[data-kind]'), (control) => [
      control,
      { kind: control.dataset.kind === 'iban' ? 'iban' : 'phone', signal: 'label', words: '' },
    ]),
  );
  return summarise(asking, document);
}

describe('what leaves a frame', () => {
  test('is each kind once', () => {
    expect(
      summary('<input data-kind="phone"><input data-kind="phone"><input data-kind="iban">').kinds,
    ).toEqual(['phone', 'iban']);
  });

  test('names a button that leads elsewhere', () => {
    const { destinations } = summary(
      '<form action="https://a.example/"><input data-kind="phone"><button formaction="https://b.example/">Go</button></form>',
    );
    expect(destinations.map(({ host }) => host)).toEqual(['a.example', 'b.example']);
  });

  test('is not fooled by a field called action', () => {
    const { destinations } = summary(
      '<form action="https://a.example/"><input name="action" value="https://b.example/"><input data-kind="phone"></form>',
    );
    expect(destinations).toEqual([{ way: 'https', host: 'a.example' }]);
  });

  test('says that a script decides where there is no form', () => {
    expect(summary('<input data-kind="phone">').destinations).toEqual([{ way: 'none', host: null }]);
  });

  test.each([
    ['<h1>Job application</h1>', 'job'],
    ['<h1>Your parcel is waiting for delivery</h1>', 'parcel'],
    ['<h1>恭喜您中奖</h1>', 'prize'],
    ['<h1>申请贷款</h1>', 'loan'],
    ['<h1>Welcome</h1>', null],
  ])('tells what the page says it is for: %s', (html, purpose) => {
    expect(summary(html).purpose).toBe(purpose);
  });
});
