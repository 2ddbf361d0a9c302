import { classify, isLoginName, weakKinds } from './classify.ts';
import { NO_CONTEXT, type Context, type Neighbour } from './context.ts';
import type { Kind } from './kinds.ts';
import { requested } from './requested.ts';
import type { Finding } from './types.ts';
import { readWords, type ControlWords } from './words.ts';

/** How many neighbours on either side have a say. */
const REACH = 6;
/** How often controls are looked at in the light of the others. */
const ROUNDS = 2;

interface Candidate {
  readonly control: HTMLElement;
  readonly form: Element | null;
  readonly words: ControlWords;
  readonly maybe: ReadonlySet<Kind>;
  finding: Finding | null;
}

const formOf = (control: HTMLElement): Element | null => (control as HTMLInputElement).form ?? null;

function neighbours(candidates: readonly Candidate[], at: number, step: 1 | -1): Neighbour[] {
  const found: Neighbour[] = [];
  const form = candidates[at]?.form;
  for (let next = at + step; found.length < REACH; next += step) {
    const candidate = candidates[next];
    if (!candidate || candidate.form !== form) break;
    found.push({ kind: candidate.finding?.kind ?? null, maybe: candidate.maybe, words: candidate.words });
  }
  return found;
}

/** Whether a control stands alone in its form, as a chat's does. */
const isAlone = (candidates: readonly Candidate[], at: number): boolean => {
  const form = candidates[at]?.form;
  return [candidates[at - 1], candidates[at + 1]].every((next) => !next || next.form !== form);
};

/** What only somebody's bank is asked for with a password; cards and accounts are shops' and suppliers' too. */
const BANKS: ReadonlySet<Kind> = new Set<Kind>([
  'iban',
  'bank-routing',
  'bank-name-or-holder',
  'bank-pin-or-otp',
]);
/** Who has an address by e-mail or chooses a password opens an account. */
const OPENS_ACCOUNT = /\b(?:new-password|email|username)\b/;

/** What calls a password the one to log in by, which a bank's own page may ask for beside the branch. */
const LOGIN =
  /log ?[io]n|sign ?in|anmeld|einlogg|connexion|inicia|accesso|ログイン|登录|登錄|로그인|вход|giris/;

/** Whether a password is the one to the bank that its form asks about: the only one there, with no name to log in by. */
function isBanksPassword({ control, words, form }: Candidate, candidates: readonly Candidate[]): boolean {
  if (words.role !== 'password' || OPENS_ACCOUNT.test(words.autocomplete)) return false;
  if ([words.label, words.name, words.caption, words.placeholder].some((text) => LOGIN.test(text)))
    return false;
  const others = candidates.filter((other) => other.control !== control && other.form === form);
  return (
    others.some(({ finding }) => finding !== null && BANKS.has(finding.kind)) &&
    !others.some(
      ({ words: { role, autocomplete } }) =>
        role === 'password' || role === 'email' || OPENS_ACCOUNT.test(autocomplete),
    )
  );
}

/** Whether anything stands around a control that could make a difference. */
const says = ({ before, after, page }: Context): boolean =>
  page.size > 0 ||
  before[0]?.words.role === 'select' ||
  [...before, ...after].some(({ kind, maybe }) => kind !== null || maybe.size > 0);

/** How many controls one step looks at in the light of others. */
const STEP = 8;

/**
 * Decides about controls that stand together, in document order: first each by itself, then each
 * again in the light of the others. Yields between bounded pieces of work; returns one finding or
 * null for each.
 */
export function* decide(
  controls: readonly HTMLElement[],
  page: ReadonlySet<Kind>,
): Generator<undefined, readonly (Finding | null)[]> {
  const candidates: Candidate[] = [];
  for (const control of controls) {
    const words = readWords(control);
    const maybe = weakKinds(words);
    yield;
    candidates.push({
      control,
      form: formOf(control),
      words,
      maybe,
      finding: classify(words, NO_CONTEXT),
    });
    yield;
  }
  // Again for what was found after the words that it bears out.
  let isNews = true;
  for (let round = 0; isNews && round < ROUNDS; round += 1) {
    isNews = false;
    for (const [at, candidate] of candidates.entries()) {
      const { finding, maybe } = candidate;
      // A token alone may be a lie that the words around it show up, and one word two things in two languages.
      const isOpen = finding === null || finding.signal === 'autocomplete' || (round === 0 && maybe.size > 1);
      if (!isOpen) continue;
      if (round > 0 && maybe.size === 0) continue;
      const context = { before: neighbours(candidates, at, -1), after: neighbours(candidates, at, 1), page };
      if (says(context)) candidate.finding = classify(candidate.words, context);
      isNews ||= finding === null && candidate.finding !== null;
      if (at % STEP === STEP - 1) yield;
    }
  }
  const asking = candidates.filter(({ finding }) => finding !== null);
  const [only] = asking;
  if (only?.finding && asking.length === 1) {
    const next = candidates[candidates.indexOf(only) + 1];
    if (isLoginName(only.finding, only.words, next?.words)) only.finding = null;
  }
  for (const [at, candidate] of candidates.entries()) {
    if (at % STEP === STEP - 1) yield;
    if (candidate.finding !== null) continue;
    if (isBanksPassword(candidate, candidates))
      candidate.finding = { kind: 'bank-pin-or-otp', signal: 'shape', words: '' };
    else if (isAlone(candidates, at)) candidate.finding = requested(candidate.words);
  }
  return candidates.map(({ finding }) => finding);
}
