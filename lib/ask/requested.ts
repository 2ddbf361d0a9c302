import { evidence } from './evidence.ts';
import { fitting } from './fitting.ts';
import { judgeStrong } from './judge.ts';
import { WEIGHT } from './kinds.ts';
import type { Finding } from './types.ts';
import type { ControlWords } from './words.ts';

/** Stems of the verbs by which people are told to give something. */
const ASKS =
  /(?:^| )(?:send|enter|provid|typ|give|repl|schick|geb|geef|stuur|envo|envi|escr|ingres|inform|digit|inser|indi[qc]|scriv|poda|wysl|napis|posl|unes|trimi|kuld|gonder|gir|skic|skriv|oppgi|anna|kirim|masuk|nhap|пришл|введ|отправ|надішл|дашл|изпрат|στειλ|δωσ|ارسل|ادخل|भेज)|发|發|入|提供|送|보내|입력|ส่ง|กรอก/;

/** Words by which they are told not to, or of those who do, or of what is only spoken. */
const WARNS =
  /(?:^| )(?:about|questions|never|not|dont|niemals|nicht|nooit|niet|ne|jamais|nunca|nao|mai|non|nigdy|nie|nikdy|niciodata|soha|aldrig?|inte|ikke|asla|jangan|khong|никогда|не|ніколи|ποτε|μην|لا|नहीं)(?= |$)|(?:do|wo)n t |scam|fraud|phish|betrug|estafa|golpe|truff|oplicht|oszust|мошен|шахра|απατ|احتيال|不|勿|别|骗|騙|诈|詐|ない|詐欺|마세요|사기|ไม่|อย่า/;

/** What boxes for messages are called: by the noun, or by the verb of writing. */
const MESSAGES =
  /(?:^| )(?:mess?a[gjc]|mensa[gj]|nachricht|bericht|wiadomo|zprav|sprav|poruk|sporoc|uzenet|melding|meddel|besk|viesti|zinut|pesan|tin nhan|reply|antw|typ(?:e (?:a|your|here|in)|e?n? (?:een|hier|uw|je))|write|schreib|ecri[rv]|escr[ei]|scri[evsu]|napis|skriv|kirjo|yaz|tulis|ketik|сообщ|повідом|паведам|съобщ|порук|порак|(?:на)?пиш|μηνυμ|γραψ|رسال|اكتب|संदेश|लिख)|消息|讯息|訊息|メッセージ|메시지|ข้อความ/;

/** What is written about a text before it, or elsewhere, is no answer to it: searches and comments. */
const NO_MESSAGES = /search|query|com+ent|kom+ent|yorum|коммент|评论|評論|コメント|댓글/;

/** Whether a control is called a box for messages, or nothing. */
function isForMessages({ name, label, placeholder, attributes }: ControlWords): boolean {
  const own = [name, label, placeholder].filter((text) => text !== '');
  return (
    (own.length === 0 || own.some((text) => MESSAGES.test(text))) &&
    ![...own, ...attributes].some((text) => NO_MESSAGES.test(text))
  );
}

/**
 * What a sentence before a control asks to be written into it, as chats do: `please send your card number and
 * PIN`. A sentence that names one thing may be about it; one that tells people to give two asks for them.
 */
export function requested(words: ControlWords): Finding | null {
  if ((words.role !== 'text' && words.role !== 'area') || !isForMessages(words)) return null;
  for (const text of words.before) {
    if (!ASKS.test(text) || WARNS.test(text)) continue;
    const clues = evidence(text);
    const asked = fitting(clues, words).filter(({ kind }) => WEIGHT[kind] !== 'light');
    if (asked.length === 0 || new Set(clues.map(({ kind }) => kind)).size < 2) continue;
    const strong = judgeStrong(clues, words);
    const found = strong && strong !== 'none' ? strong : asked[0];
    if (found) return { kind: found.kind, signal: 'nearby', words: found.words };
  }
  return null;
}
