import type { PageReport } from '../../../lib/messages/map.ts';
import { LevelIcon } from '../../shared/icons.tsx';
import { KindList } from '../../shared/KindList.tsx';
import { useSpeech } from '../../shared/speech.ts';

/** A page that asks for nothing, or whose site is known. */
export function QuietPage({ page: { site, knownBy, kinds, obstacle } }: { readonly page: PageReport }) {
  const { t } = useSpeech();
  const isNothingAsked = !knownBy && kinds.length === 0;
  // Nobody has read the page: nothing can be said of it.
  if (isNothingAsked && obstacle !== null) return null;
  return (
    <>
      <section class="verdict quiet">
        <LevelIcon level="quiet" size={2} />
        <h2>{t(isNothingAsked ? 'popup.nothing-title' : 'popup.known-title')}</h2>
        {site && (
          <p>
            <bdi class="site">{site}</bdi>
          </p>
        )}
        {knownBy && <p>{t(`reason.known-${knownBy}`)}</p>}
        {isNothingAsked && <p>{t('popup.nothing-text')}</p>}
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
