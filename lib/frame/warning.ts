import { listenEarly } from '../hearing/early.ts';
import type { Board } from './board.ts';
import { actionsOn, settle } from './deciding.ts';
import { scopeOf } from './forms.ts';
import { habit } from './habit.ts';
import { holdBack, type Held } from './holding.ts';
import { pageIdle } from './idle.ts';
import { isFrame } from './open-warning.ts';
import { focusedAsking, hasFocus, watchReaching, type Reached } from './reaching.ts';
import { isExtensionAlive } from './send.ts';
import { hasRoomForDialog } from './showing.ts';
import { makeStage, type Look, type Stage } from './stage.ts';
import { removeLeftovers } from './surface.ts';
import type { WarningActions } from './view.ts';

/** A warning counts as read after this many milliseconds, and isn't shown again for its form. */
const READ_AFTER = 2500;

/**
 * How often a frame looks after itself, in milliseconds: some pages swallow every event before it is
 * heard, and no event tells that the extension is gone.
 */
const LOOK_EVERY = 300;

/**
 * Runs the warning of one frame until the board's signal aborts: opens it when the person reaches
 * for a field that asks, asks once more before such a field is sent where the level is strong, and
 * tells the background what the person did.
 */
export async function runWarning(board: Board, look: Look): Promise<void> {
  removeLeftovers();
  listenEarly();
  const settled = { told: habit(), agreed: habit() };
  const stage: Stage = makeStage(board, look, () => actions);
  const actions: WarningActions = actionsOn(stage, board, settled);

  const onReach = (reached: Reached) => {
    const { telling } = board;
    const { open } = stage;
    if (!telling || !board.asking.has(reached.control) || open?.held) return;
    if (!open) {
      if (settled.told.isDue(scopeOf(reached.control), telling)) stage.openAt(reached, null);
    } else if (open.reached.control !== reached.control) stage.moveTo(reached);
  };

  const onLeave = (to: Element | null) => {
    const { open } = stage;
    if (!open || open.held || to === stage.host || open.reached.pressed === to) return;
    if (stage.isSeen && performance.now() - open.since >= READ_AFTER) settle(stage, settled);
    else stage.close();
  };

  const lookForFocus = () => {
    const control = board.telling && focusedAsking(board);
    if (control) onReach({ control, pressed: null });
  };

  /** No event tells that the focus left a frame for nothing in particular. */
  const lookAfterFrame = () => {
    const control = stage.open?.reached.control;
    if (control && isFrame(control) && document.hasFocus() && !hasFocus(control)) {
      onLeave(document.activeElement);
    }
  };

  const onChange = () => {
    const { open } = stage;
    if (open && !open.held) {
      const { control } = open.reached;
      const isGone = !control.isConnected || (isFrame(control) && !board.asking.has(control));
      if (isGone || open.telling !== board.telling) stage.close();
    }
    lookForFocus();
  };

  const isOpen = (scope: object, kinds: Held['kinds']) =>
    board.telling?.level !== 'strong' ||
    !hasRoomForDialog() ||
    !settled.agreed.isDue(scope, { ...board.telling, kinds });
  holdBack(board, isOpen, (held) => {
    if (!stage.open?.held) stage.openAt({ control: held.control, pressed: null }, held);
  });
  const timer = setInterval(() => {
    if (!isExtensionAlive()) {
      board.retire();
      return;
    }
    stage.keepAlive();
    listenEarly();
    lookAfterFrame();
    lookForFocus();
  }, LOOK_EVERY);
  board.signal.addEventListener('abort', () => {
    clearInterval(timer);
    stage.close();
  });

  await pageIdle(document);
  if (board.signal.aborted) return;
  if (!focusedAsking(board)) stage.warmUp();
  watchReaching(board, onReach, onLeave);
  board.onChange(onChange, board.signal);
  onChange();
}
