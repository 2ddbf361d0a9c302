import { describe, expect, it } from 'vitest';
import { KINDS, WEIGHT, type Kind } from '../../../lib/ask/kinds.ts';
import type { Way } from '../../../lib/ask/types.ts';
import type { Standing } from '../../../lib/site/types.ts';
import { judge, type JudgeInput } from '../../../lib/verdict/judge.ts';
import type { Level } from '../../../lib/verdict/types.ts';
import { asking, site } from './parties.ts';

const level = (input: Partial<JudgeInput>): Level => judge(asking(input)).level;
const codes = (input: Partial<JudgeInput>): string[] => judge(asking(input)).reasons.map(({ code }) => code);

const LIGHT: Kind[] = ['phone'];
const HEAVY: Kind[] = ['passport'];
const GRAVE: Kind[] = ['id-document-upload'];

/** A form that sends to a site, or in a way that has none. */
const to = (standing: Standing | null, way: Way = 'https') => ({
  destinations: [{ way, standing }],
});

describe('every cell of the table', () => {
  const rows: readonly (readonly [string, Partial<JudgeInput>, Level, Level, Level])[] = [
    ['trusted by the person', { page: site({ knownBy: 'trust' }) }, 'quiet', 'quiet', 'quiet'],
    ['trusted by a policy', { page: site({ knownBy: 'policy' }) }, 'quiet', 'quiet', 'quiet'],
    ['this device', { page: site({ knownBy: 'device' }), insecurePage: true }, 'quiet', 'quiet', 'quiet'],
    ['known by the list', { page: site({ knownBy: 'list' }) }, 'quiet', 'quiet', 'quiet'],
    ['known by its ending', { page: site({ knownBy: 'suffix' }) }, 'quiet', 'quiet', 'quiet'],
    ['known by own visits', { page: site({ knownBy: 'visits', score: 5 }) }, 'quiet', 'quiet', 'quiet'],
    ['known by the history', { page: site({ knownBy: 'history' }) }, 'quiet', 'quiet', 'quiet'],
    [
      'listed, but like another site',
      { page: site({ knownBy: 'list', score: 3, findings: ['brand-in-host'], resembles: 'bank.example' }) },
      'notice',
      'caution',
      'caution',
    ],
    [
      'with a checked ending, but like another site',
      { page: site({ knownBy: 'suffix', score: 4, findings: ['near-brand'], resembles: 'bank.example' }) },
      'notice',
      'caution',
      'caution',
    ],
    [
      'visited before, but a lookalike',
      { page: site({ knownBy: 'visits', score: 5, findings: ['lookalike'], resembles: 'bank.example' }) },
      'notice',
      'caution',
      'caution',
    ],
    ['not known', {}, 'notice', 'caution', 'strong'],
    ['not known, score below 3', { page: site({ score: 2 }) }, 'notice', 'caution', 'strong'],
    ['not known, score 3', { page: site({ score: 3 }) }, 'caution', 'strong', 'strong'],
    ['not known, over http', { insecurePage: true }, 'caution', 'strong', 'strong'],
    [
      'not known, a public IP',
      { page: site({ score: 3, findings: ['public-ip'] }) },
      'caution',
      'strong',
      'strong',
    ],
    ['not known, score 6', { page: site({ score: 6 }) }, 'strong', 'strong', 'strong'],
    [
      'not known, a lookalike',
      { page: site({ score: 4, findings: ['lookalike'], resembles: 'bank.example' }) },
      'strong',
      'strong',
      'strong',
    ],
  ];

  it.each(rows)('%s', (_row, input, light, heavy, grave) => {
    expect(level({ ...input, kinds: LIGHT })).toBe(light);
    expect(level({ ...input, kinds: HEAVY })).toBe(heavy);
    expect(level({ ...input, kinds: GRAVE })).toBe(grave);
  });

  it('is quiet everywhere when nothing is asked', () => {
    for (const [, input] of rows) expect(level({ ...input, kinds: [] })).toBe('quiet');
  });
});

describe('what is asked', () => {
  it('weighs as its kind does', () => {
    const expected = { light: 'notice', heavy: 'caution', grave: 'strong' } as const;
    for (const kind of KINDS) expect(level({ kinds: [kind] }), kind).toBe(expected[WEIGHT[kind]]);
  });

  it('is grave once an ID and a way to money come together', () => {
    expect(level({ kinds: ['passport', 'driving-licence'] })).toBe('caution');
    expect(level({ kinds: ['iban', 'card-number'] })).toBe('caution');
    expect(level({ kinds: ['passport', 'iban'] })).toBe('strong');
    expect(codes({ kinds: ['passport', 'iban'] })).toContain('identity-and-money');
  });

  it('is named where it is grave by itself', () => {
    expect(codes({ kinds: ['id-document-upload'] })).toContain('id-photo');
    expect(codes({ kinds: ['bank-pin-or-otp'] })).toContain('bank-secret');
  });
});

