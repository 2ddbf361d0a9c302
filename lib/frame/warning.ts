import type { Finding } from '../ask/types.ts';
import type { Telling } from '../messages/telling.ts';
import type { Board } from './board.ts';
import { scopeOf } from './forms.ts';
import { habit } from './habit.ts';
import { holdBack, type Held } from './holding.ts';
import { pageIdle } from './idle.ts';
import { focusedAsking, watchReaching, type Reached } from './reaching.ts';
import { isExtensionAlive } from './send.ts';
import { show } from './showing.ts';
import { makeSurface, removeLeftovers } from './surface.ts';
import type { Draw, WarningActions } from './view.ts';

/** A card is ready for trust after this long in plain sight and still, in milliseconds. */
const READY_AFTER = 700;

/** Going on with sending takes this many milliseconds: time to read what goes to whom. */
const GO_ON_AFTER = 3000;

/** A warning counts as read after this many milliseconds, and isn't shown again for its form. */
const READ_AFTER = 2500;

/** How often a frame puts a warning back that its page took away or covered. */
const FIGHTS = 10;

/**
 * How often a frame looks after itself, in milliseconds: some pages swallow every event before it is
 * heard, and no event tells that the extension is gone.
 */
const LOOK_EVERY = 300;

/** What a warning looks like. Handed in, so that nothing here knows the components. */
export interface Look {
  readonly css: string;
  readonly draw: Draw;
}

/** A warning that is open. */
interface Open {
  reached: Reached;
  finding: Finding;
  readonly telling: Telling;
  /** What waits for the person's decision; null for a warning at a field. */
  readonly held: Held | null;
  readonly since: number;
  /** Ends when the warning closes or moves to another field. */
  stay: AbortController;
  steadyFor: number;
  isVouched: boolean;
  isTight: boolean;
}

/**
 * Runs the warning of one frame until the board's signal aborts: opens it when the person reaches
 * for a field that asks, asks once more before such a field is sent where the level is strong, and
 * tells the background what the person did.
 */
export async function runWarning(board: Board, { css, draw }: Look): Promise<void> {
  removeLeftovers();
  const surface = makeSurface(css);
  const told = habit();
  const agreed = habit();
  let open: Open | null = null;
  let fights = 0;
  let isSeen = false;

  const isReady = () => open !== null && open.steadyFor >= READY_AFTER && open.isVouched;
  const secondsLeft = () => Math.max(0, Math.ceil((GO_ON_AFTER - (open?.steadyFor ?? 0)) / 1000));

  const close = () => {
    if (!open) return;
    const { control } = open.reached;
    open.stay.abort();
    open = null;
    // The person had gone into the card: their place is back at the field, not at the page's start.
    if (document.activeElement === surface.host) control.focus({ preventScroll: true });
    surface.remove();
    draw(surface.canvas, null, actions);
  };

  const settle = () => {
    if (open) told.settle(scopeOf(open.reached.control), open.telling);
    close();
  };

  const actions: WarningActions = {
    dismiss() {
      const isDialog = open?.held;
      settle();
      if (!isDialog) void board.send('outcome', { outcome: 'dismissed' });
    },
    trust(span) {
      if (!isReady()) return;
      settle();
      void board.send('trust', { span });
    },
    explain() {
      void board.send('explain', { caseId: board.telling?.case?.id ?? null });
    },
    goOn() {
      const held = open?.held;
      if (!open || !held || secondsLeft() > 0) return;
      agreed.settle(held.scope, { ...open.telling, kinds: held.kinds });
      settle();
      held.release();
      if (!held.isSubmit) void board.send('outcome', { outcome: 'shared' });
    },
    keepBack: settle,
  };

  const redraw = () => {
    if (!open) return;
    const { telling, finding, isTight, held } = open;
    const handover = held && { kinds: held.kinds, wait: secondsLeft() };
    draw(surface.canvas, { telling, finding, isReady: isReady(), isTight, handover }, actions);
  };

  const stayAt = (own: Open) => {
    const events = {
      onLook(steadyFor: number, isVouched: boolean, isTight: boolean) {
        const shown = [isReady(), secondsLeft(), own.isTight].join();
        Object.assign(own, { steadyFor, isVouched, isTight });
        if (isReady() && !isSeen) {
          isSeen = true;
          void board.send('outcome', { outcome: 'seen' });
        }
        if ([isReady(), secondsLeft(), isTight].join() !== shown) redraw();
      },
      onFight() {
        fights += 1;
        if (fights === FIGHTS + 1) void board.send('contested', {});
        return fights <= FIGHTS;
      },
      onEscape: actions.dismiss,
    };
    redraw();
    show(surface, own.reached, own.telling.direction, events, own.stay.signal);
  };

  const openAt = (reached: Reached, held: Held | null) => {
    const { telling } = board;
    const finding = board.asking.get(reached.control);
    if (!telling || !finding) return;
    close();
    open = {
      reached,
      finding,
      telling,
      held,
      since: performance.now(),
      stay: new AbortController(),
      steadyFor: 0,
      isVouched: true,
      isTight: false,
    };
    stayAt(open);
  };

  const onReach = (reached: Reached) => {
    const { telling } = board;
    const finding = board.asking.get(reached.control);
    if (!telling || !finding || open?.held) return;
    if (!open) {
      if (told.isDue(scopeOf(reached.control), telling)) openAt(reached, null);
    } else if (open.reached.control !== reached.control) {
      open.stay.abort();
      Object.assign(open, { reached, finding, stay: new AbortController() });
      stayAt(open);
    }
  };

  const onLeave = (to: Element | null) => {
    if (!open || open.held || to === surface.host || open.reached.pressed === to) return;
    if (isSeen && performance.now() - open.since >= READ_AFTER) settle();
    else close();
  };

  const lookForFocus = () => {
    const control = board.telling && focusedAsking(board);
    if (control) onReach({ control, pressed: null });
  };

  const onChange = () => {
    const isStale = open && (open.telling !== board.telling || !open.reached.control.isConnected);
    if (isStale && !open?.held) close();
    lookForFocus();
  };

  const isOpen = (scope: object, kinds: Held['kinds']) =>
    board.telling?.level !== 'strong' || !agreed.isDue(scope, { ...board.telling, kinds });
  holdBack(board, isOpen, (held) => {
    if (!open?.held) openAt({ control: held.control, pressed: null }, held);
  });
  const timer = setInterval(() => {
    if (isExtensionAlive()) lookForFocus();
    else board.retire();
  }, LOOK_EVERY);
  board.signal.addEventListener('abort', () => {
    clearInterval(timer);
    close();
  });

  /**
   * Draws once out of sight. What browsers do the first time (loading the rules of a language,
   * compiling) would else be done between a focus and its warning.
   */
  const warmUp = () => {
    const [finding] = board.asking.values();
    const { telling } = board;
    if (open || !telling || !finding || focusedAsking(board)) return;
    draw(surface.canvas, { telling, finding, isReady: false, isTight: false, handover: null }, actions);
    draw(surface.canvas, null, actions);
  };

  await pageIdle(document);
  warmUp();
  if (board.signal.aborted) return;
  watchReaching(board, onReach, onLeave);
  board.onChange(onChange, board.signal);
  onChange();
}
