import { describe, expect, it } from 'vitest';
import { isKind } from '../../../lib/ask/kinds.ts';
import { PURPOSES } from '../../../lib/ask/purposes.ts';
import type { CaseText, LegalStatus } from '../../../lib/cases/types.ts';
import { figuresIn } from './figures.ts';
import { FACTS, FILES, TEXTS, WHOLE, casesIn, type Whole } from './library.ts';
import { namesIn } from './names.ts';
import { WHOSE_WORD } from './whose-word.ts';

/** Pages that bear no date of their own. */
const UNDATED = ['de-job-videoident-2018', 'tr-70m-sale-c2010', 'us-kbm-2021'];

/** What each status has to say of the outcome, so that nobody takes it for more. */
const STATUS_WORDS: Record<Whole, Record<LegalStatus, RegExp>> = {
  en: {
    convicted: /convicted|court reported sentences/i,
    settled: /settled|agreement|consent decree/i,
    charged: /charge|prosecuted/i,
    arrests: /arrested|detained/i,
    'police-announcement': /police|ministry|authorities/i,
    investigation: /investigation|inquiry|criminal case/i,
    seizure: /seized/i,
    allegation: /allegations/i,
    report: /report/i,
  },
  'zh-CN': {
    convicted: /判/,
    settled: /和解|协议|同意令/,
    charged: /起诉|被控/,
    arrests: /抓获|被捕|拘留/,
    'police-announcement': /警方|公安|官方/,
    investigation: /调查|立案/,
    seizure: /查封/,
    allegation: /指控/,
    report: /报道|报告/,
  },
};

/** Words only a conviction allows. */
const CONVICTION: Record<Whole, RegExp> = {
  en: /\b(convict\w*|guilty|sentenced?|prison|jail\w*)\b/i,
  'zh-CN': /判处|判刑|被判|获刑|定罪|有罪|入狱|罪犯/,
};

/** The longest a text may be, in characters: what fits the card, the popup and the drawing. */
const LONGEST: Record<Whole, Record<keyof CaseText, number>> = {
  en: {
    title: 60,
    line: 140,
    taken: 240,
    way: 240,
    steps: 95,
    price: 150,
    harm: 200,
    outcome: 180,
    lesson: 150,
  },
  'zh-CN': {
    title: 26,
    line: 62,
    taken: 70,
    way: 80,
    steps: 28,
    price: 62,
    harm: 62,
    outcome: 62,
    lesson: 50,
  },
};

/** All a case tells, in one text. */
const wordsOf = (text: CaseText | undefined): string =>
  Object.values(text ?? {})
    .flatMap((words: string | readonly string[]) => words)
    .join('\n');

describe('the facts of a case', () => {
  it.each(FACTS)('$id is kept in a file of its name', ({ id }) => {
    expect(id).toMatch(/^[a-z]{2,3}(-[a-z0-9]+)+$/);
    expect(FILES).toContain(`${id}.json`);
  });

  it.each(FACTS)('$id speaks of kinds, purposes and places there are', ({ kinds, purposes, places }) => {
    const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    expect(kinds.every(isKind)).toBe(true);
    for (const purpose of purposes) expect(PURPOSES).toContain(purpose);
    expect(places).not.toEqual([]);
    for (const place of places) expect(regions.of(place), place).toBeTypeOf('string');
  });

  it.each(FACTS)('$id starts its route with a person', ({ route }) => {
    expect(route[0]).toBe('person');
    expect(route.length).toBeGreaterThan(1);
  });

  it.each(FACTS)('$id cites sources one can look up', ({ id, year, sources }) => {
    expect(sources).not.toEqual([]);
    for (const { title, publisher, date, url } of sources) {
      expect(title).toMatch(/\S/);
      expect(publisher).toMatch(/\S/);
      if (!UNDATED.includes(id)) expect(date).toMatch(/^\d{4}(-\d\d){0,2}$/);
      if (url) expect(['http:', 'https:']).toContain(new URL(url).protocol);
    }
    expect(year).toBeGreaterThan(2000);
  });

  it('leaves out what is politically contested', () => {
    const ids = FACTS.map(({ id }) => id);
    expect(ids).not.toContain('it-equalize-2024');
    expect(ids).not.toContain('bd-nid-2024');
  });

  it('comes to at least sixty cases from every part of the world', () => {
    expect(FACTS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(FACTS.flatMap(({ places }) => places)).size).toBeGreaterThanOrEqual(20);
  });
});

