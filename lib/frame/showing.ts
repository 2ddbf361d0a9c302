import { anchorOf, seenViewport } from './anchor.ts';
import { bindKeys } from './keys.ts';
import { placeBeside, type Side } from './placing.ts';
import type { Reached } from './reaching.ts';
import { watchSight, type Sight } from './sight.ts';
import { steadiness } from './steadiness.ts';
import { shield } from './shield.ts';
import { hangingPlace, type Surface } from './surface.ts';

/** How often an open warning makes sure that it can be seen, in milliseconds. */
const LOOK_EVERY = 200;

/** For how many frames a field that moved is followed frame by frame. */
const FOLLOWED = 4;

/** How far outside the field its ring runs, in pixels. */
const RING_OFFSET = 4;

/** A view less high than this, in pixels, holds one line at most. */
const LEAST_VIEW = 200;

/** Whether the dialog before sending can be read in this frame without scrolling line by line. */
export const hasRoomForDialog = (): boolean => innerHeight >= LEAST_VIEW && innerWidth >= LEAST_VIEW;

export interface ShowingEvents {
  /**
   * Told again and again while the warning is open.
   *
   * @param steadyFor milliseconds for which card or dialog has been in plain sight and still
   * @param isVouched the browser confirms it, where it can
   */
  onLook(steadyFor: number, isVouched: boolean): void;
  /** Told before the warning is measured whether the view has room for one line at most. */
  onTight(isTight: boolean): void;
  /** Told after whether there is room beside the field at all; not told while that is scrolled away. */
  onRoom(hasRoom: boolean): void;
  /** The page took the warning away or covered it. Answers whether to put it back. */
  onFight(): boolean;
  onEscape(): void;
}

/**
 * Keeps an open warning at its field and makes sure that it can be seen, until `signal` aborts. The
 * components have drawn into the surface before.
 */
export function show(
  surface: Surface,
  { control, pressed }: Reached,
  direction: 'ltr' | 'rtl',
  events: ShowingEvents,
  signal: AbortSignal,
): void {
  const anchor = anchorOf(control, pressed);
  const find = (selector: string) => surface.canvas.querySelector<HTMLElement>(selector);
  const steady = steadiness();
  let side: Side | null = null;
  let firstHeight = 0;
  let lookedAt = 0;
  let placed = '';
  let restless = FOLLOWED;
  let waiting: ReturnType<typeof setTimeout> | null = null;
  let watched: HTMLElement | null = null;
  let sight: Sight | null = null;
  let sightEnds = new AbortController();

  const raise = () => {
    surface.raise(hangingPlace(control));
    watched = null;
  };

  /** Puts card and ring where they belong, and says where that is. */
  const place = (): string => {
    const view = seenViewport();
    events.onTight(view.height < LEAST_VIEW);
    const card = find('.card');
    const pane = find('.card > .pane');
    const ring = find('.ring');
    if (!card || !pane || !ring) return '';
    const box = anchor.box();
    const isNowhere = box === 'nowhere';
    const field = isNowhere ? { x: view.x + view.width / 2, y: view.y, width: 0, height: 0 } : box;
    // The height it would like to have: its own with its borders, and what its pane scrolls.
    const height =
      card.scrollHeight + card.offsetHeight - card.clientHeight + pane.scrollHeight - pane.clientHeight;
    firstHeight ||= height;
    const size = { width: card.offsetWidth, height, firstHeight };
    const found = field && placeBeside(field, anchor.label(), size, view, direction, side);
    surface.canvas.classList.toggle('placed', Boolean(found));
    ring.hidden = isNowhere;
    if (field) events.onRoom(Boolean(found));
    if (!found) return '';
    side = found.side;
    card.style.left = `${found.x}px`;
    card.style.top = `${found.y}px`;
    card.style.maxBlockSize = `${found.maxHeight}px`;
    ring.style.left = `${field.x - RING_OFFSET}px`;
    ring.style.top = `${field.y - RING_OFFSET}px`;
    ring.style.width = `${field.width + 2 * RING_OFFSET}px`;
    ring.style.height = `${field.height + 2 * RING_OFFSET}px`;
    return card.style.cssText + ring.style.cssText;
  };

  const watch = (subject: HTMLElement) => {
    sightEnds.abort();
    sightEnds = new AbortController();
    watched = subject;
    return watchSight(subject, surface.host, AbortSignal.any([signal, sightEnds.signal]));
  };

  const look = (now: number) => {
    const isUp = surface.isUp(hangingPlace(control));
    const subject = find('.dialog') ?? find('.placed .card');
    if (isUp && subject && subject !== watched) sight = watch(subject);
    const sighting = subject && sight ? sight.look() : 'unseen';
    if ((!isUp || sighting === 'covered') && events.onFight()) raise();
    if (!subject || !sight) return;
    const steadyFor = steady.note(now, isUp && sighting === 'clear', subject.getBoundingClientRect());
    events.onLook(steadyFor, sight.isVouched());
  };

  const step = () => {
    waiting = null;
    if (signal.aborted) return;
    if (!document.hidden) {
      const at = place();
      restless = at === placed ? restless - 1 : FOLLOWED;
      placed = at;
      const now = performance.now();
      if (now - lookedAt >= LOOK_EVERY) {
        lookedAt = now;
        look(now);
      }
    }
    goOn();
  };

  /** Follows a field that moves with every frame. Where nothing does, no frame is asked for. */
  const goOn = () => {
    if (restless > 0) requestAnimationFrame(step);
    else waiting = setTimeout(step, LOOK_EVERY);
  };

  const onMove = () => {
    restless = FOLLOWED;
    if (waiting === null) return;
    clearTimeout(waiting);
    goOn();
  };

  if (!surface.isUp(hangingPlace(control))) raise();
  const { canvas, host, root } = surface;
  bindKeys({ field: control, host, root, onEscape: events.onEscape }, signal);
  // After it, and so ahead of it: it has to hear of the keys that are stopped there.
  shield(host, root, signal);
  window.addEventListener('scroll', onMove, { capture: true, passive: true, signal });
  window.addEventListener('resize', onMove, { passive: true, signal });
  // A virtual keyboard makes smaller what is seen, and tells nobody else.
  for (const type of ['resize', 'scroll'] as const)
    visualViewport?.addEventListener(type, onMove, { signal });
  // "Why?" makes the card grow.
  canvas.addEventListener('click', onMove, { signal });
  place();
  requestAnimationFrame(step);
}
