import { LockIcon } from '../shared/icons.tsx';
import { useSpeech } from '../shared/speech.ts';

/** Says that a policy has set something; nothing where none has. */
export function Locked({ isLocked }: { readonly isLocked: boolean }) {
  const { t } = useSpeech();
  if (!isLocked) return null;
  return (
    <p class="locked">
      <LockIcon size={1.1} />
      <span>{t('options.locked')}</span>
    </p>
  );
}
