import { CloseIcon, SearchIcon } from './icons.tsx';
import { useSpeech } from './speech.ts';

interface SearchBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A box to search in, which can be emptied. */
export function SearchBox({ label, value, onChange }: SearchBoxProps) {
  const { t } = useSpeech();
  return (
    <div class="search">
      <SearchIcon />
      <input
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        spellcheck={false}
        aria-label={label}
        placeholder={label}
        value={value}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      {value && (
        <button
          type="button"
          class="icon-button"
          aria-label={t('popup.clear-search')}
          onClick={() => onChange('')}
        >
          <CloseIcon />
        </button>
      )}
    </div>
  );
}
