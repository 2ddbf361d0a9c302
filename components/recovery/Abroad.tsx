import { advisersAbroad } from '../../lib/recovery/advisers.ts';
import type { Plan } from '../../lib/recovery/plan.ts';
import { ChevronIcon } from '../shared/icons.tsx';
import { useSpeech } from '../shared/speech.ts';

/** The authorities of other countries whose advice the list follows, each with its steps. */
export function Abroad({ plan: { kinds, country } }: { readonly plan: Plan }) {
  const { t } = useSpeech();
  const advice = advisersAbroad(kinds, country);
  if (advice.length === 0) return null;
  return (
    <details class="panel abroad">
      <summary>
        <h2>{t('recovery.abroad')}</h2>
        <ChevronIcon />
      </summary>
      <ul>
        {advice.map(({ adviser, steps }) => (
          <li key={adviser}>
            <b>{t('recovery.advised', { adviser: t(`adviser.${adviser}`) })}</b>
            <ul class="soft">
              {steps.length === 0 && <li>{t('recovery.signs')}</li>}
              {steps.map((id) => (
                <li key={id}>{t(`step.${id}`)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}
