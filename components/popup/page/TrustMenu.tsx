import type { TrustSpan } from '../../../lib/messages/telling.ts';
import { TickIcon } from '../../shared/icons.tsx';
import { useSpeech } from '../../shared/speech.ts';
import { Menu } from './Actions.tsx';

interface TrustMenuProps {
  /** How long the site can be trusted. */
  readonly spans: readonly TrustSpan[];
  readonly onTrust: (span: TrustSpan) => void;
}

/** “I know this site”, and for how long that holds. */
export function TrustMenu({ spans, onTrust }: TrustMenuProps) {
  const { t } = useSpeech();
  const choices = spans.map((span) => ({ label: t(`trust.${span}`), onChoose: () => onTrust(span) }));
  return (
    <Menu icon={<TickIcon />} label={t('warning.know')} note={t('popup.trust-note')} choices={choices} />
  );
}
