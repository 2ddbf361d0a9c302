import type { Board } from './board.ts';
import type { Held } from './holding.ts';
import { isReady, secondsLeft, viewOf, type OpenWarning } from './open-warning.ts';
import type { Reached } from './reaching.ts';
import { show } from './showing.ts';
import { makeSurface } from './surface.ts';
import type { Draw, WarningActions } from './view.ts';

/** How often a frame puts a warning back that its page took away or covered. */
const FIGHTS = 10;

/** What a warning looks like. Handed in, so that nothing here knows the components. */
export interface Look {
  /** The rules for what is drawn, `:host` rules included; for a page whose policy forbids inline rules, as a sheet. */
  readonly css: string | CSSStyleSheet;
  readonly draw: Draw;
}

/** The place of a frame's one warning. */
export interface Stage {
  /** The warning that is open, or null. */
  readonly open: OpenWarning | null;
  /** The element the warning hangs in, which is what has the focus when the person is inside. */
  readonly host: HTMLElement;
  /** It has been in plain sight once. */
  readonly isSeen: boolean;
  /** Opens a warning about a control, in place of one that is open. */
  openAt(reached: Reached, held: Held | null): void;
  /** Takes the open warning to another control. */
  moveTo(reached: Reached): void;
  close(): void;
  /** Keeps the open warning in the page; to be called again and again. */
  keepAlive(): void;
  /**
   * Draws once out of sight. What browsers do the first time (loading the rules of a language,
   * compiling) would else be done between a focus and its warning.
   */
  warmUp(): void;
}

/** What of an open warning changes its drawing. */
const drawnBy = (open: OpenWarning) => [isReady(open), secondsLeft(open), open.isTight, open.hasRoom].join();

/**
 * Makes the stage of one frame.
 *
 * @param actions what the person can do; asked for when something is drawn
 */
export function makeStage(board: Board, { css, draw }: Look, actions: () => WarningActions): Stage {
  const surface = makeSurface(css);
  let open: OpenWarning | null = null;
  let fights = 0;
  let isSeen = false;

  const redraw = () => {
    if (open) draw(surface.canvas, viewOf(open), actions());
  };

  const change = (own: OpenWarning, news: Partial<OpenWarning>) => {
    const before = drawnBy(own);
    Object.assign(own, news);
    if (drawnBy(own) !== before) redraw();
  };

  const stayAt = (own: OpenWarning) => {
    const { stay } = own;
    redraw();
    show(
      surface,
      own.reached,
      own.telling.direction,
      {
        onLook(steadyFor, isVouched) {
          change(own, { steadyFor, isVouched });
          if (!isReady(own) || isSeen) return;
          isSeen = true;
          void board.send('outcome', { outcome: 'seen' });
        },
        onTight(isTight) {
          change(own, { isTight });
        },
        onRoom(hasRoom) {
          if (hasRoom === own.hasRoom) return;
          change(own, { hasRoom });
          tellOfRoom(hasRoom);
        },
        onFight() {
          fights += 1;
          if (fights === FIGHTS + 1) void board.send('contested', {});
          return fights <= FIGHTS;
        },
        onEscape: actions().dismiss,
      },
      stay.signal,
    );
  };

  /** A frame too small for its warning leaves it to the top frame. */
  const tellOfRoom = (hasRoom: boolean) => {
    if (self !== top) void board.send('room', { hasRoom });
  };

  const close = () => {
    if (!open) return;
    const { reached, hasRoom, stay } = open;
    stay.abort();
    open = null;
    if (!hasRoom) tellOfRoom(true);
    // The person had gone into the card: their place is back at the field, not at the page's start.
    if (document.activeElement === surface.host) reached.control.focus({ preventScroll: true });
    surface.remove();
    draw(surface.canvas, null, actions());
  };

  return {
    get open() {
      return open;
    },
    host: surface.host,
    get isSeen() {
      return isSeen;
    },
    openAt(reached, held) {
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
        hasRoom: true,
      };
      stayAt(open);
    },
    moveTo(reached) {
      const finding = board.asking.get(reached.control);
      if (!open || !finding) return;
      open.stay.abort();
      Object.assign(open, { reached, finding, stay: new AbortController() });
      stayAt(open);
    },
    close,
    keepAlive() {
      if (open) surface.keepAlive();
    },
    warmUp() {
      const [[control, finding] = []] = board.asking;
      const { telling } = board;
      if (open || !telling || !control || !finding) return;
      const unseen = {
        steadyFor: 0,
        isVouched: true,
        isTight: false,
        hasRoom: true,
        held: null,
        since: 0,
      } as const;
      const reached = { control, pressed: null };
      const own = { ...unseen, telling, finding, reached, stay: new AbortController() };
      draw(surface.canvas, viewOf(own), actions());
      draw(surface.canvas, null, actions());
    },
  };
}
