import type { Kind } from '../../lib/ask/kinds.ts';
import { signsFor } from '../../lib/recovery/signs.ts';
import { useSpeech } from '../shared/speech.ts';

/** What to watch for in the time to come. */
export function SignList({ kinds }: { readonly kinds: readonly Kind[] }) {
  const { t } = useSpeech();
  return (
    <section class="panel signs" aria-labelledby="signs-title">
      <h2 id="signs-title">{t('recovery.signs')}</h2>
      <p class="soft">{t('recovery.signs-text')}</p>
      <ul>
        {signsFor(kinds).map(({ id, adviser }) => (
          <li key={id}>
            {t(`sign.${id}`)}
            {adviser && (
              <span class="adviser">{t('recovery.advised', { adviser: t(`adviser.${adviser}`) })}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
