import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../lib/ask/kinds.ts';
import { PURPOSES } from '../../../lib/ask/purposes.ts';
import type { Way } from '../../../lib/ask/types.ts';
import type { AddressFinding, KnownBy, Standing } from '../../../lib/site/types.ts';
import { standing as standingOf } from '../../../lib/site/standing.ts';
import { judge, type JudgeInput } from '../../../lib/verdict/judge.ts';
import { LEVELS } from '../../../lib/verdict/types.ts';

const LIKENESSES: readonly AddressFinding[] = ['lookalike', 'brand-in-host', 'near-brand', 'other-ending'];
const ODDITIES: readonly AddressFinding[] = ['public-ip', 'many-hyphens', 'risky-ending', 'shared-hosting'];

/** From the best known to the unknown; within a group none is better than another. */
const KNOWN_BETTER: readonly (readonly (KnownBy | null)[])[] = [
  ['trust', 'policy', 'device'],
  ['visits', 'history'],
  ['list', 'suffix'],
  [null],
];

const standings = (unit: string): fc.Arbitrary<Standing> =>
  fc
    .record({
      unit: fc.constant(unit),
      knownBy: fc.constantFrom(...KNOWN_BETTER.flat()),
      score: fc.nat({ max: 14 }),
      likeness: fc.option(fc.constantFrom(...LIKENESSES)),
      oddities: fc.subarray([...ODDITIES]),
      builder: fc.boolean(),
      processor: fc.boolean(),
    })
    .map(({ likeness, oddities, ...rest }) => ({
      ...rest,
      findings: likeness ? [likeness, ...oddities] : oddities,
      resembles: likeness ? 'bank.example' : null,
    }));

const ways = fc.constantFrom<Way>('https', 'http', 'mail', 'messenger', 'phone', 'none');

const inputs: fc.Arbitrary<JudgeInput> = fc.record({
  kinds: fc.subarray([...KINDS]),
  purpose: fc.option(fc.constantFrom(...PURPOSES)),
  page: standings('page.example'),
  frame: fc.option(standings('frame.example')),
  destinations: fc.array(
    fc.record({
      way: ways,
      standing: fc.option(fc.oneof(standings('page.example'), standings('other.example'))),
    }),
    { maxLength: 3 },
  ),
  insecurePage: fc.boolean(),
});

const loudness = (input: JudgeInput): number => LEVELS.indexOf(judge(input).level);

describe('whatever is asked by whom', () => {
  it('is never louder for a better known page', () => {
    const pairs = fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 2 })).map(([a, step]) => {
      const worse = Math.min(a + 1 + step, KNOWN_BETTER.length - 1);
      return [KNOWN_BETTER[a]?.[0] ?? null, KNOWN_BETTER[worse]?.[0] ?? null] as const;
    });
    fc.assert(
      fc.property(inputs, pairs, (input, [better, worse]) => {
        const known = (knownBy: KnownBy | null) => loudness({ ...input, page: { ...input.page, knownBy } });
        expect(known(better)).toBeLessThanOrEqual(known(worse));
      }),
    );
  });

  it('is never quieter for one more kind', () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom(...KINDS), (input, kind) => {
        expect(loudness({ ...input, kinds: [...input.kinds, kind] })).toBeGreaterThanOrEqual(loudness(input));
      }),
    );
  });

  it('is never quieter for one more destination', () => {
    fc.assert(
      fc.property(inputs, standings('third.example'), (input, standing) => {
        const more = { ...input, destinations: [...input.destinations, { way: 'https' as const, standing }] };
        expect(loudness(more)).toBeGreaterThanOrEqual(loudness(input));
      }),
    );
  });

  it('is never quieter without encryption', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const http = loudness({ ...input, insecurePage: true });
        expect(http).toBeGreaterThanOrEqual(loudness({ ...input, insecurePage: false, destinations: [] }));
      }),
    );
  });

  it('is quiet on a page the person or a policy trusts', () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom('trust', 'policy'), (input, knownBy: KnownBy) => {
        expect(judge({ ...input, page: { ...input.page, knownBy } }).level).toBe('quiet');
      }),
    );
  });

  it('is never silenced by a list on a lookalike', () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom('list', 'suffix'), (input, knownBy: KnownBy) => {
        const page: Standing = { ...input.page, knownBy, findings: ['lookalike'], resembles: 'bank.example' };
        const { level } = judge({ ...input, kinds: [...input.kinds, 'passport'], page });
        expect(level).not.toBe('quiet');
      }),
    );
  });

  it('depends on nothing but what is handed in', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const before = structuredClone(input);
        expect(judge(input)).toEqual(judge(input));
        expect(input).toEqual(before);
      }),
    );
  });

  it('comes with reasons, each once', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const reasons = judge(input).reasons.map((reason) => JSON.stringify(reason));
        expect(reasons.length).toBeGreaterThan(0);
        expect(new Set(reasons).size).toBe(reasons.length);
      }),
    );
  });
});

/** Hosts as fraud and honest people write them: brands, security words and others, with dots and hyphens. */
const hosts: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.constantFrom('paypal', 'paypa1', 'secure', 'login', 'bank', 'shop', 'my', 'a', 'com'), {
      minLength: 1,
      maxLength: 5,
    }),
    fc.array(fc.constantFrom('.', '-'), { minLength: 4, maxLength: 4 }),
    fc.constantFrom('com', 'top', 'xyz', 'co.uk', 'gov.uk', 'weebly.com', 'github.io'),
  )
  .map(([words, joints, ending]) => {
    const chosen = words.map((word, index) => word + (joints[index] ?? '-')).join('');
    return `${chosen.slice(0, -1)}.${ending}`;
  });

/** How loud an ID is asked for on a host, whether the list holds it or not. */
const judged = (host: string, isListed: boolean): number => {
  const page = standingOf(host, {
    knownSites: { has: () => isListed },
    isTrusted: () => null,
    visits: () => false,
    targets: [],
    languages: ['en'],
  });
  const input = { purpose: null, frame: null, destinations: [], insecurePage: false };
  return LEVELS.indexOf(judge({ ...input, kinds: ['passport'], page }).level);
};

describe('whatever the address', () => {
  it('is never louder for a site on the list', () => {
    fc.assert(
      fc.property(hosts, (host) => {
        expect(judged(host, true)).toBeLessThanOrEqual(judged(host, false));
      }),
    );
  });

  it('is never silenced by the list where it looks like a brand', () => {
    for (const host of [
      'paypa1.com',
      'www.paypa1.com',
      'paypal.com.verify.shop',
      'secure-paypal-login.com',
    ]) {
      expect(judged(host, true), host).toBeGreaterThan(0);
    }
  });
});
