import { useMemo, useState } from 'preact/hooks';
import { KINDS, type Kind } from '../../lib/ask/kinds.ts';
import { countriesByName, countryName } from '../../lib/recovery/countries.ts';
import type { Plan } from '../../lib/recovery/plan.ts';
import { KindList } from '../shared/KindList.tsx';
import { ChevronIcon, KindIcon } from '../shared/icons.tsx';
import { useSpeech } from '../shared/speech.ts';

interface SharedPartProps {
  readonly plan: Plan;
  readonly onKinds: (kinds: readonly Kind[]) => void;
  readonly onCountry: (country: string | null) => void;
}

/** What was shared and where, folded away once it is known. */
export function SharedPart({ plan: { site, kinds, country }, onKinds, onCountry }: SharedPartProps) {
  const { t, language } = useSpeech();
  const [startsOpen] = useState(kinds.length === 0 || country === null);
  const countries = useMemo(() => countriesByName(language), [language]);
  return (
    <details class="panel shared" open={startsOpen}>
      <summary>
        <h2>{t('recovery.what')}</h2>
        <ChevronIcon />
        {site && (
          <p>
            <bdi>{t('recovery.with-site', { site })}</bdi>
          </p>
        )}
        {kinds.length > 0 && <KindList kinds={kinds} />}
        {country && <p class="soft">{countryName(country, language)}</p>}
      </summary>
      <fieldset>
        <legend class="visually-hidden">{t('recovery.what')}</legend>
        {KINDS.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={kinds.includes(kind)}
              onChange={({ currentTarget }) =>
                onKinds(KINDS.filter((one) => (one === kind ? currentTarget.checked : kinds.includes(one))))
              }
            />
            <KindIcon kind={kind} />
            <span>{t(`kind.${kind}`)}</span>
          </label>
        ))}
      </fieldset>
      <label class="where">
        <span>{t('recovery.where')}</span>
        <select
          value={country ?? ''}
          onChange={({ currentTarget }) => onCountry(currentTarget.value || null)}
        >
          <option value="">{t('recovery.choose-country')}</option>
          {countries.map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </details>
  );
}
