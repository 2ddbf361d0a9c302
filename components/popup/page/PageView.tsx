import type { ComponentChildren } from 'preact';
import type { PauseSpan } from '../../../lib/settings/pause.ts';
import type { TrustSpan } from '../../../lib/messages/telling.ts';
import { HelpIcon } from '../../shared/icons.tsx';
import { useSpeech } from '../../shared/speech.ts';
import type { Loaded } from '../../shared/use-loaded.ts';
import type { Doors, PageStanding } from '../doors.ts';
import { Message } from '../Message.tsx';
import { Actions } from './Actions.tsx';
import { Asking } from './Asking.tsx';
import { Paused } from './Paused.tsx';
import { PauseMenu } from './PauseMenu.tsx';
import { QuietPage } from './QuietPage.tsx';
import { SelfTest } from './SelfTest.tsx';
import { SitePart } from './SitePart.tsx';
import { TrustMenu } from './TrustMenu.tsx';
import { Unread, Unreachable } from './Unread.tsx';

export interface PageEvents {
  readonly onTrust: (span: TrustSpan) => void;
  /** Opens a case by its id. */
  readonly onCase: (id: string) => void;
  readonly onPauseSite: () => void;
  readonly onPause: (span: PauseSpan) => void;
  /** Ends the pause, here and everywhere. */
  readonly onResume: () => void;
  /** Loads the page in the tab again. */
  readonly onReload: () => void;
  readonly onRetry: () => void;
  readonly test: Doors['test'];
}

interface PageViewProps extends PageEvents {
  /** What is known of the page so far. */
  readonly page: Loaded<PageStanding>;
  /** The way to help for those who shared something. */
  readonly help: ComponentChildren;
}

/** The part “This page”: what is asked here, in words, or why nothing is. */
export function PageView({ page, help, ...events }: PageViewProps) {
  const { t } = useSpeech();
  if (page === 'loading') return <p class="loading">{t('popup.loading')}</p>;
  if (page === 'failed') {
    return (
      <Message icon={<HelpIcon />} title={t('popup.page-error-title')} text={t('popup.page-error-text')}>
        <button type="button" class="button" onClick={events.onRetry}>
          {t('popup.try-again')}
        </button>
      </Message>
    );
  }
  return (
    <>
      <Told page={page} help={help} {...events} />
      <Actions>
        {page.telling && <TrustMenu spans={page.telling.trustSpans} onTrust={events.onTrust} />}
        {page.telling === null && help}
        {page.state !== 'unreachable' && page.state !== 'off' && (
          <>
            <SelfTest test={events.test} />
            <PauseMenu pausing={page.pausing} onPauseSite={events.onPauseSite} onPause={events.onPause} />
          </>
        )}
      </Actions>
      {page.telling && (
        <a class="link" href="site-owners.html" target="_blank">
          {t('owners.link')}
        </a>
      )}
    </>
  );
}

interface ToldProps extends PageEvents {
  readonly page: PageStanding;
  readonly help: ComponentChildren;
}

/** What there is to say of the page itself. */
function Told({ page, help, ...events }: ToldProps) {
  const { state, obstacle, telling, about, knownBy } = page;
  if (state === 'unreachable') return <Unreachable obstacle={obstacle} />;
  if (state === 'off') return <Paused pausing={page.pausing} onResume={events.onResume} />;
  return (
    <>
      <Unread obstacle={obstacle} onReload={events.onReload} />
      {telling ? (
        <Asking telling={telling} isContested={page.contested} help={help} onCase={events.onCase} />
      ) : (
        <QuietPage page={page} />
      )}
      {about && <SitePart about={about} knownBy={knownBy} />}
    </>
  );
}
