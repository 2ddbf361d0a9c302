import { WEIGHT, type Kind, type Weight } from '../../lib/ask/kinds.ts';
import type { Key, T } from '../../lib/i18n/words.ts';
import type { Telling } from '../../lib/messages/telling.ts';
import type { Reason, ReasonCode } from '../../lib/verdict/types.ts';

/** The most kinds one sentence names; more can't be taken in at a glance. */
const NAMED = 3;

const ORDER: Readonly<Record<Weight, number>> = { grave: 0, heavy: 1, light: 2 };

/** The kinds with the most harmful first. */
export function byWeight(kinds: readonly Kind[]): readonly Kind[] {
  return kinds.toSorted((a, b) => ORDER[WEIGHT[a]] - ORDER[WEIGHT[b]]);
}

/** Part of a sentence: plain words, or a named thing that is set apart. */
export interface Piece {
  readonly text: string;
  /** The kind this piece names, `site` for the site's name, absent for plain words. */
  readonly names?: Kind | 'site';
}

/** Arabic's "and", which is written onto the word after it: behind that word's icon, not before. */
const ONTO_THE_NEXT = /و$/;

/** A piece of a list after what parts it from the one before. */
function joined(joint: string, piece: Piece): readonly Piece[] {
  const [onto = ''] = ONTO_THE_NEXT.exec(joint) ?? [];
  const apart = joint.slice(0, joint.length - onto.length);
  return [...(apart ? [{ text: apart }] : []), { ...piece, text: onto + piece.text }];
}

/** What is asked for as one list: the gravest kinds by name, the rest by number. */
function kindPieces(kinds: readonly Kind[], t: T): readonly Piece[] {
  const sorted = byWeight(kinds);
  const named = sorted.length > NAMED + 1 ? sorted.slice(0, NAMED) : sorted;
  const rest = sorted.length - named.length;
  const pieces: Piece[] = named.map((kind) => ({ text: t(`warning.your.${kind}`), names: kind }));
  if (rest > 0) pieces.push({ text: t('warning.more-kinds', { count: rest }) });
  // Without Intl.ListFormat, which takes 25 ms the first time: a quarter of what a person may wait.
  const last = pieces.length - 1;
  const before = (at: number): string => {
    if (at === 0) return '';
    if (at < last) return t('warning.list-comma');
    return t(last === 1 ? 'warning.list-pair' : 'warning.list-last');
  };
  return pieces.flatMap((piece, at) => joined(before(at), piece));
}

/** The first sentence of a warning: who asks for what, and for which purpose the page gives. */
export function askSentence(telling: Telling, t: T): readonly Piece[] {
  const purpose = telling.purpose ? t(`purpose.${telling.purpose}`) : '';
  const frame = purpose ? t('warning.asks-for-purpose', { purpose }) : t('warning.asks');
  return frame.split(/(\{\w+\})/).flatMap((part): readonly Piece[] => {
    if (part === '{site}') return [{ text: telling.site, names: 'site' }];
    if (part === '{kinds}') return kindPieces(telling.kinds, t);
    return part ? [{ text: part }] : [];
  });
}

/**
 * Reasons that say most about a site, in the order in which a card with room for one tells them:
 * a false name first, then a strange way for the data, then what is asked.
 */
const TELLING_MOST: readonly ReasonCode[] = [
  'lookalike',
  'brand-in-host',
  'near-brand',
  'other-ending',
  'foreign-letters',
  'sends-to-messenger',
  'sends-by-mail',
  'sends-to-ip',
  'sends-insecurely',
  'insecure-page',
  'sends-elsewhere',
  'form-builder',
  'bank-secret',
  'identity-and-money',
  'id-photo',
  'more-than-needed',
  'public-ip',
  'shared-hosting',
  'unknown-site',
];

/** Where a reason stands in that order; what isn't in it comes last. */
function rank({ code }: Reason): number {
  const place = TELLING_MOST.indexOf(code);
  return place < 0 ? TELLING_MOST.length : place;
}

/** The text of a reason. */
export function reasonText({ code, site }: Reason, t: T): string {
  return t(`reason.${code}`, site === undefined ? {} : { site });
}

/**
 * Between two sentences of ours: after the full stops, question and exclamation marks of Latin and
 * Cyrillic, Arabic (؟) and Devanagari (।), where a space follows, and of Chinese and Japanese, where
 * none does.
 */
const SENTENCE_END = /(?<=[.!?؟।]) +|(?<=[。！？])(?=.)/;

/**
 * The second sentence of a warning: the reason that tells most. Of a reason in several sentences it
 * is the last, which says what follows from it; the card has room for one. Empty when the verdict
 * came without reasons.
 */
export function becauseSentence(telling: Telling, t: T): string {
  const [reason] = telling.reasons.toSorted((a, b) => rank(a) - rank(b));
  if (!reason) return '';
  return reasonText(reason, t).split(SENTENCE_END).at(-1) ?? '';
}

/** What stands between two sentences: nothing in Chinese and Japanese, whose full stop brings its own space. */
export function gapBetween({ language }: { readonly language: string }): string {
  return /^(zh|ja)\b/.test(language) ? '' : ' ';
}

/** What to do instead of giving the gravest of some kinds. */
export function adviceOn(kinds: readonly Kind[], t: T): string {
  const [gravest] = byWeight(kinds);
  return gravest ? t(`advice.${gravest}`) : '';
}

/** What to do instead: fitted to the page's purpose where it gives one, else to the gravest kind. */
export function adviceText({ purpose, kinds }: Telling, t: T): string {
  return purpose ? t(`advice.${purpose}`) : adviceOn(kinds, t);
}

/** Where the data goes, in one sentence. */
export function destinationText({ destination, site }: Telling, t: T): string {
  if (!destination) return t('warning.where-stays', { site });
  const { way, unit, host } = destination;
  const to = unit ?? host ?? site;
  const key: Readonly<Record<typeof way, Key>> = {
    https: to === site ? 'warning.where-stays' : 'warning.where-other',
    http: 'warning.where-open',
    mail: 'warning.where-mail',
    messenger: host === null ? 'warning.where-messenger' : 'warning.where-messenger-at',
    phone: 'warning.where-phone',
    none: 'warning.where-unsaid',
  };
  return t(key[way], { site: to });
}

/** When this person first met the site. */
export function sinceText({ firstSeen, language }: Telling, t: T): string {
  if (firstSeen === null) return t('warning.first-time');
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(firstSeen);
  return t('warning.since', { date });
}
