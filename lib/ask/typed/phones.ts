import type { Near } from './near.ts';

/** Calling codes in use (ITU-T E.164, list of assigned codes), North America's with the area's first digit. */
const CODE =
  /^(?:1[2-9]|7|2(?:[07]|[1-69]\d)|3(?:[0-469]|[578]\d)|4(?:[013-9]|2\d)|5(?:[1-8]|[09]\d)|6(?:[0-6]|[789]\d)|8(?:[1246]|[058]\d)|9(?:[0-58]|[679]\d))/;
const INTERNATIONAL = /^\+\d{8,15}$/;
const FROM_ABROAD = /^00[1-9]\d{8,13}$/;
/** The same with the country's code in a group of its own. */
const FROM_ABROAD_IN_GROUPS = /^00[ -]?[1-9]\d{0,2}[ ./(-]/;

/** Ways of grouping that nothing but phones has (ITU-T E.123 and the countries' own). */
const GROUPED: readonly RegExp[] = [
  // A trunk zero, as in most of Europe, Asia and Africa.
  /^\(?0[1-9]\d{0,3}\)?[ ./-]\d{2,4}(?:[ .-]?\d{2,4}){1,4}$/,
  /^\([1-9]\d{1,3}\) ?\d{3,5}(?:[ -]\d{2,4}){1,3}$/,
  // North America.
  /^(?:1[ -])?(?:\([2-9]\d\d\) ?|[2-9]\d\d-)[2-9]\d\d-\d{4}$/,
  // Russia and its neighbours.
  /^[78] ?(?:\(9\d\d\)|[ -]9\d\d) ?[ -]?\d{3}[ -]\d\d[ -]?\d\d$/,
  // Mainland China.
  /^1[3-9]\d[ -]\d{4}[ -]\d{4}$/,
];
const FEWEST = 9;
const MOST = 12;

/**
 * Mobile numbers as the countries' people write them at home, without separators (national numbering
 * plans, ITU-T E.129). Those that more than a tenth of all numbers as long would pass are loose.
 */
const MOBILES: readonly (readonly [regions: string, code: string, shape: RegExp])[] = [
  ['CN', '86', /^1[3-9]\d{9}$/],
  ['TW', '886', /^09\d{8}$/],
  ['JP', '81', /^0[5789]0\d{8}$/],
  ['KR', '82', /^01[016-9]\d{7,8}$/],
  ['PK', '92', /^03\d{9}$/],
  ['BD', '880', /^01[3-9]\d{8}$/],
  ['LK', '94', /^07\d{8}$/],
  ['NP', '977', /^9[78]\d{8}$/],
  ['ID', '62', /^08\d{8,11}$/],
  ['MY', '60', /^01\d{8,9}$/],
  ['PH', '63', /^09\d{9}$/],
  ['VN', '84', /^0[35789]\d{8}$/],
  ['TH', '66', /^0[689]\d{8}$/],
  ['KH', '855', /^0[1-9]\d{7,8}$/],
  ['MM', '95', /^09\d{7,9}$/],
  ['TR', '90', /^05\d{9}$/],
  ['IL SA AE', '97', /^05\d{8}$/],
  ['EG', '20', /^01[0125]\d{8}$/],
  ['IR', '98', /^09\d{9}$/],
  ['IQ JO', '96', /^07\d{8,9}$/],
  ['MA DZ', '21', /^0[567]\d{8}$/],
  ['RU KZ', '7', /^8[79]\d{9}$/],
  ['UA', '380', /^0[3-9]\d{8}$/],
  ['SK', '421', /^09\d{8}$/],
  ['HU', '36', /^06[237]0\d{7}$/],
  ['RO', '40', /^07\d{8}$/],
  ['BG', '359', /^08[789]\d{7}$/],
  ['HR', '385', /^09\d{7,8}$/],
  ['RS', '381', /^06\d{7,8}$/],
  ['SI', '386', /^0[3-7]\d{7}$/],
  ['GR', '30', /^69\d{8}$/],
  ['DE', '49', /^01[567]\d{8,9}$/],
  ['AT', '43', /^06\d{8,11}$/],
  ['CH', '41', /^07[5-9]\d{7}$/],
  ['NL', '31', /^06\d{8}$/],
  ['BE', '32', /^04\d{8}$/],
  ['FR', '33', /^0[67]\d{8}$/],
  ['GB', '44', /^07\d{9}$/],
  ['IE', '353', /^08\d{8}$/],
  ['PT', '351', /^9[1236]\d{7}$/],
  ['IT', '39', /^3[2-9]\d{8}$/],
  ['SE', '46', /^07\d{8}$/],
  ['FI', '358', /^0[45]\d{7,9}$/],
  ['NG', '234', /^0[789][01]\d{8}$/],
  ['KE', '254', /^0[17]\d{8}$/],
  ['ZA', '27', /^0[678]\d{8}$/],
  ['GH', '233', /^0[25]\d{8}$/],
  ['TZ UG', '25', /^0[67]\d{8}$/],
  ['ET', '251', /^09\d{8}$/],
  ['BR', '55', /^[1-9]{2}9\d{8}$/],
  ['CO', '57', /^3[0-5]\d{8}$/],
  ['VE', '58', /^04\d{9}$/],
  ['EC', '593', /^09\d{8}$/],
  ['AU', '61', /^04\d{8}$/],
  ['NZ', '64', /^02\d{7,9}$/],
];
const LOOSE: readonly (readonly [regions: string, shape: RegExp])[] = [
  ['IN', /^[6-9]\d{9}$/],
  ['US CA', /^1?[2-9]\d{2}[2-9]\d{6}$/],
  ['MX AR', /^[1-9]\d{9}$/],
  ['TR', /^5\d{9}$/],
  ['ES', /^[67]\d{8}$/],
  ['PL', /^[4-8]\d{8}$/],
  ['CL PE', /^9\d{8}$/],
  ['CZ', /^[67]\d{8}$/],
  ['HK KW', /^[569]\d{7}$/],
  ['SG', /^[89]\d{7}$/],
  ['NO DK', /^[2-9]\d{7}$/],
];

const isOf = (regions: string, near: Near): boolean =>
  regions.split(' ').some((region) => near.regions.has(region));

/** Whether a number that begins with two zeros begins with a country's code: two zeros also fill up order numbers. */
function isFromAbroad(typed: string, bare: string, near: Near): boolean {
  if (!FROM_ABROAD.test(bare) || !CODE.test(bare.slice(2))) return false;
  return (
    FROM_ABROAD_IN_GROUPS.test(typed) ||
    MOBILES.some(([regions, code]) => bare.startsWith(code, 2) && isOf(regions, near)) ||
    near.namesPhone
  );
}

const isGrouped = (typed: string, bare: string): boolean =>
  bare.length >= FEWEST && bare.length <= MOST && GROUPED.some((shape) => shape.test(typed));

/**
 * Whether a text is a phone number by its writing: with its country's code, or in groups that only phones
 * have.
 *
 * @param typed as typed, trimmed
 */
export function isPhone(typed: string, near: Near): boolean {
  const bare = typed.replace(/[ .()/-]/g, '');
  if (INTERNATIONAL.test(bare)) return CODE.test(bare.slice(1));
  return isGrouped(typed, bare) || isFromAbroad(typed, bare, near);
}

/**
 * Whether a text is a mobile number as people write it at home: of a country that the page or the
 * person is of, or of any where a word for it is near.
 *
 * @param typed as typed, trimmed
 */
export function isMobile(typed: string, near: Near): boolean {
  const bare = typed.replace(/[ .()/-]/g, '');
  if (!/^\d{8,13}$/.test(bare)) return false;
  return (
    MOBILES.some(([regions, , shape]) => shape.test(bare) && (isOf(regions, near) || near.namesPhone)) ||
    LOOSE.some(
      ([regions, shape]) => shape.test(bare) && (near.namesPhone || (bare !== typed && isOf(regions, near))),
    )
  );
}
