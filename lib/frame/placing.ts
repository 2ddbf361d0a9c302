/** A rectangle in CSS pixels of the layout viewport. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Side = 'right' | 'left' | 'below' | 'above';

/** Where a card goes: its top left corner, the height it may take, and its side of the field. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly maxHeight: number;
  readonly side: Side;
}

/** Between field and card, and between card and the edge of the view. */
const GAP = 8;

/** The least height in which a card can still be read by scrolling it. */
const LEAST_HEIGHT = 96;

/** A card that grows (by "Why?") stays on its side, scrolled, while it has this much height there. */
const STAYING_HEIGHT = 260;

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));

/**
 * Finds a place for a card next to a field, never over it: beside it where the card fits whole, so
 * that the fields below stay free, else below or above, else where most height is left.
 *
 * @param field the part of the field that can be seen
 * @param card the size the card would like to have
 * @param view the part of the viewport that can be seen, without a virtual keyboard
 * @param direction the card's writing direction, which says the side to try first
 * @param last the side the card is on, which it keeps while it fits there
 * @returns null where no side has room for even a scrolled card
 */
export function placeBeside(
  field: Box,
  card: Pick<Box, 'width' | 'height'>,
  view: Box,
  direction: 'ltr' | 'rtl',
  last: Side | null = null,
): Place | null {
  const right = view.x + view.width;
  const bottom = view.y + view.height;
  const room: Readonly<Record<Side, number>> = {
    right: right - (field.x + field.width) - 2 * GAP,
    left: field.x - view.x - 2 * GAP,
    below: bottom - (field.y + field.height) - 2 * GAP,
    above: field.y - view.y - 2 * GAP,
  };
  const fitsIn = (height: number): Readonly<Record<Side, boolean>> => ({
    right: room.right >= card.width && view.height - 2 * GAP >= height,
    left: room.left >= card.width && view.height - 2 * GAP >= height,
    below: room.below >= height,
    above: room.above >= height,
  });
  const fits = fitsIn(card.height);
  const order: readonly Side[] =
    direction === 'rtl' ? ['left', 'below', 'above', 'right'] : ['right', 'below', 'above', 'left'];
  const roomier: Side = room.above > room.below ? 'above' : 'below';
  const side =
    (last && fitsIn(Math.min(card.height, STAYING_HEIGHT))[last]
      ? last
      : order.find((candidate) => fits[candidate])) ?? (room[roomier] >= LEAST_HEIGHT ? roomier : null);
  if (!side) return null;

  if (side === 'right' || side === 'left') {
    const maxHeight = view.height - 2 * GAP;
    return {
      x: side === 'right' ? field.x + field.width + GAP : field.x - GAP - card.width,
      y: clamp(field.y - GAP, view.y + GAP, bottom - GAP - Math.min(card.height, maxHeight)),
      maxHeight,
      side,
    };
  }
  const maxHeight = room[side];
  const start = direction === 'rtl' ? field.x + field.width - card.width : field.x;
  return {
    x: clamp(start, view.x + GAP, Math.max(view.x + GAP, right - GAP - card.width)),
    y: side === 'below' ? field.y + field.height + GAP : field.y - GAP - Math.min(card.height, maxHeight),
    maxHeight,
    side,
  };
}

/** The part two boxes share, or null where they don't meet. */
export function overlap(one: Box, other: Box): Box | null {
  const x = Math.max(one.x, other.x);
  const y = Math.max(one.y, other.y);
  const width = Math.min(one.x + one.width, other.x + other.width) - x;
  const height = Math.min(one.y + one.height, other.y + other.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}
