import { useEffect, useRef } from 'preact/hooks';
import type { Case } from '../../../lib/cases/types.ts';
import { AdviceIcon, ChevronIcon } from '../../shared/icons.tsx';
import { SourceNote } from '../../shared/SourceNote.tsx';
import { useSpeech } from '../../shared/speech.ts';
import { KindList } from '../../shared/KindList.tsx';
import { CaseFigures, CaseMeta } from './CaseMeta.tsx';
import { Route } from './Route.tsx';

interface CaseDetailProps {
  readonly told: Case;
  readonly onBack: () => void;
}

/** A case from beginning to end, with its sources. */
export function CaseDetail({ told, onBack }: CaseDetailProps) {
  const { t } = useSpeech();
  const title = useRef<HTMLHeadingElement>(null);
  // What was clicked is gone; reading goes on at the title.
  useEffect(() => title.current?.focus(), [told.id]);
  // A language of its own, and its direction, for what is not told in the person's.
  const rest = told.longIn ? { lang: told.longIn, dir: 'ltr' as const } : {};
  return (
    <article class="story">
      <button type="button" class="link back" onClick={onBack}>
        <ChevronIcon size={1} /> {t('popup.back')}
      </button>
      <h2 ref={title} tabIndex={-1}>
        {told.title}
      </h2>
      <CaseMeta told={told} />
      <CaseFigures told={told} />

      <section class="lesson">
        <h3>
          <AdviceIcon /> {t('popup.lesson')}
        </h3>
        <p>{told.lesson}</p>
      </section>
      {told.longIn && <p class="soft">{t('popup.long-in-english')}</p>}
      <section>
        <h3>{t('popup.taken')}</h3>
        <p {...rest}>{told.taken}</p>
        <KindList kinds={told.kinds} />
      </section>
      <section>
        <h3>{t('popup.route')}</h3>
        <p {...rest}>{told.way}</p>
        <Route told={told} captions={rest} />
      </section>
      {told.price && (
        <section>
          <h3>{t('popup.sold')}</h3>
          <p {...rest}>{told.price}</p>
        </section>
      )}
      <section>
        <h3>{t('popup.harm')}</h3>
        <p {...rest}>{told.harm}</p>
      </section>
      <section>
        <h3>{t('popup.outcome')}</h3>
        <p {...rest}>{told.outcome}</p>
      </section>
      <section class="sources">
        <h3>{t('popup.sources')}</h3>
        <ul>
          {told.sources.map((source) => (
            <li key={`${source.publisher} ${source.title}`}>
              <SourceNote source={source} />
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}
