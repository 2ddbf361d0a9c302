import { useId, useState } from 'preact/hooks';
import { trustableUnit } from '../../lib/site/trust-file.ts';
import { PlusIcon } from '../shared/icons.tsx';
import { useSpeech } from '../shared/speech.ts';

interface AddSiteProps {
  readonly label: string;
  readonly isDisabled?: boolean;
  readonly onAdd: (site: string) => void;
}

/** Takes a site by its address, and says so when what was typed is none. */
export function AddSite({ label, isDisabled = false, onAdd }: AddSiteProps) {
  const { t } = useSpeech();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const id = useId();
  return (
    <form
      class="add"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const site = trustableUnit(typed);
        setWrong(site === null);
        if (site === null) return;
        setTyped('');
        onAdd(site);
      }}
    >
      <label for={id}>{label}</label>
      <div class="add-row">
        <input
          id={id}
          type="text"
          inputMode="url"
          dir="ltr"
          autoComplete="off"
          autoCapitalize="none"
          spellcheck={false}
          placeholder="example.com"
          disabled={isDisabled}
          aria-invalid={isWrong}
          aria-describedby={`${id}-wrong`}
          value={typed}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setWrong(false);
          }}
        />
        <button type="submit" class="button" disabled={isDisabled}>
          <PlusIcon />
          <span>{t('options.add')}</span>
        </button>
      </div>
      <p class="wrong" id={`${id}-wrong`} role="alert">
        {isWrong && t('options.no-site')}
      </p>
    </form>
  );
}
