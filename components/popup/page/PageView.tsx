import type { PageReport } from '../../../lib/messages/map.ts';
import type { TrustSpan } from '../../../lib/messages/telling.ts';
import { HelpIcon, LevelIcon, PauseIcon } from '../../shared/icons.tsx';
import { useSpeech } from '../../shared/speech.ts';
import { KindList } from '../KindList.tsx';
import { Message } from '../Message.tsx';
import { Asking } from './Asking.tsx';

/** What is known of the page so far: the report, or that it is on its way, or did not come. */
export type PageState = PageReport | 'loading' | 'failed';

export interface PageEvents {
  readonly onTrust: (span: TrustSpan) => void;
  /** Opens a case by its id. */
  readonly onCase: (id: string) => void;
  /** Ends the pause, here and everywhere. */
  readonly onResume: () => void;
  readonly onRetry: () => void;
}

type PageViewProps = PageEvents & { readonly page: PageState };

/** The part “This page”: what is asked here, in words, or why nothing is. */
export function PageView({ page, onTrust, onCase, onResume, onRetry }: PageViewProps) {
  const { t } = useSpeech();
  if (page === 'loading') return <p class="loading">{t('popup.loading')}</p>;
  if (page === 'failed') {
    return (
      <Message icon={<HelpIcon />} title={t('popup.page-error-title')} text={t('popup.page-error-text')}>
        <button type="button" class="button" onClick={onRetry}>
          {t('popup.try-again')}
        </button>
      </Message>
    );
  }
  if (page.telling) {
    return <Asking telling={page.telling} isContested={page.contested} onTrust={onTrust} onCase={onCase} />;
  }
  if (page.state === 'unreachable') {
    return (
      <Message icon={<HelpIcon />} title={t('popup.unreachable-title')} text={t('popup.unreachable-text')} />
    );
  }
  if (page.state === 'off') {
    return (
      <Message icon={<PauseIcon />} title={t('popup.off-title')} text={t('popup.off-text')}>
        <button type="button" class="button primary" onClick={onResume}>
          {t('popup.resume')}
        </button>
      </Message>
    );
  }
  return <QuietPage page={page} />;
}

/** A page that asks for nothing, or whose site is known. */
function QuietPage({ page: { site, knownBy, kinds } }: { readonly page: PageReport }) {
  const { t } = useSpeech();
  return (
    <>
      <section class="verdict quiet">
        <LevelIcon level="quiet" size={2} />
        <h2>{t(knownBy || kinds.length > 0 ? 'popup.known-title' : 'popup.nothing-title')}</h2>
        {site && (
          <p>
            <bdi class="site">{site}</bdi>
          </p>
        )}
        {knownBy && <p>{t(`reason.known-${knownBy}`)}</p>}
        {!knownBy && kinds.length === 0 && <p>{t('popup.nothing-text')}</p>}
      </section>
      {kinds.length > 0 && (
        <section>
          <h3>{t('popup.known-asks')}</h3>
          <KindList kinds={kinds} />
        </section>
      )}
    </>
  );
}
