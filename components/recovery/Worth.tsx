import { KINDS, type Kind } from '../../lib/ask/kinds.ts';
import { pricesFor } from '../../lib/cases/prices.ts';
import { usesFor } from '../../lib/cases/uses.ts';
import { placeName } from '../popup/cases/place-name.ts';
import { PriceIcon } from '../shared/icons.tsx';
import { SourceNote } from '../shared/SourceNote.tsx';
import { useSpeech } from '../shared/speech.ts';
import { Few } from './Few.tsx';

interface WorthProps {
  /** Where none is chosen, all are told of. */
  readonly kinds: readonly Kind[];
  readonly country: string | null;
}

/** What data of some kinds was sold and used for, with sources. */
export function Worth({ kinds, country }: WorthProps) {
  const { t, language } = useSpeech();
  const told = kinds.length > 0 ? kinds : KINDS;
  const prices = pricesFor(told, country);
  return (
    <section class="panel worth" aria-labelledby="worth-title">
      <h2 id="worth-title" tabIndex={-1}>
        <PriceIcon /> {t('recovery.worth')}
      </h2>
      <p class="soft">{t(prices.length > 0 ? 'recovery.worth-text' : 'recovery.worth-none')}</p>
      <Few>
        {prices.map(({ id, place, year, source }) => (
          <div key={id}>
            <p>
              {t('price.told', {
                price: t(`price.${id}`),
                place: placeName(place, language, t),
                year: String(year),
              })}
            </p>
            <p class="source">
              <SourceNote source={source} />
            </p>
          </div>
        ))}
      </Few>
      <h3>{t('recovery.uses')}</h3>
      <Few>
        {usesFor(told).map(({ id, cases: [caseId], source }) => (
          <div key={id}>
            <p>{t(`use.${id}`)}</p>
            <p class="source">
              <SourceNote source={source} />
              <a href={`popup.html#case=${caseId}`} target="_blank">
                {t('recovery.use-case')}
              </a>
            </p>
          </div>
        ))}
      </Few>
    </section>
  );
}
