import { useEffect, useRef } from 'preact/hooks';
import { CloseIcon } from '../../shared/icons.tsx';
import { useSpeech } from '../../shared/speech.ts';

interface UndoBarProps {
  /** How many entries were deleted; 0 while there is nothing to undo. */
  readonly count: number;
  /** The last change did not come about. */
  readonly hasFailed: boolean;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** Says what was deleted, and brings it back. Takes the focus, since the button that had it is gone. */
export function UndoBar({ count, hasFailed, onUndo, onClose }: UndoBarProps) {
  const { t } = useSpeech();
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus({ preventScroll: true }), [count]);
  return (
    <output class="undo">
      {(count > 0 || hasFailed) && (
        <div class="undo-bar">
          <span>{hasFailed ? t('popup.change-failed') : t('popup.deleted', { count })}</span>
          {count > 0 && (
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
