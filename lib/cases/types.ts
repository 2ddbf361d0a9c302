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
  readonly date: string;
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
  readonly purposes: readonly Purpose[];
  readonly collected: readonly Collected[];
  readonly status: LegalStatus;
  readonly route: readonly Role[];
  readonly records: number | null;
  readonly arrests: number | null;
  readonly sources: readonly Source[];
}

/** A case told in one language. All of it is our own wording. */
export interface CaseText {
  readonly title: string;
  /** One sentence for the warning card: what was taken, where, when. */
  readonly line: string;
  readonly taken: string;
  readonly route: string;
  /** What a record sold for, with place and year; absent where no source says. */
  readonly price?: string;
  readonly harm: string;
  readonly outcome: string;
  readonly lesson: string;
}

export type Case = CaseFacts & CaseText;
