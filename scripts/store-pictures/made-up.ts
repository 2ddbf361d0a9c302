import type { Kind } from '../../lib/ask/kinds.ts';
import { directionOf, type Language } from '../../lib/i18n/languages.ts';
import { words } from '../packaged-files.ts';

/** A site that doesn't exist, and what it asks for. Names under `.example` belong to nobody (RFC 2606). */
export interface MadeUpSite {
  readonly host: string;
  readonly name: string;
  readonly kinds: readonly Kind[];
  /** The key of its heading. */
  readonly heading: string;
}

/** The one the pictures show. */
export const JOB: MadeUpSite = {
  host: 'brightpath.example',
  name: 'BrightPath Careers',
  kinds: ['phone', 'national-id', 'bank-account', 'id-document-upload'],
  heading: 'welcome.practice-form',
};

/** Those met before, and what became of it, for the history. */
export const EARLIER: readonly (MadeUpSite & { readonly ending: 'close' | 'send' | 'leave' })[] = [
  { host: 'win-a-phone.example', name: 'Win', kinds: ['phone'], heading: 'purpose.prize', ending: 'leave' },
  {
    host: 'language-school.example',
    name: 'Language School',
    kinds: ['phone', 'date-of-birth'],
    heading: 'purpose.shop',
    ending: 'send',
  },
  {
    host: 'parcel-fee.example',
    name: 'Parcel',
    kinds: ['card-number', 'card-cvv'],
    heading: 'purpose.parcel',
    ending: 'leave',
  },
  {
    host: 'easy-credit-now.example',
    name: 'Easy Credit',
    kinds: ['tax-id', 'phone'],
    heading: 'purpose.loan',
    ending: 'close',
  },
];

/** In place of the browser's own words at a file field, which are in the browser's language. */
const CAMERA = `url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='%23857a66' stroke-width='1.8'%3E%3Crect x='3' y='7' width='18' height='13' rx='2'/%3E%3Cpath d='M8 7l1.5-3h5L16 7'/%3E%3Ccircle cx='12' cy='13.5' r='3.5'/%3E%3C/svg%3E")`;

const STYLE = `
  body { margin: 0; background: #f4f1ea; color: #26221c; font: 16px/1.5 system-ui, 'Noto Sans', sans-serif }
  header { padding: 16px 64px; background: #fff; border-bottom: 1px solid #e3ddd0; font-size: 22px; font-weight: 700 }
  header span { color: #b4532a }
  main { width: 400px; margin-block-start: 32px; margin-inline-start: 64px; padding: 24px 32px 28px; border-radius: 14px; background: #fff;
    box-shadow: 0 1px 3px rgb(60 45 20 / 0.15) }
  h1 { margin: 0 0 8px; font-size: 26px; line-height: 1.25 }
  label { display: block; margin-block: 14px 4px; font-weight: 600 }
  input { box-sizing: border-box; width: 100%; padding: 9px 12px; border: 1px solid #b9b0a0; border-radius: 8px; font: inherit }
  [type=file] { color: transparent; background: ${CAMERA} center / 24px no-repeat }
  ::file-selector-button { visibility: hidden }
  button { margin-top: 20px; padding: 10px 28px; border: 0; border-radius: 8px; background: #b4532a; color: #fff;
    font: inherit; font-weight: 600 }
`;

/** The site's form, in the words the extension has for such things. */
export function pageOf({ name, kinds, heading }: MadeUpSite, language: Language): string {
  const texts = words(language);
  const capital = (key: string) => {
    const [first = '', ...rest] = String(texts[key]);
    return first.toLocaleUpperCase(language) + rest.join('');
  };
  const [first = '', ...others] = name.split(' ');
  const fields = kinds.map((kind) => {
    const type = kind === 'id-document-upload' ? 'file' : 'text';
    return `<label for="${kind}">${capital(`kind.${kind}`)}</label><input id="${kind}" type="${type}">`;
  });
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<meta charset="utf-8"><title>${name} – ${capital(heading)}</title><link rel="icon" href="data:,"><style>${STYLE}</style>
<header>${first}<span> ${others.join(' ')}</span></header>
<main><h1>${capital(heading)}</h1>
<form action="/sent" method="post">${fields.join('')}<button>${capital('welcome.practice-send')}</button></form></main>`;
}
