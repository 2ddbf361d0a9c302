import { assert, constantFrom, integer, option, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap, placeBeside, type Box } from '../../../lib/frame/placing.ts';

const view = { x: 0, y: 0, width: 1000, height: 700 };
const card = { width: 375, height: 280, firstHeight: 280 };
const field = (part: Partial<Box> = {}): Box => ({ x: 40, y: 100, width: 400, height: 40, ...part });

const boxIn = (width: number, height: number) =>
  record({
    x: integer({ min: 0, max: width }),
    y: integer({ min: 0, max: height }),
    width: integer({ min: 1, max: width }),
    height: integer({ min: 1, max: 200 }),
  });

describe('the place of a card', () => {
  it('is beside the field, where the fields below stay free', () => {
    expect(placeBeside(field(), null, card, view, 'ltr')?.side).toBe('right');
  });

  it('is on the left first where writing runs from the right', () => {
    expect(placeBeside(field({ x: 560 }), null, card, view, 'rtl')?.side).toBe('left');
  });

  it('is below a field that leaves no room beside it, and above one at the bottom', () => {
    const wide = { x: 40, width: 900 };
    expect(placeBeside(field(wide), null, card, view, 'ltr')?.side).toBe('below');
    expect(placeBeside(field({ ...wide, y: 640 }), null, card, view, 'ltr')?.side).toBe('above');
  });

  it('starts where the field starts, in either direction of writing', () => {
    const narrow = { ...view, width: 500 };
    expect(placeBeside(field(), null, card, narrow, 'ltr')?.x).toBe(40);
    expect(placeBeside(field(), null, card, narrow, 'rtl')?.x).toBe(40 + 400 - 375);
  });

  it('keeps its side when the card grows, and scrolls', () => {
    const grown = { ...card, height: 2000 };
    const place = placeBeside(field(), null, grown, view, 'ltr', 'right');
    expect(place?.side).toBe('right');
    expect(place?.maxHeight).toBeLessThan(view.height);
  });

  it('stays where it is when the card grows, so that nothing moves under the pointer', () => {
    const low = field({ y: 420 });
    const before = placeBeside(low, null, card, view, 'ltr');
    const grown = placeBeside(low, null, { ...card, height: 600 }, view, 'ltr', 'right');
    expect(grown?.y).toBe(before?.y);
    expect(grown?.maxHeight).toBe(view.height - 8 - (grown?.y ?? 0));
  });

  it('is above the keyboard of a phone', () => {
    const aboveKeyboard = { x: 0, y: 0, width: 360, height: 330 };
    const place = placeBeside(
      field({ x: 20, y: 250, width: 320 }),
      null,
      { width: 344, height: 300, firstHeight: 300 },
      aboveKeyboard,
      'ltr',
    );
    expect(place).toMatchObject({ side: 'above', y: 8 });
  });

  it('is nowhere when not even a scrolled card fits', () => {
    const tiny = { x: 0, y: 0, width: 320, height: 120 };
    expect(placeBeside(field({ x: 10, y: 40, width: 300 }), null, card, tiny, 'ltr')).toBeNull();
  });

  it('leaves the label readable above the field', () => {
    const asked = field({ x: 40, y: 420, width: 900 });
    const label = { x: 40, y: 390, width: 200, height: 24 };
    const place = placeBeside(asked, label, card, view, 'ltr');
    expect(place).toMatchObject({ side: 'above', y: 390 - 8 - card.height });
  });

  it('leaves a label beside the field readable', () => {
    const label = { x: 450, y: 100, width: 120, height: 24 };
    expect(placeBeside(field(), label, card, view, 'ltr')).toMatchObject({ side: 'right', x: 578 });
  });

  it('scrolls a little rather than cover the label', () => {
    const low = { ...view, height: 620 };
    const asked = field({ y: 300, width: 900 });
    const label = { x: 40, y: 270, width: 200, height: 24 };
    const place = placeBeside(asked, label, card, low, 'ltr');
    expect(place).toMatchObject({ side: 'below', maxHeight: 620 - 340 - 16 });
  });

  it('covers the label where there is no other room, and never the field', () => {
    const low = { ...view, height: 480 };
    const asked = field({ y: 320, width: 900 });
    const label = { x: 40, y: 250, width: 200, height: 60 };
    expect(placeBeside(asked, label, card, low, 'ltr')).toMatchObject({ side: 'above', y: 32 });
  });

  it('never covers any of the field and never leaves the view', () => {
    assert(
      property(
        boxIn(1200, 900),
        option(boxIn(1200, 900)),
        boxIn(1200, 900),
        constantFrom('ltr' as const, 'rtl' as const),
        (one, label, size, direction) => {
          const wide = { width: Math.min(size.width, 1184), height: size.height, firstHeight: size.y };
          const whole = { x: 0, y: 0, width: 1200, height: 900 };
          const place = placeBeside(one, label, wide, whole, direction);
          if (!place) return;
          const drawn = { ...place, ...wide, height: Math.min(wide.height, place.maxHeight) };
          expect(overlap(drawn, one)).toBeNull();
          expect(drawn.x).toBeGreaterThanOrEqual(0);
          expect(drawn.y).toBeGreaterThanOrEqual(0);
          expect(drawn.x + drawn.width).toBeLessThanOrEqual(1200);
          expect(drawn.y + drawn.height).toBeLessThanOrEqual(900);
        },
      ),
    );
  });
});
