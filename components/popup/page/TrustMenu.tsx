import { TRUST_SPANS, type TrustSpan } from '../../../lib/messages/telling.ts';
import { TickIcon } from '../../shared/icons.tsx';
import { useSpeech } from '../../shared/speech.ts';
import { Menu } from './Actions.tsx';

interface TrustMenuProps {
  readonly onTrust: (span: TrustSpan) => void;
}

/** “I know this site”, and for how long that holds. */
export function TrustMenu({ onTrust }: TrustMenuProps) {
  const { t } = useSpeech();
  const choices = TRUST_SPANS.map((span) => ({ label: t(`trust.${span}`), onChoose: () => onTrust(span) }));
  return (
    <Menu icon={<TickIcon />} label={t('warning.know')} note={t('popup.trust-note')} choices={choices} />
  );
}
