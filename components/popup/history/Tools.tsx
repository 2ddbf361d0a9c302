import { useState } from 'preact/hooks';
import { BinIcon, SaveIcon } from '../../shared/icons.tsx';
import { useSpeech } from '../../shared/speech.ts';
import { ImportLink } from './ImportLink.tsx';

interface ToolsProps {
  readonly onSave: (format: 'json' | 'csv') => void;
  readonly onDeleteAll: () => void;
}

/** What can be done with the history as a whole. Deleting it is asked about first. */
export function Tools({ onSave, onDeleteAll }: ToolsProps) {
  const { t } = useSpeech();
  const [isAsking, setAsking] = useState(false);
  if (isAsking) {
    return (
      <fieldset class="tools">
        <legend>{t('popup.delete-all-sure')}</legend>
        <button
          type="button"
          class="button danger"
          onClick={() => {
            setAsking(false);
            onDeleteAll();
          }}
        >
          {t('popup.delete-all')}
        </button>
        <button
          type="button"
          class="button"
          ref={(button) => button?.focus()}
          onClick={() => setAsking(false)}
        >
          {t('popup.keep')}
        </button>
      </fieldset>
    );
  }
  return (
    <div class="tools">
      <p class="soft">{t('popup.from-device')}</p>
      <button type="button" class="button" onClick={() => onSave('json')}>
        <SaveIcon />
        <span>{t('popup.save-json')}</span>
      </button>
      <button type="button" class="button" onClick={() => onSave('csv')}>
        <SaveIcon />
        <span>{t('popup.save-csv')}</span>
      </button>
      <ImportLink />
      <button type="button" class="button danger" onClick={() => setAsking(true)}>
        <BinIcon />
        <span>{t('popup.delete-all')}</span>
      </button>
    </div>
  );
}
