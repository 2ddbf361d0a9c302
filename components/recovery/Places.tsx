import { checkedMonth } from '../../lib/recovery/as-text.ts';
import { placesIn } from '../../lib/recovery/places.ts';
import { OpenIcon } from '../shared/icons.tsx';
import { useSpeech } from '../shared/speech.ts';

/** The confirmed places to report to in a country, or that there are none. */
export function Places({ country }: { readonly country: string | null }) {
  const { t, language } = useSpeech();
  const places = placesIn(country);
  if (places.length === 0) {
    return <p class="note">{t(country === null ? 'recovery.no-country' : 'recovery.no-places')}</p>;
  }
  return (
    <>
      <ul class="places">
        {places.map(({ id, phone, url }) => (
          <li key={id}>
            <span>{t(`report.${id}`)}</span>
            {phone && (
              <a class="phone" href={`tel:${phone.replaceAll(' ', '')}`}>
                <bdi>{phone}</bdi>
              </a>
            )}
            {url && (
              <a href={url} target="_blank" rel="noreferrer">
                <bdi>{new URL(url).hostname.replace(/^www\./, '')}</bdi> <OpenIcon size={0.9} />
              </a>
            )}
          </li>
        ))}
      </ul>
      <p class="soft">{t('recovery.checked', { month: checkedMonth(language) })}</p>
    </>
  );
}
