import { useEffect, useRef, useState } from 'preact/hooks';
import type { T } from '../../lib/i18n/words.ts';
import { TRUST_SPANS, type TrustSpan } from '../../lib/messages/telling.ts';
import { ChevronIcon } from '../shared/icons.tsx';

interface TrustMenuProps {
  readonly t: T;
  readonly site: string;
  /** Choices count only when true, so that no page can lure a click onto them. */
  readonly isReady: boolean;
  readonly onTrust: (span: TrustSpan) => void;
}

/** "I know this site": asks for how long, in place. */
export function TrustMenu({ t, site, isReady, onTrust }: TrustMenuProps) {
  const [isOpen, setOpen] = useState(false);
  const choices = useRef<HTMLFieldSetElement>(null);
  useEffect(() => choices.current?.scrollIntoView({ block: 'nearest' }), [isOpen]);
  return (
    <>
      <button
        type="button"
        class="quiet-button"
        aria-expanded={isOpen}
        aria-controls="trust"
        onClick={() => setOpen(!isOpen)}
      >
        {t('warning.know')}
        <ChevronIcon size={1} />
      </button>
      {isOpen && (
        <fieldset id="trust" class="trust" ref={choices}>
          <legend>{t('warning.know-how-long', { site })}</legend>
          {TRUST_SPANS.map((span) => (
            <button
              key={span}
              type="button"
              class="choice"
              aria-disabled={!isReady}
              onClick={() => isReady && onTrust(span)}
            >
              {t(`trust.${span}`)}
            </button>
          ))}
        </fieldset>
      )}
    </>
  );
}
