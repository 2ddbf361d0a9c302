import { isOwnAdviser, type Adviser } from '../../lib/recovery/advisers.ts';
import { useSpeech } from '../shared/speech.ts';

interface OwnAdviserProps {
  readonly adviser: Adviser | undefined;
  readonly country: string | null;
}

/** Who advises something, where that is an authority of the person's own country. */
export function OwnAdviser({ adviser, country }: OwnAdviserProps) {
  const { t } = useSpeech();
  if (!adviser || !isOwnAdviser(adviser, country)) return null;
  return <p class="adviser">{t('recovery.advised', { adviser: t(`adviser.${adviser}`) })}</p>;
}
