import { useEffect, useRef } from 'preact/hooks';
import type { Plan, Plans } from '../../lib/recovery/plan.ts';
import { useSpeech } from '../shared/speech.ts';

interface OtherPlansProps {
  readonly plans: Plans;
  /** The plan deleted just now. */
  readonly forgotten: Plan | null;
  readonly onOpen: (plan: Plan) => void;
  readonly onRestore: (plan: Plan) => void;
}

/** The plans kept for other sites, and the way back to one just deleted. */
export function OtherPlans({ plans, forgotten, onOpen, onRestore }: OtherPlansProps) {
  const { t } = useSpeech();
  const undo = useRef<HTMLButtonElement>(null);
  // The button that had the focus is gone.
  useEffect(() => {
    if (forgotten) undo.current?.focus();
  }, [forgotten]);
  return (
    <>
      <output class="forgotten">
        {forgotten && (
          <>
            <span>{t('recovery.forgotten')}</span>
            <button type="button" class="button" ref={undo} onClick={() => onRestore(forgotten)}>
              {t('popup.undo')}
            </button>
          </>
        )}
      </output>
      {plans.length > 0 && (
        <nav aria-labelledby="other-plans">
          <h2 id="other-plans">{t('recovery.other-plans')}</h2>
          <ul>
            {plans.map((plan) => (
              <li key={plan.site}>
                <button type="button" class="button" onClick={() => onOpen(plan)}>
                  <bdi>{plan.site ?? t('recovery.without-site')}</bdi>
                </button>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}
