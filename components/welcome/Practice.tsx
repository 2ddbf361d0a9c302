import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { SiteIcon } from '../shared/icons.tsx';
import { useSpeech } from '../shared/speech.ts';
import type { Doors, PracticeOutcome } from './doors.ts';

/** A form to see a warning on. It stands in the page of a site that doesn't exist, and sends nothing. */
export function Practice({ practise }: Pick<Doors, 'practise'>) {
  const { t } = useSpeech();
  const id = useId();
  const fieldRef = useRef<HTMLInputElement>(null);
  const [round, setRound] = useState(0);
  const [outcome, setOutcome] = useState<PracticeOutcome | null>(null);

  useEffect(() => {
    if (!fieldRef.current) return undefined;
    return practise(fieldRef.current, setOutcome);
  }, [practise, round]);

  const again = () => {
    setOutcome(null);
    setRound(round + 1);
    if (!fieldRef.current) return;
    fieldRef.current.value = '';
    // The focus moves to it anew, also when it was there.
    fieldRef.current.blur();
    requestAnimationFrame(() => fieldRef.current?.focus());
  };

  return (
    <>
      <div class="site-window">
        <p class="address">
          <SiteIcon size={1} />
          <bdi>apply-now.example</bdi>
          <strong>{t('welcome.practice-mark')}</strong>
        </p>
        <form
          autoComplete="off"
          onSubmit={(event) => {
            event.preventDefault();
            setOutcome('sent');
          }}
        >
          <h3>{t('welcome.practice-form')}</h3>
          <label for={id}>{t('welcome.practice-id')}</label>
          <input
            id={id}
            ref={fieldRef}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            aria-describedby={`${id}-hint`}
          />
          <p class="soft" id={`${id}-hint`}>
            {t('welcome.practice-hint')}
          </p>
          <button type="submit" class="button primary">
            {t('welcome.practice-send')}
          </button>
        </form>
      </div>
      <output class="outcome">{outcome && t(`welcome.practice-${outcome}`)}</output>
      {outcome && (
        <button type="button" class="button" onClick={again}>
          {t('welcome.practice-again')}
        </button>
      )}
    </>
  );
}
