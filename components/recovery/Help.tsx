import { useEffect } from 'preact/hooks';
import type { Start } from '../../lib/recovery/address.ts';
import { planAsText } from '../../lib/recovery/as-text.ts';
import type { Plans } from '../../lib/recovery/plan.ts';
import { useSpeech } from '../shared/speech.ts';
import { CopyButton } from './CopyButton.tsx';
import { Abroad } from './Abroad.tsx';
import type { Doors } from './doors.ts';
import { LetterPart } from './LetterPart.tsx';
import { OtherPlans } from './OtherPlans.tsx';
import { SharedPart } from './SharedPart.tsx';
import { SignList } from './SignList.tsx';
import { StepList } from './StepList.tsx';
import { usePlan } from './use-plan.ts';
import { Worth } from './Worth.tsx';

interface HelpProps {
  readonly doors: Doors;
  readonly start: Start;
  readonly kept: Plans;
}

/** Brings a part of the page into view and lets reading go on there. */
function goTo(part: 'letter' | 'worth'): void {
  const title = document.getElementById(`${part}-title`);
  title?.focus({ preventScroll: true });
  title?.scrollIntoView();
}

/** All the help there is, for the plan in hand. */
export function Help({ doors, start, kept }: HelpProps) {
  const { t, language } = useSpeech();
  const { plan, others, forgotten, hasFailed, change, open, forget, restore } = usePlan(doors, start, kept);
  const { site, kinds, country } = plan;
  useEffect(() => {
    if (start.part) goTo(start.part);
  }, [start]);
  return (
    <>
      <OtherPlans plans={others} forgotten={forgotten} onOpen={open} onRestore={restore} />
      <SharedPart
        key={site}
        plan={plan}
        onKinds={(chosen) => change({ kinds: chosen })}
        onCountry={(chosen) => change({ country: chosen })}
      />
      {kinds.length === 0 ? (
        <p class="empty">{t('recovery.nothing-picked')}</p>
      ) : (
        <>
          <StepList plan={plan} onDone={(done) => change({ done })} onLetter={() => goTo('letter')} />
          <SignList plan={plan} />
          {hasFailed && (
            <p class="wrong" role="alert">
              {t('recovery.keep-failed')}
            </p>
          )}
          <div class="tools">
            <CopyButton
              label={t('recovery.copy')}
              text={() => planAsText(plan, t, language)}
              copy={doors.copy}
            />
            <button type="button" class="button" onClick={doors.print}>
              {t('recovery.print')}
            </button>
            <button type="button" class="button danger" onClick={forget}>
              {t('recovery.forget')}
            </button>
          </div>
          <LetterPart key={country} plan={plan} copy={doors.copy} />
        </>
      )}
      <Worth kinds={kinds} country={country} />
      <Abroad plan={plan} />
    </>
  );
}
