import {
  ALONE_ONLY,
  BAIT_WORDS,
  COIN_WORDS,
  SECURITY_WORDS,
  SERVICE_WORDS,
  SHORT_SERVICE_WORDS,
} from './data/address-words.ts';
import {
  LOCAL_SECURITY_WORDS,
  LOCAL_SERVICE_WORDS,
  UNSPACED_SECURITY_WORDS,
} from './data/address-words-local.ts';
import { skeleton } from './skeleton.ts';

/** The words an address is made of. */
export interface AddressWords {
  /** Each word that stands alone, or that a run of letters consists of together with other known words. */
  readonly words: ReadonlySet<string>;
  readonly hasSecurityWord: boolean;
  readonly hasServiceWord: boolean;
}

const security = new Set([...SECURITY_WORDS, ...LOCAL_SECURITY_WORDS]);
const service = new Set([...SERVICE_WORDS, ...LOCAL_SERVICE_WORDS]);
const bait = new Set(BAIT_WORDS);
const coins = new Set(COIN_WORDS);
const shortService = new Set(SHORT_SERVICE_WORDS);
const vocabulary = new Set([...security, ...service, ...bait, ...coins]);

/** Words that also count where they begin or end a longer one. */
const joinable = [...security].filter((word) => word.length >= 6 && !ALONE_ONLY.has(word));

/**
 * Finds the words in the part of a host that its owner chose. Runs of letters are taken apart where
 * they consist of known words and names only: `securebnz` is `secure` and `bnz`, `upset` is not `ups`.
 *
 * @param chosen in Unicode, lower case
 * @param names further words to know: names of brands
 */
export function addressWords(chosen: string, names: ReadonlySet<string>): AddressWords {
  const known = (word: string): boolean => vocabulary.has(word) || names.has(word);
  const runs = new Set([...runsOf(chosen), ...runsOf(skeleton(chosen)).filter((run) => run.length > 2)]);
  runs.delete('');
  const words = new Set([...runs].flatMap((run) => takeApart(run, known) ?? [run]));
  const joined = [...runs].some((run) => joinable.some((word) => run.startsWith(word) || run.endsWith(word)));
  const unspaced = UNSPACED_SECURITY_WORDS.some((word) => chosen.includes(word));
  const any = (set: ReadonlySet<string>): boolean => [...words].some((word) => set.has(word));
  return {
    words,
    hasSecurityWord: joined || unspaced || any(security) || (any(bait) && any(coins)),
    hasServiceWord: any(service) || any(shortService),
  };
}

/** A host's runs of letters, between dots, hyphens and digits. */
function runsOf(text: string): string[] {
  return text.split(/[.\-\d]+/);
}

/** No name of a site has more letters without a break; longer runs would only cost time. */
const LONGEST_RUN = 40;

/** Splits a run into known words, the longest first; null where something is left over. */
function takeApart(run: string, known: (word: string) => boolean): string[] | null {
  if (run.length > LONGEST_RUN) return null;
  const best: (string[] | null)[] = [[]];
  for (let end = 1; end <= run.length; end += 1) {
    best[end] = null;
    for (let start = 0; start < end && !best[end]; start += 1) {
      const before = best[start];
      const word = run.slice(start, end);
      if (before && known(word)) best[end] = [...before, word];
    }
  }
  return best[run.length] ?? null;
}
