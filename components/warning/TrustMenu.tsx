import { useEffect, useRef, useState } from 'preact/hooks';
import type { T } from '../../lib/i18n/words.ts';
import { TRUST_SPANS, type Telling, type TrustSpan } from '../../lib/messages/telling.ts';
import { ChevronIcon } from '../shared/icons.tsx';
import { reasonText } from '../shared/sentences.ts';

interface TrustMenuProps {
  readonly t: T;
  readonly telling: Telling;
  /** Choices count only when true, so that no page can lure a click onto them. */
  readonly isReady: boolean;
  readonly onTrust: (span: TrustSpan) => void;
}

/** Why a site can't be trusted for long: whoever is known there, anybody else may have made this page. */
function whyNotLonger({ trustSpans, reasons }: Telling, t: T): string {
  if (trustSpans.length === TRUST_SPANS.length) return '';
  const isBuilder = reasons.some(({ code }) => code === 'form-builder');
  return reasonText({ code: isBuilder ? 'form-builder' : 'shared-hosting' }, t);
}

/** "I know this site": asks for how long, in place. */
export function TrustMenu({ t, telling, isReady, onTrust }: TrustMenuProps) {
  const why = whyNotLonger(telling, t);
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
          <legend>{t('warning.know-how-long', { site: telling.site })}</legend>
          {why && <p>{why}</p>}
          {telling.trustSpans.map((span) => (
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
