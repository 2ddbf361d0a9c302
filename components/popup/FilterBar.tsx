import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { SettingsIcon } from '../shared/icons.tsx';
import { useSpeech } from '../shared/speech.ts';
import { SearchBox } from '../shared/SearchBox.tsx';

interface FilterBarProps {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** How many of the choices narrow anything. */
  readonly chosen: number;
  /** The choices, shown on demand. */
  readonly children: ComponentChildren;
}

/** A box to search in, and filters that open beside it. */
export function FilterBar({ label, text, onText, chosen, children }: FilterBarProps) {
  const { t, language } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <search class="filters">
      <SearchBox label={label} value={text} onChange={onText} />
      <button
        type="button"
        class={chosen > 0 ? 'button chosen' : 'button'}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <SettingsIcon />
        <span>{t('popup.filters')}</span>
        {/* Apart for those who hear it; the eye has the gap. */ ' '}
        {chosen > 0 && <b>{chosen.toLocaleString(language)}</b>}
      </button>
      <div class="choices" id={id} hidden={!isOpen}>
        {children}
      </div>
    </search>
  );
}
