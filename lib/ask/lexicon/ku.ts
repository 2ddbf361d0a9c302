import type { Lexicon } from './format.ts';

/** Kurdish, Sorani and Kurmanji: Iraq, Turkey, Syria, Iran. */
// prettier-ignore
export default {
  languages: ['ku', 'ckb', 'kmr'],
  words: {
    phone: [
      'ژمارەی مۆبایل*', 'ژمارەی تەلەفۆن*', 'hejmara telefon*', 'hejmara mobil*',
    ],
    'date-of-birth': [
      'ڕۆژی لەدایکبوون*', 'بەرواری لەدایکبوون*', 'ساڵی لەدایکبوون*', 'roja jidayikbun*', 'diroka jidayikbun*',
      'ڕێکەوتی لەدایکبوون*',
    ],
    'bank-name-or-holder': [
      'ناوی بانک*', 'nave bank*', 'ناوی خاوەن هەژمار*',
    ],
    'national-id': [
      'کارتی نیشتمانی*', 'ژمارەی ناسنامە*', 'ناسنامە*', 'hejmara nasname*', 'nasname*',
    ],
    passport: [
      'پاسپۆرت*', 'hejmara pasaport*',
    ],
    'bank-account': [
      'هەژماری بانک*', 'ژمارەی هەژمار*', 'hejmara hesab*', 'hesab* banke',
    ],
    'card-number': [
      'ژمارەی کارت*', 'کارتی بانک*', 'hejmara kart*', 'karta banke',
    ],
    'bank-pin-or-otp': [
      'پینی کارت*', 'وشەی نهێنی بانک*', 'ژمارەی نهێنی*', 'sifreya karte',
    ],
    'driving-licence': [
      'مۆڵەتی شۆفێر*', 'ehliyeta ajotin*',
    ],
  },
  not: [
    'شوێنی لەدایکبوون*', 'cihe jidayikbun*', 'ژمارەی داواکاری*', 'ژمارەی خانوو*',
  ],
} satisfies Lexicon;
