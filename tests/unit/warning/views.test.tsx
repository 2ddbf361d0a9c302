import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Warning } from '../../../components/warning/Warning.tsx';
import type { WarningActions, WarningView } from '../../../lib/frame/view.ts';
import { telling } from './telling.ts';

const actions = {
  dismiss: vi.fn<WarningActions['dismiss']>(),
  trust: vi.fn<WarningActions['trust']>(),
  explain: vi.fn<WarningActions['explain']>(),
  goOn: vi.fn<WarningActions['goOn']>(),
  keepBack: vi.fn<WarningActions['keepBack']>(),
};

const view = (part: Partial<WarningView> = {}): WarningView => ({
  telling: telling(),
  finding: { kind: 'national-id', signal: 'label', words: 'Social security number' },
  isReady: true,
  isTight: false,
  hasRoom: true,
  isAtFrame: false,
  handover: null,
  ...part,
});

let page: HTMLElement;

beforeEach(() => {
  page = document.createElement('div');
  document.body.append(page);
  vi.clearAllMocks();
});

afterEach(() => {
  render(null, page);
  page.remove();
});

const show = (part?: Partial<WarningView>) =>
  act(() => render(<Warning view={view(part)} actions={actions} />, page));

const button = (name: string) => {
  const found = [...page.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent).trim() === name,
  );
  if (!found) throw new Error(`There is no button "${name}" in: ${page.textContent}`);
  return found;
};
const press = (name: string) => act(() => button(name).click());

describe('the card', () => {
  it('says its level in words, who asks for what, and what happened to others', async () => {
    await show();
    expect(page.textContent).toContain('Be careful');
    expect(page.textContent).toContain('jobs.example asks for your ID number');
    expect(page.textContent).toContain('ID photos from job forms opened bank accounts.');
  });

  it('is one line for a notice, and where room is short', async () => {
    await show({ telling: telling({ level: 'notice' }) });
    expect(page.querySelector('.line')).not.toBeNull();
    expect(page.textContent).not.toContain('ID photos');
    await show({ isTight: true });
    expect(page.querySelector('.line')).not.toBeNull();
  });

  it('opens its reasons in place', async () => {
    await show();
    expect(button('Why?').getAttribute('aria-expanded')).toBe('false');
    await press('Why?');
    expect(button('Why?').getAttribute('aria-expanded')).toBe('true');
    const why = page.querySelector('#why')?.textContent;
    expect(why).toContain('Social security number');
    expect(why).toContain('It seems to be your first time here.');
    expect(why).toContain("To jobs.example. What happens to it after that can't be seen from here.");
    expect(why).toContain('An ID photo: 20 dollars.');
    expect(why).toContain("A real employer doesn't need your bank details");
    await press('Read more');
    expect(actions.explain).toHaveBeenCalledOnce();
  });

  it('says first what to do instead, and then why', async () => {
    await show();
    await press('Why?');
    const terms = [...page.querySelectorAll('#why dt')].map((term) => term.textContent);
    expect(terms).toEqual([
      'What to do instead',
      'What the page says',
      'Who asks',
      'Where it goes',
      'What such details sell for',
      'Fake employers',
    ]);
  });

  it('asks for how long a site is to be trusted', async () => {
    await show();
    await press('I know this site');
    await press('For 30 days');
    expect(actions.trust).toHaveBeenCalledExactlyOnceWith('month');
  });

  it('offers a form builder trust for this once and this session alone, and says why', async () => {
    const reasons = [{ code: 'form-builder' }] as const;
    await show({ telling: telling({ trustSpans: ['once', 'session'], reasons }) });
    await press('I know this site');
    const menu = page.querySelector('#trust');
    expect([...(menu?.querySelectorAll('button') ?? [])].map((each) => each.textContent)).toEqual([
      'Just this time',
      'Until I close the browser',
    ]);
    expect(menu?.textContent).toContain('Anyone can make a form here.');
  });

  it('takes no trust before it has been in plain sight', async () => {
    await show({ isReady: false });
    await press('I know this site');
    await press('Always');
    expect(actions.trust).not.toHaveBeenCalled();
    expect(button('Always').getAttribute('aria-disabled')).toBe('true');
  });

  it('can be closed', async () => {
    await show();
    await press('Close');
    expect(actions.dismiss).toHaveBeenCalledOnce();
  });

  it('holds nothing that could submit a form', async () => {
    await show({ isReady: true });
    await press('Why?');
    await press('I know this site');
    for (const each of page.querySelectorAll('button')) expect(each.type).toBe('button');
  });
});

/** What a screen reader is given to say of a warning. */
async function announced(part: Partial<WarningView>): Promise<string | undefined> {
  vi.useFakeTimers();
  await show(part);
  await act(() => void vi.runAllTimers());
  vi.useRealTimers();
  return page.querySelector('output')?.textContent;
}

describe('what is announced', () => {
  it('is the level, what is asked, and how to get to the card', async () => {
    const said = await announced({});
    expect(said).toMatch(/^Be careful\. For a job application, jobs\.example asks for/);
    expect(said).toContain('Press Tab');
  });

  it('is nothing where there is no room, since the top frame then says it', async () => {
    expect(await announced({ hasRoom: false })).toBe('');
  });

  it('names no keys around a frame, from which no Tab leads to the card', async () => {
    const said = await announced({ isAtFrame: true });
    expect(said).toContain('jobs.example asks for');
    expect(said).not.toContain('Press Tab');
  });
});

describe('the dialog before sending', () => {
  const handover = { kinds: ['bank-account', 'id-document-upload'], wait: 0 } as const;
  const strong = telling({ level: 'strong' });

  it('lists kind by kind what goes to whom', async () => {
    await show({ telling: strong, handover });
    const items = [...page.querySelectorAll('li')].map((item) => item.textContent.trim());
    expect(items).toEqual(['a photo of your ID', 'your bank account number']);
    expect(page.textContent).toContain('To jobs.example.');
  });

  it('advises on the gravest kind that is about to go, whatever else the page asks for', async () => {
    const asked = telling({ level: 'strong', kinds: ['phone', 'id-document-upload'] });
    await show({ telling: asked, handover: { kinds: ['phone'], wait: 0 } });
    expect(page.textContent).toContain('You can often leave the phone number empty');
    expect(page.textContent).not.toContain('A real employer');
    await show({ telling: asked, handover: { kinds: ['phone', 'bank-pin-or-otp'], wait: 0 } });
    expect(page.textContent).toContain('Never give this to anyone.');
  });

  it('names the other site where the data leaves this one', async () => {
    const elsewhere = { way: 'https', host: 'forms.abc.example', unit: 'abc.example' } as const;
    await show({ telling: { ...strong, destination: elsewhere }, handover });
    expect(page.textContent).toContain('To another site: abc.example.');
  });

  it('lets nobody go on before the wait is over', async () => {
    await show({ telling: strong, handover: { ...handover, wait: 2 } });
    await press('Send anyway (2)');
    expect(actions.goOn).not.toHaveBeenCalled();
    await show({ telling: strong, handover });
    await press('Send anyway');
    expect(actions.goOn).toHaveBeenCalledOnce();
  });

  it('goes back at any time', async () => {
    await show({ telling: strong, isReady: false, handover: { ...handover, wait: 3 } });
    await press("Don't send");
    expect(actions.keepBack).toHaveBeenCalledOnce();
  });
});
