import { readAutocomplete } from './autocomplete.ts';
import { evidence, NO_EVIDENCE, type Evidence } from './evidence.ts';
import { IDENTITY_KINDS, type Kind } from './kinds.ts';
import { datePart, looksLikeCard, shapeFits } from './shapes.ts';
import type { Finding, Signal } from './types.ts';
import type { ControlWords } from './words.ts';

/** What stands around a control: what the controls beside it in the same form ask for, and the page. */
export interface Context {
  /** The controls before it in its form, nearest first. */
  readonly before: readonly Neighbour[];
  /** The controls after it in its form, nearest first. */
  readonly after: readonly Neighbour[];
  /** What the page's title and headings say. */
  readonly page: Evidence;
}

export interface Neighbour {
  readonly kind: Kind | null;
  readonly words: ControlWords;
}

export const NO_CONTEXT: Context = { before: [], after: [], page: NO_EVIDENCE };

/** Kinds that are asked together: one of them beside a weak word is a second signal. */
const SUBJECTS: readonly ReadonlySet<Kind>[] = [
  new Set<Kind>(['card-number', 'card-cvv', 'card-expiry', 'bank-pin-or-otp']),
  new Set<Kind>([
    'bank-account',
    'iban',
    'bank-routing',
    'bank-name-or-holder',
    'bank-pin-or-otp',
    'card-number',
  ]),
  new Set<Kind>([
    'national-id',
    'tax-id',
    'passport',
    'driving-licence',
    'date-of-birth',
    'id-document-upload',
  ]),
];

const sameSubject = (one: Kind, other: Kind): boolean =>
  SUBJECTS.some((subject) => subject.has(one) && subject.has(other));

/** The kinds a select can ask for; any other select only narrows down what the field beside it takes. */
const SELECTABLE: ReadonlySet<Kind> = new Set<Kind>([
  'date-of-birth',
  'card-expiry',
  'bank-name-or-holder',
  'bank-routing',
]);
const DATES: ReadonlySet<Kind> = new Set<Kind>(['date-of-birth', 'card-expiry']);

/** Whether a kind can be asked by a control of this make at all. */
function fits(kind: Kind, words: ControlWords): boolean {
  switch (words.role) {
    case 'file':
      return kind === 'id-document-upload';
    case 'select':
      return (
        SELECTABLE.has(kind) && (!DATES.has(kind) || datePart(words) !== null || words.options.length < 2)
      );
    case 'date':
      return DATES.has(kind);
    case 'email':
      return kind !== 'id-document-upload' && kind !== 'bank-name-or-holder';
    default:
      return kind !== 'id-document-upload';
  }
}

/** A file field named by an ID asks for its picture. */
function asAsked(kind: Kind, words: ControlWords): Kind {
  return words.role === 'file' && IDENTITY_KINDS.has(kind) ? 'id-document-upload' : kind;
}

/** The texts of a control in order of trust, each with the signal it is. */
function* texts(words: ControlWords): Generator<[Signal, Evidence]> {
  yield ['label', evidence(words.label)];
  yield ['name-and-role', evidence(words.name)];
  for (const piece of words.before) yield ['nearby', evidence(piece)];
  yield ['placeholder', evidence(words.placeholder)];
  yield ['nearby', evidence(words.after)];
  for (const name of words.attributes) yield ['attribute', evidence(name, true)];
  yield ['name-and-role', evidence(words.description)];
}

/**
 * Decides what a control asks for from its words and what stands around it, or null for anything
 * that is no personal data. What people see comes before what programmers wrote; a weak word counts
 * only with a second signal: the control's shape, its neighbours, the page, or the same word again.
 */
export function classify(words: ControlWords, context: Context = NO_CONTEXT): Finding | null {
  if (words.bait) return null;
  const token = readAutocomplete(words.autocomplete);
  const tokenKind = token === 'other' || token === null || !fits(token, words) ? null : token;
  const weak: { kind: Kind; signal: Signal; words: string }[] = [];
  for (const [signal, seen] of texts(words)) {
    const strong = seen.strong.map((kind) => asAsked(kind, words)).find((kind) => fits(kind, words));
    if (strong && !(token === 'other' && signal === 'attribute')) {
      return { kind: strong, signal, words: seen.words };
    }
    if (seen.ruledOut) return null;
    for (const kind of seen.weak) {
      const asked = asAsked(kind, words);
      if (fits(asked, words)) weak.push({ kind: asked, signal, words: seen.words });
    }
  }
  if (tokenKind) return { kind: tokenKind, signal: 'autocomplete', words: words.autocomplete };
  const around = [...context.before, ...context.after].flatMap(({ kind }) => kind ?? []);
  for (const one of weak) {
    const again = weak.some(
      (other) => other !== one && other.kind === one.kind && other.signal !== one.signal,
    );
    const beside =
      around.some((kind) => sameSubject(kind, one.kind)) ||
      context.page.strong.some((kind) => sameSubject(kind, one.kind));
    if (beside || again || (one.signal !== 'attribute' && shapeFits(one.kind, words))) return one;
  }
  if (looksLikeCard(words)) return { kind: 'card-number', signal: 'shape', words: words.placeholder };
  return inherited(words, context);
}

/** A part of a split number or date takes after the part before it. */
function inherited(words: ControlWords, { before }: Context): Finding | null {
  const [previous] = before;
  if (!previous?.kind || words.role === 'file') return null;
  const finding: Finding = { kind: previous.kind, signal: 'shape', words: '' };
  const part = datePart(words);
  if (DATES.has(previous.kind)) {
    return part && datePart(previous.words) && part !== 'date' ? finding : null;
  }
  if (words.role === 'select') return null;
  const short = words.longest > 0 && words.longest <= 6;
  const unlabelled = words.label === '' && words.name === '' && words.before.length === 0;
  return short && unlabelled && previous.words.longest <= 6 && previous.words.longest > 0 ? finding : null;
}
