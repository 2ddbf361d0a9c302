import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Cases } from '../../../components/popup/cases/Cases.tsx';
import { placeName } from '../../../components/popup/cases/place-name.ts';
import { bindWords } from '../../../lib/i18n/words.ts';
import { casesIn, FACTS } from '../cases/library.ts';
import { Screen, WORDS } from './screen.tsx';

const NANTONG = 'cn-nantong-darknet-2020';
const CASES = casesIn('en');

const screen = new Screen();
afterEach(() => screen.close());

const readCases = async () => CASES;

function Reader({ start = null }: { readonly start?: string | null }) {
  const [openId, setOpenId] = useState(start);
  return <Cases readCases={readCases} openId={openId} onOpen={setOpenId} />;
}

const titles = () => screen.texts('.case h2');

describe('the list of cases', () => {
  it('has Nantong on top, with its figures and route, and all others below', async () => {
    await screen.show(<Reader />);
    expect(screen.texts('.featured h2')[0]).toContain('Nantong');
    expect(screen.texts('.featured dl')[0]).toContain('50M');
    expect(screen.texts('.featured dl')[0]).toContain('27');
    expect(screen.all('.featured .hand-icon')).toHaveLength(6);
    expect(titles()).toHaveLength(CASES.length - 1);
  });

  it('is searched by words, Nantong like any other', async () => {
    await screen.show(<Reader />);
    await screen.type('Search cases', 'nantong');
    expect(screen.all('.featured')).toHaveLength(0);
    expect(titles()).toHaveLength(1);
    expect(screen.text).toContain('1 case');
  });

  it('is narrowed by kind, by the way it was taken and by place', async () => {
    await screen.show(<Reader />);
    await screen.click('Filters');
    await screen.choose('Kind of details', 'phone number');
    await screen.choose('How it was taken', 'By an insider');
    await screen.choose('Place', 'China');
    const expected = CASES.filter(
      ({ kinds, collected, places }) =>
        kinds.includes('phone') && collected.includes('insider') && places.includes('CN'),
    );
    expect(titles().toSorted()).toEqual(expected.map(({ title }) => title).toSorted());
    expect(screen.control('Filters 3')).toBeTruthy();
  });

  it('says so when nothing is found, and starts over', async () => {
    await screen.show(<Reader />);
    await screen.type('Search cases', 'zzzz');
    expect(screen.text).toContain('Nothing found');
    await screen.click('Clear filters');
    expect(titles()).toHaveLength(CASES.length - 1);
  });

  it('tells of its legal status in words', async () => {
    await screen.show(<Reader />);
    expect(screen.texts('.case .chip').every((status) => status && !status.includes('status.'))).toBe(true);
  });

  it('can be read again when it could not be', async () => {
    const read = vi.fn(readCases).mockRejectedValueOnce(new Error('no room'));
    await screen.show(<Cases readCases={read} openId={null} onOpen={() => undefined} />);
    await screen.click('Try again');
    expect(titles()).not.toEqual([]);
  });
});

describe('where and when cases were', () => {
  it('is drawn by part of the world and year, with the numbers for those who hear it', async () => {
    await screen.show(<Reader />);
    expect(screen.texts('.timeline caption')).toEqual(['Where and when']);
    expect(screen.texts('.timeline tbody th')).toContain('East Asia');
    const counted = screen.texts('.timeline .dot').reduce((sum, count) => sum + Number(count), 0);
    expect(counted).toBeGreaterThanOrEqual(CASES.length);
  });

  it('narrows the list to a part of the world, and back', async () => {
    await screen.show(<Reader />);
    const all = titles().length;
    await screen.click('Africa');
    expect(titles().length).toBeLessThan(all);
    expect(screen.texts('.case .meta').every((meta) => /Nigeria|South Africa/.test(meta))).toBe(true);
    expect(screen.control('Africa').getAttribute('aria-pressed')).toBe('true');
    await screen.click('Africa');
    expect(titles()).toHaveLength(all);
  });

  it('is one stop for the Tab key, and the arrow keys go from part to part', async () => {
    await screen.show(<Reader />);
    const parts = screen.all('.timeline button');
    const stops = parts.filter(({ tabIndex }) => tabIndex === 0);
    expect(stops).toEqual(parts.slice(0, 1));
    stops[0]?.focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp']) {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    }
    expect(document.activeElement).toBe(parts[1]);
    await screen.click('Africa');
    expect(screen.control('Africa').tabIndex).toBe(0);
  });

  it('follows the search', async () => {
    await screen.show(<Reader />);
    await screen.type('Search cases', 'Nantong');
    expect(screen.texts('.timeline tbody th')).toEqual(['East Asia']);
  });
});

