import { useState } from 'preact/hooks';
import { BinIcon, LoadIcon, SaveIcon } from '../../shared/icons.tsx';
import { useSpeech } from '../../shared/speech.ts';

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
      {/* A popup closes when a file is chosen. */}
      <a class="button" href="options.html#keeping" target="_blank">
        <LoadIcon />
        <span>{t('options.import')}</span>
      </a>
      <button type="button" class="button danger" onClick={() => setAsking(true)}>
        <BinIcon />
        <span>{t('popup.delete-all')}</span>
      </button>
    </div>
  );
}
