import type { Start } from '../../lib/recovery/address.ts';
import { useLoaded } from '../shared/use-loaded.ts';
import { Mark } from '../shared/icons.tsx';
import { useSpeech } from '../shared/speech.ts';
import type { Doors } from './doors.ts';
import { Help } from './Help.tsx';

interface RecoveryProps {
  readonly doors: Doors;
  readonly start: Start;
}

/** The page “I already shared it”. */
export function Recovery({ doors, start }: RecoveryProps) {
  const { t } = useSpeech();
  const [plans] = useLoaded(doors.readPlans);
  return (
    <>
      <header>
        <Mark size={2} />
        <h1>{t('recovery.title')}</h1>
        <p class="lead">{t('recovery.lead')}</p>
        {doors.isPrivate ? (
          <p class="note">{t('recovery.private')}</p>
        ) : (
          <p class="soft">{t('recovery.saved')}</p>
        )}
      </header>
      <main>
        {plans === 'loading' ? (
          <p class="soft">{t('popup.loading')}</p>
        ) : (
          // Help must come, even where nothing that was kept can be read.
          <Help doors={doors} start={start} kept={plans === 'failed' ? [] : plans} />
        )}
      </main>
    </>
  );
}
