import * as by from './checks.ts';
import type { Near } from './near.ts';
import { isMonotone, luhn, verhoeff } from './sums.ts';

/** A number by which a state knows people. */
interface Rule {
  readonly regions: string;
  /** The number without separators. */
  readonly shape: RegExp;
  readonly check: by.Check;
  /** The writings that stand for themselves, or all of them: one in a hundred random numbers passes at most. */
  readonly alone?: RegExp | true;
  /** The writings believed where the page or the person is of the country. Beside an ID's word all are. */
  readonly atHome?: RegExp | true;
}

const anything: by.Check = () => true;

const RULES: readonly Rule[] = [
  { regions: 'CN', shape: /^[1-9]\d{5}(?:19|20)\d{9}[\dX]$/, check: by.china, alone: true },
  { regions: 'SG', shape: /^(?:[SFG]\d|T[01])\d{6}[A-Z]$/, check: by.singapore, alone: true },
  { regions: 'ES', shape: /^[XYZ]\d{7}[A-Z]$/, check: by.spain, alone: true },
  { regions: 'IT', shape: /^[A-Z]{6}\d\d[A-EHLMPRST]\d\d[A-Z]\d{3}[A-Z]$/, check: by.italy, alone: true },
  { regions: 'MX', shape: /^[A-Z]{4}\d{6}[HMX][A-Z]{5}[A-Z\d]\d$/, check: by.mexico, alone: true },
  { regions: 'FR', shape: /^[12]\d\d(?:0[1-9]|1[0-2])(?:\d\d|2[AB])\d{8}$/, check: by.france, alone: true },
  { regions: 'FI', shape: /^\d{6}[-+A]\d{3}[\dA-Y]$/, check: by.finland, alone: /[A-Y]$/, atHome: true },
  { regions: 'RO', shape: /^[1-8]\d{12}$/, check: by.romania, alone: true },
  { regions: 'KR', shape: /^\d{6}[1-8]\d{6}$/, check: by.korea, alone: true },
  { regions: 'ZA', shape: /^\d{10}[012]\d\d$/, check: by.southAfrica, alone: true },
  { regions: 'RS BA ME MK SI HR', shape: /^\d{13}$/, check: by.serbia, alone: true },
  { regions: 'CH', shape: /^756\d{10}$/, check: by.switzerland, alone: true },
  { regions: 'AE', shape: /^784\d{12}$/, check: by.emirates, alone: true },
  { regions: 'NO', shape: /^\d{11}$/, check: by.norway, alone: true },
  { regions: 'BE', shape: /^\d{11}$/, check: by.belgium, alone: true },
  { regions: 'PL', shape: /^\d{11}$/, check: by.poland, alone: true },
  { regions: 'BG', shape: /^\d{10}$/, check: by.bulgaria, alone: true },
  { regions: 'HK', shape: /^[A-Z]{1,2}\d{6}[\dA]$/, check: by.hongKong, alone: /\([\dA]\)$/, atHome: true },
  { regions: 'BR', shape: /^\d{11}$/, check: by.brazil, alone: /^\d{3}\.\d{3}\.\d{3}-\d\d$/, atHome: true },
  {
    regions: 'DE',
    shape: /^[1-9]\d{10}$/,
    check: by.germany,
    alone: /^\d\d \d{3} \d{3} \d{3}$/,
    atHome: true,
  },
  { regions: 'CZ SK', shape: /^\d{10}$/, check: by.czechia, alone: /^\d{6}\/\d{4}$/, atHome: true },
  { regions: 'SE', shape: /^(?:\d\d)?\d{10}$/, check: by.sweden, alone: /^\d{6}[-+]\d{4}$/, atHome: true },
  {
    regions: 'CL',
    shape: /^\d{7,8}[\dK]$/,
    check: by.chile,
    alone: /^\d{1,2}\.\d{3}\.\d{3}-.$/,
    atHome: /-.$/,
  },
  { regions: 'AR', shape: /^2[0347]\d{9}$/, check: by.argentina, alone: /^\d\d-\d{8}-\d$/, atHome: true },
  {
    regions: 'TH',
    shape: /^[1-8]\d{12}$/,
    check: by.thailand,
    alone: /^\d-\d{4}-\d{5}-\d\d-\d$/,
    atHome: true,
  },
  { regions: 'NL', shape: /^\d{9}$/, check: by.netherlands, alone: /^\d{4}\.\d\d\.\d{3}$/ },
  { regions: 'TW', shape: /^[A-Z][1289A-D]\d{8}$/, check: by.taiwan, atHome: true },
  { regions: 'ES', shape: /^\d{8}[A-Z]$/, check: by.spain, atHome: true },
  { regions: 'TR', shape: /^[1-9]\d{10}$/, check: by.turkey, atHome: true },
  { regions: 'EE LT', shape: /^[3-6]\d{10}$/, check: by.baltic, atHome: true },
  { regions: 'HR', shape: /^\d{11}$/, check: by.mod11And10, atHome: true },
  { regions: 'KZ', shape: /^\d{12}$/, check: by.kazakhstan, atHome: true },
  { regions: 'IS', shape: /^\d{10}$/, check: by.iceland, atHome: true },
  { regions: 'DK', shape: /^\d{10}$/, check: by.denmark, atHome: /^\d{6}-\d{4}$/ },
  { regions: 'IN', shape: /^[2-9]\d{11}$/, check: verhoeff, atHome: /^\d{4}([ -])\d{4}\1\d{4}$/ },
  // The fourth letter is a natural person's.
  { regions: 'IN', shape: /^[A-Z]{3}P[A-Z]\d{4}[A-Z]$/, check: anything, atHome: true },
  { regions: 'GB', shape: /^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/, check: anything, atHome: true },
  { regions: 'US', shape: /^\d{9}$/, check: by.unitedStates, atHome: /^\d{3}-\d\d-\d{4}$/ },
  { regions: 'PK', shape: /^[1-7]\d{12}$/, check: anything, atHome: /^\d{5}-\d{7}-\d$/ },
  { regions: 'MY', shape: /^\d{12}$/, check: by.malaysia, atHome: /^\d{6}-\d\d-\d{4}$/ },
  { regions: 'ID', shape: /^[1-9]\d{15}$/, check: by.indonesia, atHome: true },
  { regions: 'JP', shape: /^\d{12}$/, check: by.japan },
  { regions: 'GR', shape: /^\d{9}$/, check: by.greece },
  { regions: 'PT', shape: /^[1-3]\d{8}$/, check: by.portugal },
  { regions: 'AU', shape: /^\d{9}$/, check: by.australia },
  { regions: 'CA IL', shape: /^\d{9}$/, check: luhn },
  { regions: 'SA', shape: /^[12]\d{9}$/, check: luhn },
  { regions: 'UA', shape: /^\d{10}$/, check: by.ukraine },
];

const isWritten = (way: RegExp | true | undefined, text: string): boolean =>
  way === true || way?.test(text) === true;

/**
 * Whether a text is a person's number of one of more than 30 countries. Where the checks are weak, the
 * writing must be the country's own, the page or the person of that country, or an ID's word near.
 *
 * @param text as typed, trimmed, in capitals
 */
export function isNationalId(text: string, near: Near): boolean {
  const bare = text.replace(/[ .()/-]/g, '');
  if (isMonotone(bare)) return false;
  const isBelieved = ({ regions, alone, atHome }: Rule): boolean =>
    isWritten(alone, text) ||
    (atHome !== undefined &&
      isWritten(atHome, text) &&
      regions.split(' ').some((region) => near.regions.has(region))) ||
    near.namesIdentity;
  return RULES.some((rule) => {
    const number = [bare, text].find((written) => rule.shape.test(written));
    return number !== undefined && rule.check(number) && isBelieved(rule);
  });
}
