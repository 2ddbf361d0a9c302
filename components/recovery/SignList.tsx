import type { Plan } from '../../lib/recovery/plan.ts';
import { signsFor } from '../../lib/recovery/signs.ts';
import { useSpeech } from '../shared/speech.ts';
import { OwnAdviser } from './OwnAdviser.tsx';

/** What to watch for in the time to come. */
export function SignList({ plan: { kinds, country } }: { readonly plan: Plan }) {
  const { t } = useSpeech();
  return (
    <section class="panel signs" aria-labelledby="signs-title">
      <h2 id="signs-title">{t('recovery.signs')}</h2>
      <p class="soft">{t('recovery.signs-text')}</p>
      <ul>
        {signsFor(kinds).map(({ id, adviser }) => (
          <li key={id}>
            {t(`sign.${id}`)}
            <OwnAdviser adviser={adviser} country={country} />
          </li>
        ))}
      </ul>
    </section>
  );
}
