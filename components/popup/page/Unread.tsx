import type { Key } from '../../../lib/i18n/words.ts';
import type { Obstacle } from '../../../lib/messages/map.ts';
import { HelpIcon } from '../../shared/icons.tsx';
import { useSpeech } from '../../shared/speech.ts';
import { Message } from '../Message.tsx';

const TEXTS: Readonly<Partial<Record<Obstacle, Key>>> = {
  browser: 'popup.unreachable-browser',
  store: 'popup.unreachable-store',
  document: 'popup.unreachable-document',
};

/** A page that no extension may look at, and why. */
export function Unreachable({ obstacle }: { readonly obstacle: Obstacle | null }) {
  const { t } = useSpeech();
  const text = (obstacle && TEXTS[obstacle]) ?? 'popup.unreachable-text';
  return <Message icon={<HelpIcon />} title={t('popup.unreachable-title')} text={t(text)} />;
}

interface UnreadProps {
  readonly obstacle: Obstacle | null;
  /** Loads the page in the tab again. */
  readonly onReload: () => void;
}

/** What of an open page is not read, and what to do about it; nothing where all is. */
export function Unread({ obstacle, onReload }: UnreadProps) {
  const { t } = useSpeech();
  if (obstacle === 'drawn') {
    return (
      <section class="notice-box">
        <h2>{t('popup.unreachable-title')}</h2>
        <p>{t('popup.drawn')}</p>
      </section>
    );
  }
  if (obstacle !== 'asleep') return null;
  return (
    <section class="notice-box">
      <h2>{t('popup.asleep-title')}</h2>
      <p>{t('popup.asleep-text')}</p>
      <button type="button" class="button primary" onClick={onReload}>
        {t('popup.reload')}
      </button>
    </section>
  );
}
