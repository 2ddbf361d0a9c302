import { useEffect, useRef } from 'preact/hooks';
import type { T } from '../../lib/i18n/words.ts';
import type { Handover, WarningActions } from '../../lib/frame/view.ts';
import type { Telling } from '../../lib/messages/telling.ts';
import { AdviceIcon, KindIcon, LevelIcon, RouteIcon } from '../shared/icons.tsx';
import { adviceOn, becauseSentence, byWeight, destinationText } from '../shared/sentences.ts';
import { Row } from './Row.tsx';

interface DialogProps {
  readonly t: T;
  readonly telling: Telling;
  readonly handover: Handover;
  readonly isReady: boolean;
  readonly actions: WarningActions;
}

/** The most seconds a person is asked to wait, which the button keeps room for. */
const LONGEST_WAIT = 3;

/** The last question before a form is sent: what goes to whom, kind by kind. */
export function Dialog({ t, telling, handover, isReady, actions }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const canGoOn = isReady && handover.wait === 0;
  return (
    <dialog
      ref={dialog}
      class={`dialog ${telling.level}`}
      aria-labelledby="send-title"
      aria-describedby="send-why"
      // Open again by now where it was only put above something else.
      onClose={({ currentTarget }) => !currentTarget.open && actions.keepBack()}
    >
      <div class="pane">
        <div class="head">
          <LevelIcon level={telling.level} size={1.4} />
          <strong>{t(`level.${telling.level}`)}</strong>
        </div>
        <h2 id="send-title">{t('warning.send-title')}</h2>
        <ul class="handover">
          {byWeight(handover.kinds).map((kind) => (
            <li key={kind}>
              <KindIcon kind={kind} />
              {t(`warning.your.${kind}`)}
            </li>
          ))}
        </ul>
        <dl>
          <Row icon={RouteIcon} title={t('warning.where')}>
            {destinationText(telling, t)}
          </Row>
        </dl>
        <p id="send-why">{becauseSentence(telling, t)}</p>
        <p class="case">
          <AdviceIcon />
          <span>{adviceOn(handover.kinds, t)}</span>
        </p>
        <p class="kept">{t('warning.send-kept')}</p>
        <div class="foot">
          {/* The way back has the focus first. Left alone, Chromium gives it to the pane where that scrolls. */}
          <button type="button" class="main-button" autofocus onClick={actions.keepBack}>
            {t('warning.send-stop')}
          </button>
          <button
            type="button"
            class="quiet-button go"
            aria-disabled={!canGoOn}
            data-longest={t('warning.send-wait', { count: LONGEST_WAIT })}
            onClick={() => canGoOn && actions.goOn()}
          >
            <span>
              {handover.wait > 0 ? t('warning.send-wait', { count: handover.wait }) : t('warning.send-go')}
            </span>
          </button>
        </div>
      </div>
    </dialog>
  );
}
