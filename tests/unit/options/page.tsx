import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi, type Mock } from 'vitest';
import type { Doors, Standing } from '../../../components/options/doors.ts';
import { Options } from '../../../components/options/Options.tsx';
import { SpeechContext } from '../../../components/shared/speech.ts';
import type { Language } from '../../../lib/i18n/languages.ts';
import { bindWords } from '../../../lib/i18n/words.ts';
import { DEFAULT_SETTINGS, NO_POLICY } from '../../../lib/settings/types.ts';
import { packagedFiles } from '../../../scripts/packaged-files.ts';

const undo = async () => undefined;

export const NOW = Date.parse('2026-03-10T12:00:00Z');

const words = (language: Language) =>
  JSON.parse(
    packagedFiles().find(({ relativeDest }) => relativeDest === `data/words/${language}.json`)?.contents ??
      '{}',
  );

const PLAIN: Standing = {
  now: NOW,
  settings: DEFAULT_SETTINGS,
  policy: NO_POLICY,
  trust: [],
  visitedSites: 0,
  mayAskHistory: false,
  sync: { leftOut: 0, hasFailed: false },
};

type Mocked = { readonly [Name in keyof Doors]: Doors[Name] extends string ? string : Mock };

/** Doors behind which nothing happens, for a page in some state. */
export function doorsTo(standing: Partial<Standing>, doors: Partial<Doors> = {}): Doors & Mocked {
  return {
    read: vi.fn(async () => ({ ...PLAIN, ...standing })),
    change: vi.fn(async () => undefined),
    pause: vi.fn(async () => undefined),
    trust: vi.fn(async () => undefined),
    distrust: vi.fn(async () => undo),
    saveTrust: vi.fn(async () => undefined),
    planTrust: vi.fn(),
    learnFromHistory: vi.fn(async () => undefined),
    forgetVisits: vi.fn(async () => undo),
    saveBackup: vi.fn(async () => undefined),
    planRestore: vi.fn(),
    planHistory: vi.fn(),
    reset: vi.fn(async () => undefined),
    onChange: vi.fn(),
    start: '',
    version: '1.2.3',
    ...doors,
  } as Doors & Mocked;
}

/** Lets promises and effects come to rest. */
const settle = () => act(async () => new Promise<void>((resolve) => setTimeout(resolve, 5)));

/** The options page as a person meets it. */
export class OptionsPage {
  static async open(doors: Doors, language: Language = 'en'): Promise<OptionsPage> {
    render(null, document.body);
    const page = new OptionsPage();
    await act(async () => {
      render(
        <SpeechContext.Provider value={{ language, t: bindWords(words(language), language) }}>
          <Options doors={doors} />
        </SpeechContext.Provider>,
        document.body,
      );
    });
    await settle();
    return page;
  }

  get text(): string {
    return document.body.textContent ?? '';
  }

  /** The words of one section. */
  section(id: string): string {
    return document.getElementById(id)?.textContent ?? '';
  }

  /** The button with this name, as its words or its label say it. */
  button(name: string, within = 'body'): HTMLButtonElement {
    const buttons = [...document.querySelectorAll<HTMLButtonElement>(`${within} button`)];
    const found = buttons.find(
      (button) => (button.getAttribute('aria-label') ?? button.textContent) === name,
    );
    if (!found)
      throw new Error(`no button “${name}” among ${buttons.map((one) => one.textContent).join(', ')}`);
    return found;
  }

  async press(name: string, within?: string): Promise<void> {
    const button = this.button(name, within);
    await act(async () => button.click());
    await settle();
  }

  /** The control that a label names. */
  control<Control extends HTMLElement>(label: string): Control {
    const found = [...document.querySelectorAll('label')].find(({ textContent }) =>
      textContent?.startsWith(label),
    );
    const control = found && (document.getElementById(found.htmlFor) ?? found.querySelector('input'));
    if (!control) throw new Error(`nothing is labelled “${label}”`);
    return control as HTMLElement as Control;
  }

  /** Types an address into a field and sends it off. */
  async enter(label: string, text: string): Promise<void> {
    const input = this.control<HTMLInputElement>(label);
    await act(async () => {
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(async () => {
      input.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    });
    await settle();
  }

  /** Chooses a file behind a button. */
  async choose(label: string, text: string): Promise<void> {
    const input = document.querySelector<HTMLInputElement>(`input[type=file][aria-label="${label}"]`);
    if (!input) throw new Error(`no file is asked for by “${label}”`);
    Object.defineProperty(input, 'files', { value: [new File([text], 'file')], configurable: true });
    await act(async () => {
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settle();
  }
}
