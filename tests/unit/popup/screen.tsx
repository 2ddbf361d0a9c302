import { render, type ComponentChildren } from 'preact';
import { act } from 'preact/test-utils';
import { SpeechContext } from '../../../components/shared/speech.ts';
import { bindWords, type Words } from '../../../lib/i18n/words.ts';
import advice from '../../../lib/i18n/locales/en/advice.json';
import common from '../../../lib/i18n/locales/en/common.json';
import options from '../../../lib/i18n/locales/en/options.json';
import owners from '../../../lib/i18n/locales/en/owners.json';
import popup from '../../../lib/i18n/locales/en/popup.json';
import recovery from '../../../lib/i18n/locales/en/recovery.json';
import warning from '../../../lib/i18n/locales/en/warning.json';

export const WORDS: Words = {
  ...common,
  ...warning,
  ...popup,
  ...options,
  ...recovery,
  ...advice,
  ...owners,
};

const t = bindWords(WORDS, 'en');

/** What stands on a page, as a person finds it: by what it says. */
export class Screen {
  readonly root = document.createElement('div');

  /** Tells whether something is under way that will change what is seen. */
  isBusy = () => false;

  /** Takes everything off the page. */
  close(): void {
    render(null, this.root);
    this.root.remove();
  }

  /** Draws something in English and waits until it has settled. */
  async show(content: ComponentChildren): Promise<void> {
    document.body.replaceChildren(this.root);
    await act(() => {
      render(
        <SpeechContext.Provider value={{ language: 'en', t }}>{content}</SpeechContext.Provider>,
        this.root,
      );
    });
    await this.settle();
  }

  /** Waits until nothing changes any more. */
  async settle(): Promise<void> {
    let before: string;
    do {
      before = this.root.innerHTML;
      // Reading a database takes several turns.
      // oxlint-disable-next-line no-await-in-loop
      await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    } while (this.isBusy() || before !== this.root.innerHTML);
  }

  /** Everything that can be read, in order. */
  get text(): string {
    return this.texts(':scope > *').join(' ');
  }

  /** The text of each element that matches, hidden parts aside. */
  texts(selector: string): string[] {
    return this.all(selector).map((element) => (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim());
  }

  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)].filter(
      (element) => !element.closest('[hidden]'),
    );
  }

  /** The control of this name. */
  control(name: string): HTMLElement {
    const controls = this.all('button, a, select, input, summary');
    const found = controls.find((control) => nameOf(control) === name);
    if (!found) throw new Error(`no “${name}” among: ${controls.map(nameOf).join(', ')}`);
    return found;
  }

  has(name: string): boolean {
    return this.all('button, a, select, input, summary').some((control) => nameOf(control) === name);
  }

  async click(name: string): Promise<void> {
    const control = this.control(name);
    await this.#act(() => control.click());
  }

  /** Types into a box. */
  async type(name: string, text: string): Promise<void> {
    const box = this.control(name) as HTMLInputElement;
    box.value = text;
    await this.#act(() => box.dispatchEvent(new Event('input', { bubbles: true })));
  }

  /** Chooses among options by their words. */
  async choose(name: string, option: string): Promise<void> {
    const select = this.control(name) as HTMLSelectElement;
    const at = [...select.options].findIndex(({ text }) => text === option);
    if (at < 0) throw new Error(`no “${option}” in “${name}”`);
    select.selectedIndex = at;
    await this.#act(() => select.dispatchEvent(new Event('change', { bubbles: true })));
  }

  async press(key: string): Promise<void> {
    await this.#act(() =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })),
    );
  }

  async #act(doing: () => unknown): Promise<void> {
    await act(() => void doing());
    await this.settle();
  }
}

function nameOf(control: HTMLElement): string {
  const text =
    control.getAttribute('aria-label') ?? control.closest('label')?.textContent ?? control.textContent;
  return (text ?? '').replaceAll(/\s+/g, ' ').trim();
}
