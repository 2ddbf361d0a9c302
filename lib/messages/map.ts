import type { Kind } from '../ask/kinds.ts';
import type { Asked } from '../ask/types.ts';
import type { Outcome } from '../ledger/types.ts';
import type { SelfTest } from '../frame/self-test.ts';
import type { KnownBy, Standing } from '../site/types.ts';
import type { Telling, TrustSpan } from './telling.ts';

/** Every message a frame may send, with its payload and its answer. */
export interface FrameMessages {
  /** A control that may ask for personal data was found: the frame is worth reading. */
  'may-ask': { payload: Record<string, never>; answer: true };
  /** A control that asks for personal data was found, or the asking has grown. */
  asked: { payload: Asked; answer: Telling | null };
  /** What the person did with the warning or the form. */
  outcome: { payload: { outcome: Exclude<Outcome, 'asked'> }; answer: void };
  /** "I know this site." */
  trust: { payload: { span: TrustSpan }; answer: void };
  /** The page removes or covers the warning faster than it can be shown: the badge must say so. */
  contested: { payload: Record<string, never>; answer: void };
  /** The person pressed something on a page drawn as one picture, whose fields can't be read: the badge must say so. */
  drawn: { payload: Record<string, never>; answer: void };
  /** Whether there is room in the frame for its open warning; where there is none the top frame shows it. */
  room: { payload: { hasRoom: boolean }; answer: void };
  /** The person typed or clicked in a page's top frame: a visit of their own. */
  visited: { payload: Record<string, never>; answer: void };
  /** "Tell me more": opens the longer telling in a tab. */
  explain: { payload: { caseId: string | null }; answer: void };
}

/** Every message a page of the extension (popup, options, welcome) may send. */
export interface PageMessages {
  /** What is known about the page in a tab. */
  page: { payload: { tabId: number }; answer: PageReport };
  /** "I know this site", said in the popup. */
  'trust-site': { payload: { tabId: number; span: TrustSpan }; answer: void };
  /** "Does it work here?" Null where the browser lets no extension in. */
  'self-test': { payload: { tabId: number }; answer: SelfTest | null };
}

/**
 * What the background sends to frames.
 * - `telling`: its word has changed
 * - `beside`: to the top frame alone, to be told at the frame that has the focus, which has no room for it
 */
export interface TellingMessage {
  readonly type: 'telling' | 'beside';
  readonly telling: Telling | null;
}

/**
 * What keeps forms on a page from being read.
 * - `browser`: a page of the browser's own, or of an extension
 * - `store`: an extension store or the like, which the browser guards
 * - `closed`: the browser lets no extension in here, for whatever reason
 * - `document`: a document such as a PDF in the browser's viewer
 * - `drawn`: the page is drawn as one picture, whose fields are no form controls
 * - `asleep`: the page was open before the extension came, and has to be loaded again
 */
export type Obstacle = 'browser' | 'store' | 'closed' | 'document' | 'drawn' | 'asleep';

/** How the site of a page stands with this person, and how long they have known each other. */
export interface SiteAbout extends Pick<
  Standing,
  'unit' | 'findings' | 'resembles' | 'builder' | 'processor'
> {
  /** When the person first used it, in milliseconds since the epoch; null when never before today. */
  readonly firstSeen: number | null;
  /** Different days on which they used it, today included once they touched it. */
  readonly days: number;
}

/** What the popup shows of a tab. */
export interface PageReport {
  /**
   * - `asks`: something is asked; `telling` holds the verdict in words
   * - `quiet`: nothing is asked, or the site is known
   * - `unreachable`: nothing can be read here; `obstacle` says why
   * - `off`: the person paused Formwarn here or everywhere
   */
  readonly state: 'asks' | 'quiet' | 'unreachable' | 'off';
  readonly site: string | null;
  readonly knownBy: KnownBy | null;
  readonly kinds: readonly Kind[];
  readonly telling: Telling | null;
  readonly contested: boolean;
  /** What can't be read; null where all can. A page that is `drawn` or `asleep` has its state besides. */
  readonly obstacle: Obstacle | null;
  /** Null where the page has no site. */
  readonly about: SiteAbout | null;
}
