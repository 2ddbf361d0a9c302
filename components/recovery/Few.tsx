import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useSpeech } from '../shared/speech.ts';

/** What stands there before more is asked for. */
const FEW = 4;

/** A list of which the first few show; the rest comes on request, and reading goes on there. */
export function Few({ children }: { readonly children: readonly VNode[] }) {
  const { t } = useSpeech();
  const [showsAll, setShowsAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const next = showsAll && list.current?.children[FEW];
    if (next instanceof HTMLElement) next.focus();
  }, [showsAll]);
  return (
    <>
      <ul class="sourced" ref={list}>
        {children.slice(0, showsAll ? undefined : FEW).map((item) => (
          <li key={item.key} tabIndex={-1}>
            {item}
          </li>
        ))}
      </ul>
      {!showsAll && children.length > FEW && (
        <button type="button" class="link" onClick={() => setShowsAll(true)}>
          {t('popup.more')}
        </button>
      )}
    </>
  );
}
