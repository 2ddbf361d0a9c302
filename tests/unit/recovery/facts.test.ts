import { describe, expect, it } from 'vitest';
import { KINDS, type Kind } from '../../../lib/ask/kinds.ts';
import { countriesByName, countryName, countryOf, isCountry } from '../../../lib/recovery/countries.ts';
import { PLACES, placesIn } from '../../../lib/recovery/places.ts';
import { signsFor } from '../../../lib/recovery/signs.ts';
import { PHASES, STEPS, stepsFor } from '../../../lib/recovery/steps.ts';
import { EVERY_LANGUAGE } from '../i18n/texts.ts';

const idsFor = (...args: Parameters<typeof stepsFor>) => stepsFor(...args).map(({ id }) => id);

const signIdsFor = (kind: Kind) => signsFor([kind]).map(({ id }) => id);

describe('the steps', () => {
  it.each(KINDS)('come for a %s, wherever somebody lives', (kind) => {
    expect(idsFor([kind], null)).toEqual(expect.arrayContaining(['stop', 'proof', 'report', 'passwords']));
  });

  it('are none where nothing was shared', () => {
    expect(stepsFor([], 'US')).toEqual([]);
  });

  it('begin with a call to the bank where money is in reach', () => {
    expect(idsFor(['phone', 'card-number'], 'DE').slice(0, 2)).toEqual(['call-bank', 'block-card']);
    expect(idsFor(['iban'], 'DE').slice(0, 2)).toEqual(['call-bank', 'guard-account']);
    expect(idsFor(['phone'], 'DE')).not.toContain('call-bank');
  });

  it('stand in the order of their urgency', () => {
    const order = STEPS.map(({ phase }) => PHASES.indexOf(phase));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('name a credit freeze, a bureau or a registration only in the country that has it', () => {
    const ofCountries = ['credit-freeze', 'credit-bureaus', 'protective-registration'];
    const found = (country: string | null) =>
      idsFor(['national-id'], country).filter((id) => ofCountries.includes(id));
    expect(found('US')).toEqual(['credit-freeze']);
    expect(found('CA')).toEqual(['credit-bureaus']);
    expect(found('ZA')).toEqual(['protective-registration']);
    expect(found('FR')).toEqual([]);
    expect(found(null)).toEqual([]);
  });
});

describe('what to watch for', () => {
  it.each(KINDS)('is said for a %s', (kind) => {
    expect(signsFor([kind]).length).toBeGreaterThan(1);
  });

  it('is a phone without a network only where the number was shared', () => {
    expect(signIdsFor('phone')).toContain('no-signal');
    expect(signIdsFor('passport')).not.toContain('no-signal');
  });
});

describe('the places to report', () => {
  /** Every number that was read at a source, in August 2026; no other may be shown. */
  const CONFIRMED = [
    '0300 123 2040',
    '1-877-438-4338',
    '1-888-495-8501',
    '101',
    '110',
    '1799',
    '1800 595 160',
    '1930',
    '96110',
  ];

  it('show confirmed numbers and no other', () => {
    const phones = Object.keys(PLACES).flatMap((country) => placesIn(country).map(({ phone }) => phone));
    expect(phones.filter((phone) => phone !== undefined).toSorted()).toEqual(CONFIRMED);
  });

  it("link the authorities' own sites, by https, at their front door", () => {
    const urls = Object.keys(PLACES).flatMap((country) => placesIn(country).map(({ url }) => url));
    const hosts = urls.filter((url) => url !== undefined).map((url) => new URL(url));
    expect(hosts.map(({ hostname }) => hostname.replace(/^www\./, '')).toSorted()).toEqual([
      'antifraudcentre-centreantifraude.ca',
      'cybercrime.gov.in',
      'ic3.gov',
      'identitytheft.gov',
      'politie.nl',
      'reportfraud.ftc.gov',
      'reportfraud.police.uk',
      'scamshield.gov.sg',
      'scamwatch.gov.au',
    ]);
    expect(hosts.every(({ protocol, pathname }) => protocol === 'https:' && pathname === '/')).toBe(true);
  });

  it.each(['JP', 'KR', 'BR', 'NG', 'VN', 'HK', 'FR', 'MY', 'constructor', null])(
    'are none for %s, where none is confirmed',
    (country) => {
      expect(placesIn(country)).toEqual([]);
    },
  );
});

describe('a country', () => {
  it('is the one the languages of the browser name', () => {
    expect(countryOf(['en', 'zh-Hans-SG', 'de-DE'])).toBe('SG');
    expect(countryOf(['es-419', 'zh'])).toBeNull();
  });

  it('has a name in every language, in the order of that language', () => {
    for (const language of EVERY_LANGUAGE) {
      const countries = countriesByName(language);
      expect(countries).toHaveLength(249);
      expect(countries.filter(([code, name]) => code === name)).toEqual([]);
    }
    expect(countriesByName('en')[0]).toEqual(['AF', 'Afghanistan']);
    expect(countryName('DE', 'zh-CN')).toBe('德国');
  });

  it('is one of those there are', () => {
    expect(Object.keys(PLACES).every(isCountry)).toBe(true);
    expect(isCountry('XX')).toBe(false);
  });
});
