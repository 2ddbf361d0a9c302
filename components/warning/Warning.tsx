import { useEffect, useState } from 'preact/hooks';
import { bindWords } from '../../lib/i18n/words.ts';
import type { WarningActions, WarningView } from '../../lib/frame/view.ts';
import { Card } from './Card.tsx';
import { Dialog } from './Dialog.tsx';
import { askSentence, becauseSentence, gapBetween } from '../shared/sentences.ts';

interface WarningProps {
  readonly view: WarningView | null;
  readonly actions: WarningActions;
}

/** A live region speaks what changes in it, so the text comes after the empty region was there. */
function Announcement({ text }: { readonly text: string }) {
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(text), 60);
    return () => clearTimeout(timer);
  }, [text]);
  return <output class="hidden">{spoken}</output>;
}

/** The warning of one frame: the card at the field and, when something is held back, the dialog. */
export function Warning({ view, actions }: WarningProps) {
  if (!view) return null;
  const { telling, handover, isReady, hasRoom, isAtFrame } = view;
  const t = bindWords(telling.words, telling.language);
  const asks = askSentence(telling, t).map((piece) => piece.text);
  const text = [...asks, gapBetween(telling), becauseSentence(telling, t)].join('');
  // From within a frame no Tab leads to a card outside of it.
  const withKeys = () => t('warning.announce', { level: t(`level.${telling.level}`), text });
  const spoken = isAtFrame ? text : withKeys();
  return (
    <div lang={telling.language} dir={telling.direction}>
      {!handover && <Announcement text={hasRoom ? spoken : ''} />}
      {handover ? (
        <Dialog t={t} telling={telling} handover={handover} isReady={isReady} actions={actions} />
      ) : (
        <>
          <div class={`ring ${telling.level}`} aria-hidden="true" />
          <Card t={t} view={view} actions={actions} />
        </>
      )}
    </div>
  );
}