describe('a case', () => {
  it('is told from beginning to end, and the reading begins at its title', async () => {
    await screen.show(<Reader start={NANTONG} />);
    expect(screen.texts('h3')).toEqual([
      'What you can learn from it',
      'What was taken',
      'Where the data went',
      'What it sold for',
      'What happened to people',
      'How it ended',
      'Sources',
    ]);
    expect(document.activeElement?.textContent).toContain('Nantong');
    expect(screen.text).toContain('Announced by police');
  });

  it('draws the way of the data as a list, hand by hand, and back to the people called', async () => {
    await screen.show(<Reader start={NANTONG} />);
    expect(screen.texts('ol.leads-back > li b')).toEqual([
      'People like you',
      'Insider',
      'Reseller',
      'Middleman',
      'Buyer',
      'Caller',
    ]);
    expect(screen.texts('ol > li p').every(Boolean)).toBe(true);
  });

  it('leaves out a price where no source has one', async () => {
    const unpriced = CASES.find(({ price }) => !price);
    await screen.show(<Reader start={unpriced?.id ?? ''} />);
    expect(screen.texts('h3')).not.toContain('What it sold for');
  });

  it('cites its sources, with links where there is an address', async () => {
    await screen.show(<Reader start={NANTONG} />);
    const links = screen.all('.sources a') as HTMLAnchorElement[];
    expect(links.map(({ hostname }) => hostname)).toEqual(['www.ondarknet.com']);
    expect(links.every(({ target, rel }) => target === '_blank' && rel === 'noreferrer')).toBe(true);
    expect(screen.texts('.sources li')[1]).toContain('May 12, 2020');
  });

  it('leads back to the list as it was, and to the same place in it', async () => {
    await screen.show(<Reader />);
    await screen.type('Search cases', 'nantong');
    await screen.click(titles()[0] ?? '');
    await screen.click('All cases');
    expect(titles()).toHaveLength(1);
    expect(document.activeElement?.textContent).toBe(titles()[0]);
  });
});

it('every place of the library has a name', () => {
  const t = bindWords(WORDS, 'en');
  const places = new Set(FACTS.flatMap((facts) => facts.places));
  for (const place of places) expect(placeName(place, 'en', t)).not.toMatch(/^[A-Z0-9]{2,3}$|^place\./);
});

describe('a case that is told in short in the language of the page', () => {
  const [short] = CASES.filter(({ steps, price }) => steps && price).map(
    (told) => ({ ...told, longIn: 'en' }) as const,
  );
  const id = short?.id ?? '';

  it('says that the rest is in English, and marks it for those who hear it', async () => {
    const readShort = async () => (short ? [short] : []);
    await screen.show(<Cases readCases={readShort} openId={id} onOpen={() => undefined} />);
    expect(screen.text).toContain('The rest of this story is in English so far.');
    const marked = screen.texts('[lang=en]');
    expect(marked).toEqual([
      short?.taken,
      short?.way,
      ...(short?.steps ?? []),
      short?.price,
      short?.harm,
      short?.outcome,
    ]);
    expect(screen.all('.lesson [lang]')).toEqual([]);
  });

  it('needs no such word where it is told to its end', async () => {
    await screen.show(<Reader start={NANTONG} />);
    expect(screen.all('[lang]')).toEqual([]);
    expect(screen.text).not.toContain('in English so far');
  });
});
