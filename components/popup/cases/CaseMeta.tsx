import type { Case } from '../../../lib/cases/types.ts';
import { useSpeech } from '../../shared/speech.ts';
import { placeName } from './place-name.ts';

/** Where and when a case was, and how far the law had come. */
export function CaseMeta({ told }: { readonly told: Case }) {
  const { t, language } = useSpeech();
  const places = told.places.map((place) => placeName(place, language, t));
  return (
    <p class="meta">
      <span>{[...places, told.year].join(' · ')}</span>
      <span class="chip">{t(`status.${told.status}`)}</span>
    </p>
  );
}

/** The figures of a case; the texts carry their exact words. */
export function CaseFigures({ told: { records, arrests, route } }: { readonly told: Case }) {
  const { t, language } = useSpeech();
  const hands = route.filter((role) => role !== 'person').length;
  const figures = [
    ['records', records],
    ['hands', hands],
    ['arrests', arrests],
  ] as const;
  return (
    <dl class="figures">
      {figures.map(
        ([name, count]) =>
          count !== null && (
            <div key={name}>
              <dt>{t(`popup.${name}`, { count })}</dt>
              <dd>{count.toLocaleString(language, { notation: 'compact' })}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
