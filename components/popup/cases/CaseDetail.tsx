import { useEffect, useRef } from 'preact/hooks';
import type { Case, Source } from '../../../lib/cases/types.ts';
import { partialDate } from '../../shared/format.ts';
import { AdviceIcon, ChevronIcon, OpenIcon } from '../../shared/icons.tsx';
import { useSpeech } from '../../shared/speech.ts';
import { KindList } from '../KindList.tsx';
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
      <section>
        <h3>{t('popup.taken')}</h3>
        <p>{told.taken}</p>
        <KindList kinds={told.kinds} />
      </section>
      <section>
        <h3>{t('popup.route')}</h3>
        <p>{told.way}</p>
        <Route told={told} />
      </section>
      {told.price && (
        <section>
          <h3>{t('popup.sold')}</h3>
          <p>{told.price}</p>
        </section>
      )}
      <section>
        <h3>{t('popup.harm')}</h3>
        <p>{told.harm}</p>
      </section>
      <section>
        <h3>{t('popup.outcome')}</h3>
        <p>{told.outcome}</p>
      </section>
      <section class="sources">
        <h3>{t('popup.sources')}</h3>
        <ul>
          {told.sources.map((source) => (
            <SourceLine key={`${source.publisher} ${source.title}`} source={source} />
          ))}
        </ul>
      </section>
    </article>
  );
}

function SourceLine({ source: { title, publisher, date, url } }: { readonly source: Source }) {
  const { t, language } = useSpeech();
  return (
    <li>
      {url ? (
        <a href={url} target="_blank" rel="noreferrer">
          <bdi>{title}</bdi> <OpenIcon size={0.9} />
        </a>
      ) : (
        <bdi>{title}</bdi>
      )}
      <span class="soft">
        {date ? t('popup.source', { publisher, date: partialDate(language, date) }) : publisher}
      </span>
    </li>
  );
}
