import { useEffect, useRef } from 'preact/hooks';
import { CloseIcon } from '../shared/icons.tsx';
import { useSpeech } from '../shared/speech.ts';

interface UndoBarProps {
  /** What was done; null while there is nothing to undo. */
  readonly text: string | null;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** Says what was done, and takes it back. Takes the focus, since the button that had it is gone. */
export function UndoBar({ text, onUndo, onClose }: UndoBarProps) {
  const { t } = useSpeech();
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus({ preventScroll: true }), [text]);
  return (
    <output class="undo">
      {text !== null && (
        <div class="undo-bar">
          <span>{text}</span>
          <button type="button" class="button" ref={undo} onClick={onUndo}>
            {t('popup.undo')}
          </button>
          <button type="button" class="icon-button" aria-label={t('warning.close')} onClick={onClose}>
            <CloseIcon />
          </button>
        </div>
      )}
    </output>
  );
}
