/** Articles and prepositions of the languages that put them into the names of things. */
const FILLERS: ReadonlySet<string> = new Set(
  'a the of your our de la el los las le l les du des di del della do da das der die dem den het een uw je votre ton mon ihre ihr ihres deine tu su mi il lo un una une ein eine en on for in to og och av af au al your their vas twoj dell vom vun eich'.split(
    ' ',
  ),
);
/** Vietnamese for "card" looks like the English article, but for the words before or after it; `di động`, a mobile, begins like an Italian one. */
const CARD_OF = /^(?:so|han|chu)$/;
const VIETNAMESE = /^(?:the (?:tin dung|ghi no)|di dong)/;
const LONGEST_VIETNAMESE = 12;
const VOWELS: readonly number[] = [...'aeiouh'].map((letter) => letter.charCodeAt(0));
/** What languages call a number, as stems. */
const NUMBER =
  /^(?:n|no|nr|nro|br|zk|num|numm?[ea]r[a-z]{0,6}|nun?mm?be?r|nubmer|numm?eris|numurs|nomb?or|nomer|namba(?:ri)?|cisl[oa]|broj|nemb[eo]r|stevilk[ao]|szam[a]?|номер[аиу]?|нөмірі|дугаар|nomre(?:si)?|ra[kq]a?m[a-z]*|број|бр|αριθμος|αρ|رقم|شماره|नंबर|न|नं|क्रमांक|નંબર|ਨੰਬਰ|ಸಂಖ್ಯೆ|ನಂಬರ್|നമ്പർ|අංකය|ন|নং|नम्बर|संख्या|নম্বর|নাম্বার|எண்|సంఖ్య|నంబర్|నెంబర్|నంబరు|מספר|מס|نمبر)\*?$/;
/** What a number's name becomes. */
const NUMBER_SIGN = 'no';

/** Whether a word is only what some language calls a number. */
export const isNumberWord = (word: string): boolean => NUMBER.test(word);

/** Whether a phrase has a word for "number". */
export const namesNumber = (phrase: string): boolean => phrase.split(' ').some(isNumberWord);

/** A text without the words that carry no meaning, and where each of its letters stood. */
export interface Essence {
  readonly text: string;
  readonly at: readonly number[];
}

/**
 * Leaves out articles and prepositions and gives all words for "number" one form, so that one
 * phrase of a lexicon stands for many: `numero de la tarjeta` and `numero tarjeta` are the same.
 * Takes normalised text.
 */
export function essence(text: string): Essence {
  let kept = '';
  const at: number[] = [];
  let start = 0;
  let before = '';
  for (const word of text.split(' ')) {
    const next = text.charCodeAt(start + 2);
    // `d'` and `l'` of Romance languages stand before vowels only.
    const isElided = (word === 'd' || word === 'l') && VOWELS.includes(next);
    const isVietnamese =
      (word === 'the' && CARD_OF.test(before)) ||
      ((word === 'the' || word === 'di') && VIETNAMESE.test(text.slice(start, start + LONGEST_VIETNAMESE)));
    // `a/c` is an account.
    const isAccount = word === 'a' && text[start + 2] === 'c' && (text[start + 3] ?? ' ') === ' ';
    if ((isVietnamese || isAccount || !FILLERS.has(word)) && !isElided) {
      const form = NUMBER.test(word) ? NUMBER_SIGN : word;
      if (kept !== '') {
        kept += ' ';
        at.push(start - 1);
      }
      kept += form;
      for (let letter = 0; letter < form.length; letter += 1) {
        at.push(start + (letter === form.length - 1 ? word.length - 1 : letter));
      }
    }
    start += word.length + 1;
    before = word;
  }
  at.push(text.length);
  return { text: kept, at };
}
