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

/** The size a card would like to have. */
interface Wish {
  readonly width: number;
  readonly height: number;
  /** The height it came with: what makes it grow later must not move what is read already. */
  readonly firstHeight: number;
}

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));

/** The least box around two. */
function around(one: Box, other: Box): Box {
  const x = Math.min(one.x, other.x);
  const y = Math.min(one.y, other.y);
  return {
    x,
    y,
    width: Math.max(one.x + one.width, other.x + other.width) - x,
    height: Math.max(one.y + one.height, other.y + other.height) - y,
  };
}

const ORDER: Readonly<Record<'ltr' | 'rtl', readonly Side[]>> = {
  ltr: ['right', 'below', 'above', 'left'],
  rtl: ['left', 'below', 'above', 'right'],
};

/** How much room a view leaves on each side of a box, less the gaps. */
function roomAround(box: Box, view: Box): Readonly<Record<Side, number>> {
  return {
    right: view.x + view.width - (box.x + box.width) - 2 * GAP,
    left: box.x - view.x - 2 * GAP,
    below: view.y + view.height - (box.y + box.height) - 2 * GAP,
    above: box.y - view.y - 2 * GAP,
  };
}

/**
 * Finds a place for a card next to a field, never over it: beside it where the card fits whole, so
 * that the fields below stay free, else below or above, else where most height is left. The field's
 * label stays readable too, unless the card would have to shrink to less than `STAYING_HEIGHT` for it.
 *
 * @param field the part of the field that can be seen
 * @param label where the field's label is; null where there is none
 * @param view the part of the viewport that can be seen, without a virtual keyboard
 * @param direction the card's writing direction, which says the side to try first
 * @param last the side the card is on, which it keeps while it fits there
 * @returns null where no side has room for even a scrolled card
 */
export function placeBeside(
  field: Box,
  label: Box | null,
  card: Wish,
  view: Box,
  direction: 'ltr' | 'rtl',
  last: Side | null = null,
): Place | null {
  const shrunk = Math.min(card.height, STAYING_HEIGHT);
  for (const kept of label ? [around(field, label), field] : [field]) {
    const room = roomAround(kept, view);
    const fits = (side: Side, height: number) =>
      side === 'right' || side === 'left'
        ? room[side] >= card.width && view.height - 2 * GAP >= height
        : room[side] >= height;
    const side =
      (last && fits(last, shrunk) ? last : null) ??
      ORDER[direction].find((candidate) => fits(candidate, card.height)) ??
      ORDER[direction].find((candidate) => fits(candidate, shrunk));
    if (side) return placeAt(side, kept, field, card, view, direction);
  }
  const { above, below } = roomAround(field, view);
  if (Math.max(above, below) < LEAST_HEIGHT) return null;
  return placeAt(above > below ? 'above' : 'below', field, field, card, view, direction);
}

/** The place on one side of what is kept free, in line with the field. */
function placeAt(side: Side, kept: Box, field: Box, card: Wish, view: Box, direction: 'ltr' | 'rtl'): Place {
  const right = view.x + view.width;
  const bottom = view.y + view.height;
  if (side === 'right' || side === 'left') {
    const needed = Math.min(card.height, Math.max(card.firstHeight, STAYING_HEIGHT));
    const y = Math.max(view.y + GAP, Math.min(field.y - GAP, bottom - GAP - needed));
    return {
      x: side === 'right' ? kept.x + kept.width + GAP : kept.x - GAP - card.width,
      y,
      maxHeight: bottom - GAP - y,
      side,
    };
  }
  const maxHeight = roomAround(kept, view)[side];
  const start = direction === 'rtl' ? field.x + field.width - card.width : field.x;
  return {
    x: clamp(start, view.x + GAP, Math.max(view.x + GAP, right - GAP - card.width)),
    y: side === 'below' ? kept.y + kept.height + GAP : kept.y - GAP - Math.min(card.height, maxHeight),
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
