import { LoadIcon } from '../../shared/icons.tsx';
import { useSpeech } from '../../shared/speech.ts';

/** Leads to where a saved history is added: in a tab, since a popup closes when a file is chosen. */
export function ImportLink() {
  const { t } = useSpeech();
  return (
    <a class="button" href="options.html#keeping" target="_blank">
      <LoadIcon />
      <span>{t('options.import')}</span>
    </a>
  );
}
