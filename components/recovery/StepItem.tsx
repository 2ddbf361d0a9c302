import type { Step } from '../../lib/recovery/steps.ts';
import { useSpeech } from '../shared/speech.ts';
import { OwnAdviser } from './OwnAdviser.tsx';
import { Places } from './Places.tsx';

interface StepItemProps {
  readonly step: Step;
  readonly country: string | null;
  readonly isDone: boolean;
  readonly onDone: (isDone: boolean) => void;
  /** Leads to the letter. */
  readonly onLetter: () => void;
}

/** One step, with how it is done and where. */
export function StepItem({ step: { id, adviser }, country, isDone, onDone, onLetter }: StepItemProps) {
  const { t } = useSpeech();
  return (
    <li class="step">
      <input
        type="checkbox"
        id={`step-${id}`}
        aria-describedby={`how-${id}`}
        checked={isDone}
        onChange={({ currentTarget }) => onDone(currentTarget.checked)}
      />
      <div>
        <label for={`step-${id}`}>{t(`step.${id}`)}</label>
        <p id={`how-${id}`}>{t(`step.${id}-how`)}</p>
        {id === 'report' && <Places country={country} />}
        {id === 'letter' && (
          <button type="button" class="link" onClick={onLetter}>
            {t('recovery.to-letter')}
          </button>
        )}
        <OwnAdviser adviser={adviser} country={country} />
      </div>
    </li>
  );
}
