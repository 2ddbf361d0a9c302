import type { Kind } from '../ask/kinds.ts';
import type { Purpose } from '../ask/purposes.ts';

/** How the data came into the wrong hands. */
export type Collected =
  | 'insider'
  | 'broker'
  | 'fake-form'
  | 'lead-generation'
  | 'breach'
  | 'phishing-kit'
  | 'malware'
  | 'impersonation'
  | 'not-stated';

/** How far the law had come, in the words of the sources. A text never goes beyond it. */
export type LegalStatus =
  | 'convicted'
  | 'settled'
  | 'charged'
  | 'arrests'
  | 'police-announcement'
  | 'investigation'
  | 'seizure'
  | 'allegation'
  | 'report';

/** One pair of hands on the way of the data; each role has words in every language under `role.<role>`. */
export type Role =
  | 'person'
  | 'insider'
  | 'form'
  | 'collector'
  | 'reseller'
  | 'middleman'
  | 'marketplace'
  | 'buyer'
  | 'caller'
  | 'fraudster';

export interface Source {
  readonly title: string;
  readonly publisher: string;
  /** Year, month or day of publication in ISO 8601; null where the page bears none. */
  readonly date: string | null;
  /** Null where the source is cited by title, publisher and date only. */
  readonly url: string | null;
}

/** The facts of a case, free of language. */
export interface CaseFacts {
  readonly id: string;
  readonly year: number;
  /** ISO 3166-1 alpha-2 codes, or a UN M49 region number. */
  readonly places: readonly string[];
  readonly kinds: readonly Kind[];
  /** What the pages it fits say they are for, the main one first. */
  readonly purposes: readonly Purpose[];
  readonly collected: readonly Collected[];
  readonly status: LegalStatus;
  readonly route: readonly Role[];
  /** About how many records (people, where only people are counted); the texts carry the exact words. */
  readonly records: number | null;
  /** How many people were arrested, at least. */
  readonly arrests: number | null;
  readonly sources: readonly Source[];
}

/** A case in a few words: all that a warning tells. */
export interface CaseShort {
  readonly title: string;
  /** One sentence for the warning card: what was taken, where, when. */
  readonly line: string;
  readonly lesson: string;
}

/** The rest of the story, for those who want to read on. */
export interface CaseLong {
  readonly taken: string;
  /** How the data travelled, told in a few sentences; the drawing takes `route` and `steps`. */
  readonly way: string;
  /** A caption for each hand of the route, in its order, for the drawing. */
  readonly steps?: readonly string[];
  /** What a record sold for, with place and year; absent where no source says. */
  readonly price?: string;
  readonly harm: string;
  readonly outcome: string;
}

/** A case told in one language. All of it is our own wording. */
export type CaseText = CaseShort & CaseLong;

/** A case joined with its text in the person's language, as packaged. */
export type Case = CaseFacts &
  CaseText & {
    /** Set where the longer part is not told in the person's language yet, and stands in English. */
    readonly longIn?: 'en';
  };
