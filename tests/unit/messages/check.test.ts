import { describe, expect, it } from 'vitest';
import { FRAME_CHECKS, PAGE_CHECKS } from '../../../lib/messages/check.ts';

const asked = {
  kinds: ['phone', 'national-id'],
  destinations: [{ way: 'https', host: 'collect.example' }],
  purpose: 'job',
};

describe('a message that tells what is asked', () => {
  it('is taken when it holds kinds, destinations and a purpose', () => {
    expect(FRAME_CHECKS.asked(asked)).toBe(true);
    expect(FRAME_CHECKS.asked({ kinds: [], destinations: [], purpose: null })).toBe(true);
  });

  it.each([
    ['nothing', null],
    ['a list', [asked]],
    ['an unknown kind', { ...asked, kinds: ['shoe-size'] }],
    ['more kinds than there are', { ...asked, kinds: Array.from({ length: 40 }, () => 'phone') }],
    ['a path in the host', { ...asked, destinations: [{ way: 'https', host: 'a.example/secret?x=1' }] }],
    ['a host longer than DNS allows', { ...asked, destinations: [{ way: 'https', host: 'a'.repeat(300) }] }],
    [
      'a thousand destinations',
      { ...asked, destinations: Array.from({ length: 1000 }, () => asked.destinations[0]) },
    ],
    ['an unknown way', { ...asked, destinations: [{ way: 'pigeon', host: null }] }],
    ['an unknown purpose', { ...asked, purpose: 'because' }],
    ['a field that could hold a typed value', { ...asked, value: '4111 1111 1111 1111' }],
    [
      'a destination with a field more',
      { ...asked, destinations: [{ way: 'https', host: null, path: '/x' }] },
    ],
  ])('is refused with %s', (_case, payload) => {
    expect(FRAME_CHECKS.asked(payload)).toBe(false);
  });
});

describe('the other messages', () => {
  it('take an outcome only as the person can bring it about', () => {
    expect(FRAME_CHECKS.outcome({ outcome: 'shared' })).toBe(true);
    expect(FRAME_CHECKS.outcome({ outcome: 'asked' })).toBe(false);
    expect(FRAME_CHECKS.outcome({ outcome: 'paid' })).toBe(false);
  });

  it('take trust only for a known span', () => {
    expect(FRAME_CHECKS.trust({ span: 'month' })).toBe(true);
    expect(FRAME_CHECKS.trust({ span: 'forever' })).toBe(false);
  });

  it('take of the room in a frame no more than whether there is some', () => {
    expect(FRAME_CHECKS.room({ hasRoom: false })).toBe(true);
    expect(FRAME_CHECKS.room({})).toBe(false);
    expect(FRAME_CHECKS.room({ hasRoom: 'no' })).toBe(false);
    expect(FRAME_CHECKS.room({ hasRoom: true, at: 'https://a.example/card?number=4111' })).toBe(false);
  });

  it('take no case id that could be a path', () => {
    expect(FRAME_CHECKS.explain({ caseId: 'cn-nantong-darknet-2020' })).toBe(true);
    expect(FRAME_CHECKS.explain({ caseId: '../options.html' })).toBe(false);
  });

  it('take no tab that cannot be', () => {
    expect(PAGE_CHECKS.page({ tabId: 4 })).toBe(true);
    expect(PAGE_CHECKS.page({ tabId: -1 })).toBe(false);
    expect(PAGE_CHECKS.page({ tabId: '4' })).toBe(false);
  });
});
