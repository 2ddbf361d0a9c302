import { render, type ComponentChildren } from 'preact';
import { expect, it } from 'vitest';
import { CaseFigures } from '../../../components/popup/cases/CaseMeta.tsx';
import { SitePart } from '../../../components/popup/page/SitePart.tsx';
import { SpeechContext } from '../../../components/shared/speech.ts';
import type { Language } from '../../../lib/i18n/languages.ts';
import { bindWords } from '../../../lib/i18n/words.ts';
import type { SiteAbout } from '../../../lib/messages/map.ts';
import { casesIn } from '../cases/library.ts';
import { textsIn } from '../i18n/texts.ts';

const FORM_SITE: SiteAbout = {
  unit: 'forms.example',
  findings: [],
  resembles: null,
  builder: true,
  processor: true,
  firstSeen: null,
  days: 0,
};

function textOf(content: ComponentChildren, language: Language): string {
  const root = document.createElement('div');
  const t = bindWords(textsIn(language), language);
  render(<SpeechContext.Provider value={{ language, t }}>{content}</SpeechContext.Provider>, root);
  return root.textContent;
}

const figures = (arrests: number, language: Language) => {
  const [told] = casesIn(language);
  if (!told) throw new Error('there is no case');
  return textOf(<CaseFigures told={{ ...told, records: null, arrests }} />, language);
};

it.each([
  ['en', "It isn't a widely known site or one you often use. Anyone can make a form here."],
  ['zh-CN', '也不是您常用的网站。任何人都能在这里做表单。'],
  ['ja', 'よくお使いのサイトでもありません。ここでは、だれでもフォームを作れます。'],
] as const)('sentences stand beside each other as they do in %s', (language, sentences) => {
  expect(textOf(<SitePart about={FORM_SITE} knownBy={null} />, language)).toContain(sentences);
});

it.each([
  ['en', 1, 'arrest1'],
  ['en', 27, 'arrests27'],
  ['ru', 1, 'задержание1'],
  ['ru', 3, 'задержания3'],
  ['ru', 27, 'задержаний27'],
] as const)('the noun beside a figure agrees with it in %s: %i', (language, arrests, shown) => {
  expect(figures(arrests, language)).toContain(shown);
});
