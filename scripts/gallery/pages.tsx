import { render } from 'preact';
import '../../components/shared/tokens.css';
import { SpeechContext } from '../../components/shared/speech.ts';
import type { Case } from '../../lib/cases/types.ts';
import { directionOf } from '../../lib/i18n/languages.ts';
import { bindWords, type Words } from '../../lib/i18n/words.ts';
import type { PageName } from './page-states.ts';
import type { Scene, Stage } from './scenes/scene.ts';

/* Shows a page of the extension as its components draw it, with made-up doors to the world outside. */

const address = new URLSearchParams(location.search);
const page = (address.get('page') ?? 'popup') as PageName;
const language = address.get('language') ?? 'en';

const read = async <T,>(path: string): Promise<T> => (await fetch(`/data/${path}/${language}.json`)).json();

/** Each brings the styles of its page along, so that only one is loaded. */
const SCENES: Readonly<Record<PageName, () => Promise<{ scene: (stage: Stage) => Scene }>>> = {
  popup: () => import('./scenes/popup.tsx'),
  options: () => import('./scenes/options.tsx'),
  welcome: () => import('./scenes/welcome.tsx'),
  recovery: () => import('./scenes/recovery.tsx'),
  owners: () => import('./scenes/owners.tsx'),
};

const [words, cases, { scene }] = await Promise.all([
  read<Words>('words'),
  read<readonly Case[]>('cases'),
  SCENES[page](),
]);
const t = bindWords(words, language);
const rest = () =>
  new Promise((resolve) => {
    setTimeout(resolve, 60);
  });

/** The element of a selector, once it is there. */
async function find<E extends HTMLElement>(selector: string): Promise<E> {
  for (let tries = 0; tries < 20; tries += 1) {
    const found = document.querySelector<E>(selector);
    if (found) return found;
    // oxlint-disable-next-line no-await-in-loop
    await rest();
  }
  throw new Error(`${page} has no ${selector}`);
}

/** Shows the page in a state, in place of the one before. */
async function show(state: string): Promise<void> {
  const { view, searched, pressed = [], filled } = scene({ state, t, language, cases, words });
  render(null, document.body);
  render(<SpeechContext.Provider value={{ language, t }}>{view}</SpeechContext.Provider>, document.body);
  await rest();
  for (const press of pressed) {
    // Each follows from the one before.
    // oxlint-disable-next-line no-await-in-loop
    (await find(press)).click();
    await rest();
  }
  if (filled) {
    const chosen = new DataTransfer();
    chosen.items.add(new File(['{}'], 'saved.json'));
    const picker = await find<HTMLInputElement>(filled);
    picker.files = chosen.files;
    picker.dispatchEvent(new Event('change', { bubbles: true }));
    await rest();
  }
  if (searched !== undefined) {
    const box = await find<HTMLInputElement>('.panel:not([hidden]) .search input');
    box.value = searched;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await rest();
  }
  document.documentElement.dataset.shown = `${page}-${state}`;
}

document.documentElement.lang = language;
document.documentElement.dir = directionOf(language);
// For those who go through all states without loading the page anew.
Object.assign(globalThis, { show });
await show(address.get('state') ?? '');
