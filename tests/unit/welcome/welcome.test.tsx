import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { SpeechContext } from '../../../components/shared/speech.ts';
import type { Doors, Standing } from '../../../components/welcome/doors.ts';
import { Welcome } from '../../../components/welcome/Welcome.tsx';
import type { Language } from '../../../lib/i18n/languages.ts';
import { bindWords } from '../../../lib/i18n/words.ts';
import { packagedFiles } from '../../../scripts/packaged-files.ts';

const files = new Map(packagedFiles().map(({ relativeDest, contents }) => [relativeDest, contents]));

const NEW: Standing = { hasAccess: true, pinning: null, learnsFromVisits: true, learnsFromHistory: false };

const settle = () => act(async () => new Promise<void>((resolve) => setTimeout(resolve, 5)));

async function open(standing: Partial<Standing> = {}, doors: Partial<Doors> = {}, language: Language = 'en') {
  const t = bindWords(JSON.parse(files.get(`data/words/${language}.json`) ?? '{}'), language);
  const all: Doors = {
    read: async () => ({ ...NEW, ...standing }),
    askForAccess: vi.fn(async () => undefined),
    learnFromVisits: vi.fn(async () => undefined),
    learnFromHistory: vi.fn(async () => undefined),
    practise: vi.fn(() => () => undefined),
    onChange: vi.fn(),
    ...doors,
  };
  render(null, document.body);
  await act(async () => {
    render(
      <SpeechContext.Provider value={{ language, t }}>
        <Welcome doors={all} />
      </SpeechContext.Provider>,
      document.body,
    );
  });
  await settle();
  return all;
}

const text = () => document.body.textContent ?? '';

function button(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  if (!found) throw new Error(`no button “${name}”`);
  return found;
}

function switchOf(label: string): HTMLInputElement {
  const found = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label);
  return document.getElementById(found?.htmlFor ?? '') as HTMLInputElement;
}

describe('a new person', () => {
  it('reads what it does, what it looks at, what it keeps and what it never does', async () => {
    await open();
    for (const words of [
      'At the field, in time',
      'title, headings and buttons, form fields with the words beside them, and where a form sends',
      'Which site asked for which kind of details',
      'keeps what you type.',
      'There is no server',
      'your browser syncs settings and trusted sites',
      'your checklists',
    ])
      expect(text()).toContain(words);
  });

  it('reads it in Chinese', async () => {
    await open({ hasAccess: false, pinning: 'firefox' }, {}, 'zh-CN');
    expect(text()).toContain('还差一步');
    expect(text()).not.toMatch(/(welcome|options)\./);
  });

  it('finds the browser history switched off, and switches it on by a click', async () => {
    const doors = await open();
    const history = switchOf("Look in my browser's history");
    expect(history.checked).toBe(false);
    history.click();
    expect(doors.learnFromHistory).toHaveBeenCalledWith(true);
  });
});

describe('access to web pages', () => {
  it('is asked for where the browser has not given it', async () => {
    const doors = await open({ hasAccess: false });
    expect(text()).toContain('One more step');
    button('Allow on all sites').click();
    expect(doors.askForAccess).toHaveBeenCalledOnce();
  });

  it('is not spoken of where it is given', async () => {
    await open({ hasAccess: true });
    expect(text()).not.toContain('One more step');
  });
});

describe('the toolbar button', () => {
  it.each([
    ['chromium', 'then the pin next to Formwarn'],
    ['firefox', 'Pin to Toolbar'],
  ] as const)('is brought into sight as %s does it', async (pinning, words) => {
    await open({ pinning });
    expect(text()).toContain(words);
  });

  it('is not spoken of where it is in sight', async () => {
    await open({ pinning: null });
    expect(text()).not.toContain('Keep its button in sight');
  });
});

describe('the practice form', () => {
  it('is marked as one and brings the warning to its field', async () => {
    const doors = await open();
    expect(document.querySelector('.address')?.textContent).toContain('Practice');
    const [field] = vi.mocked(doors.practise).mock.calls[0] ?? [];
    expect((field as HTMLInputElement).labels?.[0]?.textContent).toBe('ID number');
  });

  it('sends nothing and says so', async () => {
    await open();
    const form = document.querySelector('form');
    const event = new Event('submit', { bubbles: true, cancelable: true });
    await act(async () => {
      form?.dispatchEvent(event);
    });
    expect(event.defaultPrevented).toBe(true);
    expect(text()).toContain('Nothing was sent: this is practice.');
  });

  it('has no name on its field, so that not even a script could read it as form data', async () => {
    await open();
    expect(document.querySelector('form input')?.hasAttribute('name')).toBe(false);
  });

  it('tells what closing a warning means, and can be tried once more', async () => {
    const end = vi.fn();
    const practise = vi.fn<Doors['practise']>(() => end);
    await open({}, { practise });
    await act(async () => practise.mock.calls[0]?.[1]('dismissed'));
    await settle();
    expect(text()).toContain('it stays away for 30 days');
    await act(async () => button('Once more').click());
    await settle();
    expect(end).toHaveBeenCalledOnce();
    expect(practise).toHaveBeenCalledTimes(2);
    expect(text()).not.toContain('30 days');
  });
});
