import type { Plan } from '../../lib/recovery/plan.ts';
import { PHASES, stepsFor, type StepId } from '../../lib/recovery/steps.ts';
import { useSpeech } from '../shared/speech.ts';
import { StepItem } from './StepItem.tsx';

interface StepListProps {
  readonly plan: Plan;
  readonly onDone: (done: readonly StepId[]) => void;
  readonly onLetter: () => void;
}

/** The steps to take, the most urgent first, to be ticked off. */
export function StepList({ plan: { kinds, country, done }, onDone, onLetter }: StepListProps) {
  const { t } = useSpeech();
  const steps = stepsFor(kinds, country);
  const count = steps.length;
  const doneCount = steps.filter(({ id }) => done.includes(id)).length;
  return (
    <section class="panel steps" aria-labelledby="steps-title">
      <h2 id="steps-title">{t('recovery.steps')}</h2>
      <p class="progress">
        <progress max={count} value={doneCount} aria-hidden="true" />
        <span>
          {doneCount === count ? t('recovery.all-done') : t('recovery.progress', { done: doneCount, count })}
        </span>
      </p>
      {PHASES.map((phase) => (
        <section key={phase}>
          <h3>{t(`recovery.${phase}`)}</h3>
          <ul>
            {steps
              .filter((step) => step.phase === phase)
              .map((step) => (
                <StepItem
                  key={step.id}
                  step={step}
                  country={country}
                  isDone={done.includes(step.id)}
                  onDone={(isDone) =>
                    onDone(isDone ? [...done, step.id] : done.filter((one) => one !== step.id))
                  }
                  onLetter={onLetter}
                />
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