describe('the worst of all sites counts', () => {
  it('an unknown frame in a known page', () => {
    expect(level({ page: site({ knownBy: 'list' }), frame: site({ unit: 'other.example' }) })).toBe('notice');
  });

  it('a lookalike in the frame of a page that is merely unknown', () => {
    const frame = site({ unit: 'other.example', score: 6, resembles: 'bank.example' });
    expect(level({ frame })).toBe('strong');
  });

  it('a known page that sends to an unknown site', () => {
    const destinations = [{ way: 'https', standing: site({ unit: 'other.example' }) }] as const;
    const input = { page: site({ knownBy: 'list' }), destinations };
    expect(level(input)).toBe('notice');
    expect(judge(asking(input)).reasons).toContainEqual({ code: 'sends-elsewhere', site: 'other.example' });
  });
});

describe('one step up', () => {
  it.each([
    ['another unknown site', to(site({ unit: 'other.example' })), 'sends-elsewhere'],
    ['plain http', to(site(), 'http'), 'sends-insecurely'],
    ['plain mail', to(null, 'mail'), 'sends-by-mail'],
    ['a messenger', to(null, 'messenger'), 'sends-to-messenger'],
    ['a telephone', to(null, 'phone'), 'sends-to-messenger'],
    [
      'more than is needed',
      { kinds: ['passport'] as Kind[], purpose: 'parcel' as const },
      'more-than-needed',
    ],
  ])('for %s', (_what, input, code) => {
    const before = level({ kinds: 'kinds' in input ? input.kinds : LIGHT });
    expect(level(input)).toBe(before === 'notice' ? 'caution' : 'strong');
    expect(codes(input)).toContain(code);
  });

  it('for a public IP, on top of what the address is worth', () => {
    const ip = site({ unit: '8.8.8.8', score: 3, findings: ['public-ip'] });
    expect(level(to(ip))).toBe('strong');
    expect(codes(to(ip))).toContain('sends-to-ip');
  });

  it('is one only, however many grounds there are', () => {
    const everything = {
      destinations: [
        { way: 'http', standing: site({ unit: 'other.example' }) },
        { way: 'mail', standing: null },
      ],
      purpose: 'parcel',
    } as const;
    expect(level(everything)).toBe('caution');
  });

  it('is none for a destination that is known, or the page itself', () => {
    expect(level(to(site({ unit: 'other.example', knownBy: 'list' })))).toBe('notice');
    expect(level(to(site()))).toBe('notice');
  });

  it('is none for a page whose lack of encryption was counted already', () => {
    expect(level({ ...to(site(), 'http'), insecurePage: true })).toBe('caution');
  });

  it('is none on a known page', () => {
    expect(
      level({ page: site({ knownBy: 'list' }), kinds: HEAVY, purpose: 'prize', ...to(null, 'mail') }),
    ).toBe('quiet');
  });

  it('is none for what the purpose needs', () => {
    expect(level({ kinds: ['card-number', 'card-cvv', 'card-expiry'], purpose: 'shop' })).toBe('caution');
    expect(level({ kinds: ['card-number'], purpose: 'job' })).toBe('strong');
  });
});

describe("a payment processor's frame", () => {
  const frame = site({ unit: 'stripe.com', knownBy: 'list', processor: true });

  it('takes one step down, and says so', () => {
    expect(level({ kinds: ['card-number'], frame })).toBe('notice');
    expect(codes({ kinds: ['card-number'], frame })).toContain('payment-processor');
  });

  it('counts as known without being on the list', () => {
    expect(level({ kinds: ['card-number'], frame: { ...frame, knownBy: null } })).toBe('notice');
  });

  it('does not silence a lookalike', () => {
    const page = site({ score: 6, resembles: 'bank.example' });
    expect(level({ kinds: ['card-number'], frame, page })).toBe('caution');
  });
});

describe('a form builder', () => {
  it('is not known, and the reason says whose form it is', () => {
    const builder = site({ unit: 'docs.google.com', builder: true });
    expect(level({ page: builder })).toBe('notice');
    expect(codes({ page: builder })).toEqual(['unknown-site', 'form-builder']);
    expect(codes({ page: site({ knownBy: 'list' }), frame: builder })).toContain('form-builder');
    expect(codes({ destinations: [{ way: 'https', standing: builder }] })).toContain('form-builder');
  });

  it('is quiet for who said they know it', () => {
    expect(level({ page: site({ builder: true, knownBy: 'trust' }), kinds: GRAVE })).toBe('quiet');
  });
});

describe('reasons', () => {
  it('name the site that is imitated', () => {
    const page = site({ score: 7, findings: ['lookalike', 'risky-ending'], resembles: 'bank.example' });
    expect(judge(asking({ page })).reasons).toEqual([
      { code: 'unknown-site' },
      { code: 'lookalike', site: 'bank.example' },
      { code: 'risky-ending' },
    ]);
  });

  it('are each given once', () => {
    const page = site({ findings: ['risky-ending'], score: 2 });
    const frame = site({ unit: 'other.example', findings: ['risky-ending'], score: 2 });
    const found = codes({ page, frame });
    expect(found).toEqual([...new Set(found)]);
  });
});
