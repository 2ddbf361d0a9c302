import { TRUST_SPANS, type TrustSpan } from '../../../lib/messages/telling.ts';
import { ChevronIcon, TickIcon } from '../../shared/icons.tsx';
import { useSpeech } from '../../shared/speech.ts';

interface TrustMenuProps {
  readonly onTrust: (span: TrustSpan) => void;
}

/** “I know this site”, and for how long that holds. */
export function TrustMenu({ onTrust }: TrustMenuProps) {
  const { t } = useSpeech();
  return (
    <details class="trust">
      <summary class="button">
        <TickIcon />
        <span>{t('warning.know')}</span>
        <ChevronIcon />
      </summary>
      <p class="soft">{t('popup.trust-note')}</p>
      <ul>
        {TRUST_SPANS.map((span) => (
          <li key={span}>
            <button type="button" class="button" onClick={() => onTrust(span)}>
              {t(`trust.${span}`)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
