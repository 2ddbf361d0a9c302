import type { Language } from '../../../lib/i18n/languages.ts';

/** Words of each language that say whose word a line is, or how far the law had come. */
export const WHOSE_WORD: Readonly<Record<Language, RegExp>> = {
  en: /\b(says?|said|alleged|accused|charged|arrested|warned|reported|wrote|inquiry)\b/i,
  'zh-CN': /称|通报|提醒|报道|报告|起诉|涉嫌|被诉|被控|被捕|抓获|立案/,
  'zh-TW': /表示|報導|起訴|被捕|被控|警方|報告|指控|寫道/,
  de: /\bso die|angeklagt|festgenommen|bericht|warn|schrieb|Klage|Vorw|leitete/i,
  fr: /selon|accus|\bdit\b|arrêt|rapport|enquêt|avert|écrit|allégu/i,
  es: /según|acus|dijo|detenid|investig|advi|publicó/i,
  'pt-BR': /segundo|acus|disse|\bpres[ao]s\b|alert|inqu[ée]rito|publicou|alegou|\bdiz\b/i,
  it: /secondo|ha detto|arrest|accus|incriminat|\bdice\b|riferi|indag|avvert|scritto|sostenuto/i,
  ru: /сообщ|заяв|обвин|задерж|говорит|предуп|расслед|писал/i,
  tr: /göre|dava|yakalan|açıkla|soruşturma|uyar/i,
  vi: /cho biết|báo|truy tố|bị bắt|theo|cáo buộc|điều tra|khởi tố/i,
  id: /\bkata\b|menurut|didakwa|ditangkap|polisi|tulis/i,
  hi: /मुताबिक|आरोप|पुलिस|गिरफ़्तार|बताया|लिखा|खबर/,
  ja: /警察|述べ|訴|逮捕|報道|報じ|発表|主張|伝え/,
  ko: /밝혔|기소|보도|체포|경찰|주장|썼습|전했/,
  ar: /بحسب|تهم|أُوقف|قالت|وفق|اتُّهم|تحقيق|كتبت/,
};