describe.each(WHOLE)('the telling of a case in %s', (language) => {
  const texts = TEXTS[language];
  const told = casesIn(language);

  it('exists for every case and for none besides', () => {
    expect(Object.keys(texts).toSorted()).toEqual(FACTS.map(({ id }) => id).toSorted());
  });

  it.each(told)('$id has every text, short enough to be read', ({ id }) => {
    const text = texts[id];
    for (const part of ['title', 'line', 'taken', 'way', 'harm', 'outcome', 'lesson'] as const) {
      expect(text?.[part], part).toMatch(/\S/);
    }
    for (const [part, words] of Object.entries(text ?? {})) {
      const longest = LONGEST[language][part as keyof CaseText];
      for (const piece of [words].flat()) expect([...piece].length, piece).toBeLessThanOrEqual(longest);
    }
  });

  it.each(told)('$id names the year in its line', ({ line, year }) => {
    expect(line).toContain(String(year));
  });

  it.each(told)('$id gives a price only with its year', ({ price }) => {
    if (price) expect(price).toMatch(/\b20\d\d|20\d\d年/);
  });

  it.each(told)('$id captions each hand of its route', ({ steps, route }) => {
    if (steps) expect(steps).toHaveLength(route.length);
  });

  it.each(told)('$id says how far the law had come', ({ outcome, status }) => {
    expect(outcome).toMatch(STATUS_WORDS[language][status]);
  });

  it.each(told.filter(({ status }) => status !== 'convicted'))(
    '$id speaks of no conviction, since there was none',
    ({ id }) => {
      expect(wordsOf(texts[id])).not.toMatch(CONVICTION[language]);
    },
  );

  it.each(told.filter(({ status }) => status !== 'convicted' && status !== 'seizure'))(
    '$id says in its line whose word it is',
    ({ line }) => {
      expect(line).toMatch(WHOSE_WORD[language]);
    },
  );

  it.each(told)('$id names nobody', (one) => {
    expect(namesIn(JSON.stringify(one))).toEqual([]);
  });
});

describe('the whole telling of a case', () => {
  it.each(FACTS.filter(({ id }) => WHOSE_WORD.en.test(TEXTS.en[id]?.way ?? '')))(
    '$id says in Chinese, too, whose word the route is',
    ({ id }) => {
      expect(TEXTS['zh-CN'][id]?.way).toMatch(/称|据|指控|怀疑/);
    },
  );

  it.each(FACTS)('$id gives a price and captions in all or in none', ({ id }) => {
    const shapes = WHOLE.map((language) => Object.keys(TEXTS[language][id] ?? {}).toSorted());
    for (const shape of shapes) expect(shape).toEqual(shapes[0]);
  });

  it.each(FACTS)('$id gives the same figures in both', ({ id }) => {
    const [en, zh] = WHOLE.map((language) => figuresIn(wordsOf(TEXTS[language][id]), language));
    expect(zh).toEqual(en);
  });

  it('uses Chinese punctuation in Chinese', () => {
    const halfWidth = /\p{Script=Han}[,:;?!()]|[,:;?!()]\p{Script=Han}/u;
    for (const text of Object.values(TEXTS['zh-CN'])) expect(wordsOf(text)).not.toMatch(halfWidth);
  });

  it('knows a name where it sees one', () => {
    expect(namesIn('Thanks to Wang.')).toEqual(['wang']);
  });
});

describe('the Nantong case', () => {
  const facts = FACTS.find(({ id }) => id === 'cn-nantong-darknet-2020');
  const en = TEXTS.en['cn-nantong-darknet-2020'];
  const zh = TEXTS['zh-CN']['cn-nantong-darknet-2020'];

  it('shows its whole route: engineer, resellers, middleman, buyer, sales calls', () => {
    expect(facts?.route).toEqual(['person', 'insider', 'reseller', 'middleman', 'buyer', 'caller']);
    expect(en?.steps).toHaveLength(6);
    expect(zh?.steps).toHaveLength(6);
  });

  it('speaks of more than 50 million records and 27 arrests', () => {
    expect(facts?.records).toBe(50_000_000);
    expect(facts?.arrests).toBe(27);
    expect(en?.line).toContain('More than 50 million');
    expect(zh?.line).toContain('5000多万条');
  });

  it('claims neither a victim nor a loss', () => {
    expect(en?.harm).toContain('no victim and no loss');
    expect(zh?.harm).toContain('没有提到具体受害人和损失');
  });
});
