import type { Kind } from '../ask/kinds.ts';
import type { Adviser } from './advisers.ts';
import { ACCOUNT, ALL, IDENTITY, MONEY } from './groups.ts';

/** Something that shows that shared data is being used; told by the text `sign.<id>`. */
interface SignFacts {
  readonly id: string;
  readonly kinds: readonly Kind[];
  /** Who warns of it; absent where it follows from the documented uses in `lib/cases/uses.ts`. */
  readonly adviser?: Adviser;
}

/** What to watch for, the most general first. */
export const SIGNS = [
  { id: 'helpers', kinds: ALL, adviser: 'scamwatch' },
  {
    id: 'callers',
    kinds: ['phone', 'bank-name-or-holder', 'date-of-birth', ...ACCOUNT],
    adviser: 'police-dobong',
  },
  { id: 'bank-details', kinds: [...IDENTITY, 'date-of-birth', 'bank-name-or-holder'], adviser: 'sabric' },
  { id: 'links', kinds: ALL, adviser: 'us-attorney' },
  { id: 'codes', kinds: ['phone', 'card-number', 'bank-pin-or-otp'] },
  { id: 'no-signal', kinds: ['phone'] },
  { id: 'debits', kinds: MONEY },
  { id: 'contracts', kinds: [...IDENTITY, 'date-of-birth'] },
  { id: 'refunds', kinds: ['national-id', 'tax-id', 'date-of-birth'] },
  { id: 'threats', kinds: ['id-document-upload'] },
] as const satisfies readonly SignFacts[];

export type Sign = SignFacts & { readonly id: (typeof SIGNS)[number]['id'] };

/** What to watch for after some kinds were shared. */
export function signsFor(kinds: readonly Kind[]): readonly Sign[] {
  const signs: readonly Sign[] = SIGNS;
  return signs.filter((sign) => kinds.some((kind) => sign.kinds.includes(kind)));
}
