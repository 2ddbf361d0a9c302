import type { Settings } from '../../lib/settings/types.ts';
import { PAUSE_SPANS, presentPause, type PauseSpan } from '../../lib/settings/pause.ts';
import { momentText } from '../shared/format.ts';
import { CloseIcon, PauseIcon } from '../shared/icons.tsx';
import { useSpeech } from '../shared/speech.ts';
import { AddSite } from './AddSite.tsx';
import { Locked } from './Locked.tsx';
import { Section } from './Section.tsx';

interface PauseProps {
  readonly settings: Settings;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly isLocked: boolean;
  readonly areSitesLocked: boolean;
  readonly onPause: (span: PauseSpan) => void;
  readonly onResume: () => void;
  readonly onSites: (sites: readonly string[]) => void;
}

/** Switches warnings off, everywhere for a while or on some sites. */
export function Pause({ settings, now, isLocked, areSitesLocked, onPause, onResume, onSites }: PauseProps) {
  const { t } = useSpeech();
  const { pausedSites } = settings;
  const until = presentPause(settings, now);
  return (
    <Section id="pause" icon={<PauseIcon />} title={t('options.pause')}>
      {isLocked ? (
        <>
          {until !== null && <p>{t('popup.off-title')}</p>}
          <Locked isLocked />
        </>
      ) : (
        <Everywhere now={now} until={until} onPause={onPause} onResume={onResume} />
      )}
      <h3>{t('options.paused-sites')}</h3>
      <Locked isLocked={areSitesLocked} />
      {pausedSites.length === 0 && <p class="soft">{t('options.paused-sites-none')}</p>}
      <ul class="chips">
        {pausedSites.map((site) => (
          <li key={site}>
            <bdi>{site}</bdi>
            <button
              type="button"
              class="icon-button"
              disabled={areSitesLocked}
              aria-label={t('options.resume-site', { site })}
              onClick={() => onSites(pausedSites.filter((paused) => paused !== site))}
            >
              <CloseIcon />
            </button>
          </li>
        ))}
      </ul>
      <AddSite
        label={t('options.pause-site')}
        isDisabled={areSitesLocked}
        onAdd={(site) => onSites([...pausedSites.filter((paused) => paused !== site), site])}
      />
    </Section>
  );
}

interface EverywhereProps {
  readonly now: number;
  readonly until: ReturnType<typeof presentPause>;
  readonly onPause: (span: PauseSpan) => void;
  readonly onResume: () => void;
}

function Everywhere({ now, until, onPause, onResume }: EverywhereProps) {
  const { t, language } = useSpeech();
  if (until === null) {
    return (
      <>
        <p>{t('options.pause-text')}</p>
        <div class="buttons">
          {PAUSE_SPANS.map((span) => (
            <button key={span} type="button" class="button" onClick={() => onPause(span)}>
              {t(`options.pause-${span}`)}
            </button>
          ))}
        </div>
      </>
    );
  }
  return (
    <output class="state">
      <PauseIcon />
      <span>
        {until === 'by-hand'
          ? t('options.paused-by-hand')
          : t('options.paused-until', { time: momentText(language, until, now) })}
      </span>
      <button type="button" class="button primary" onClick={onResume}>
        {t('options.resume')}
      </button>
    </output>
  );
}
