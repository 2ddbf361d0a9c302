import { matcher, RULES_OUT, type Hit } from '../lib/ask/match.ts';
import { resolve } from '../lib/ask/resolve.ts';

/** Something a word with `*` may go on with. */
const ANY_ENDING = 'qq';

/** What a text says by a packed lexicon: the letters of its longest meanings, strong, weak and ruling out. */
function verdict(find: (text: string) => Hit[], text: string): string {
  const left = resolve(find(text), text);
  const letters = (weak: boolean): string =>
    [
      ...new Set(
        left.filter((hit) => hit.weak === weak && hit.meaning !== RULES_OUT).map((hit) => hit.meaning),
      ),
    ].join();
  const strong = letters(false);
  const ruledOut = left.some((hit) => hit.meaning === RULES_OUT);
  return strong === '' ? `${ruledOut ? 'out' : letters(true)}` : `!${strong}`;
}

const example = (phrase: string): string => phrase.replaceAll('*', ANY_ENDING);

/**
 * Leaves out the phrases that others make superfluous: where a shorter phrase of the same meaning
 * stands inside and nothing else inside says otherwise. What each phrase of the full lexicon says stays the same; the phrases in `compounds` also
 * keep what they say when written as one word.
 */
export function pruneLexicon(
  meanings: ReadonlyMap<string, string>,
  pack: (meanings: ReadonlyMap<string, string>) => string,
  compounds: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const full = matcher(pack(meanings));
  const say = (find: (text: string) => Hit[], phrase: string): string => {
    const text = example(phrase);
    return verdict(find, text) + (compounds.has(phrase) ? `/${verdict(find, text.replaceAll(' ', ''))}` : '');
  };
  const wanted = new Map([...meanings.keys()].map((phrase) => [phrase, say(full, phrase)]));
  const kept = new Map<string, string>();
  const byLength = [...meanings].toSorted(
    ([one], [other]) => one.length - other.length || (one < other ? -1 : 1),
  );
  // Short phrases first: each is kept only if those kept before it don't say the same of its text.
  for (let start = 0; start < byLength.length;) {
    const { length } = byLength[start]?.[0] ?? '';
    const find = matcher(pack(kept));
    const added: [string, string][] = [];
    for (; byLength[start]?.[0].length === length; start += 1) {
      const entry = byLength[start];
      if (!entry) break;
      const [phrase] = entry;
      const said = say(find, phrase);
      if (said === wanted.get(phrase)) continue;
      added.push(entry);
    }
    for (const [phrase, meaning] of added) kept.set(phrase, meaning);
  }
  return kept;
}
