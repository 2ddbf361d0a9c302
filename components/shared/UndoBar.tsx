import { useEffect, useRef } from 'preact/hooks';
import { CloseIcon } from './icons.tsx';
import { useSpeech } from './speech.ts';

interface UndoBarProps {
  /** What was done, or that it failed; null while there is nothing to say. */
  readonly text: string | null;
  /** Takes back what was done; absent where there is nothing to take back. */
  readonly onUndo?: (() => void) | undefined;
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
          {onUndo && (
            <button type="button" class="button" ref={undo} onClick={onUndo}>
              {t('popup.undo')}
            </button>
          )}
          <button type="button" class="icon-button" aria-label={t('warning.close')} onClick={onClose}>
            <CloseIcon />
          </button>
        </div>
      )}
    </output>
  );
}
