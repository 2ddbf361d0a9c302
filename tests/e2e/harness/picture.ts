import { inflateSync } from 'node:zlib';
import type { Box } from '../../../lib/frame/placing.ts';

/** A colour as red, green, blue, 0 to 255 each. */
type Colour = readonly [number, number, number];

/** A screenshot, pixel by pixel. */
export interface Picture {
  /** The share of a box's pixels, 0 to 1, that have a colour, give or take what drawing blurs. */
  share(box: Box, colour: Colour): number;
}

const SIGNATURE = 8;

/** How far a channel may be off: colour management and rounding. */
const TOLERANCE = 10;

/** The parts of a PNG file by type, those of one type joined. */
function chunks(png: Buffer): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (let at = SIGNATURE; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + length);
    found.set(type, Buffer.concat([found.get(type) ?? Buffer.alloc(0), data]));
    at += length + 12;
  }
  return found;
}

/** The neighbour a Paeth filter predicts from (PNG specification, 9.4). */
function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [byLeft, byAbove, byCorner] = [left, above, corner].map((each) => Math.abs(guess - each));
  if (byLeft === undefined || byAbove === undefined || byCorner === undefined) return corner;
  if (byLeft <= byAbove && byLeft <= byCorner) return left;
  return byAbove <= byCorner ? above : corner;
}

/** Undoes the filters of the rows (PNG specification, 9). */
function unfilter(raw: Buffer, height: number, stride: number, depth: number): Buffer {
  const out = Buffer.alloc(height * stride);
  for (let row = 0; row < height; row += 1) {
    const filter = raw[row * (stride + 1)] ?? 0;
    for (let column = 0; column < stride; column += 1) {
      const at = row * stride + column;
      const left = column >= depth ? (out[at - depth] ?? 0) : 0;
      const above = row > 0 ? (out[at - stride] ?? 0) : 0;
      const corner = row > 0 && column >= depth ? (out[at - stride - depth] ?? 0) : 0;
      const predicted = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter] ?? 0;
      out[at] = (raw[row * (stride + 1) + 1 + column] ?? 0) + predicted;
    }
  }
  return out;
}

/**
 * Reads a screenshot, as browsers write them: eight bits a channel, with or without alpha, not interlaced.
 *
 * @throws on any other kind of PNG
 */
export function readPicture(png: Buffer): Picture {
  const parts = chunks(png);
  const header = parts.get('IHDR');
  const data = parts.get('IDAT');
  const depth = { 2: 3, 6: 4 }[header?.[9] ?? 0];
  if (!header || !data || !depth || header[8] !== 8 || header[12] !== 0) {
    throw new Error('The screenshot is a kind of PNG that browsers do not usually write.');
  }
  const width = header.readUInt32BE(0);
  const height = header.readUInt32BE(4);
  const pixels = unfilter(inflateSync(data), height, width * depth, depth);

  return {
    share(box, colour) {
      let hits = 0;
      let all = 0;
      for (let y = Math.ceil(box.y); y < Math.min(height, box.y + box.height); y += 1) {
        for (let x = Math.ceil(box.x); x < Math.min(width, box.x + box.width); x += 1) {
          const at = (y * width + x) * depth;
          all += 1;
          if (colour.every((channel, index) => Math.abs((pixels[at + index] ?? 0) - channel) <= TOLERANCE)) {
            hits += 1;
          }
        }
      }
      return all ? hits / all : 0;
    },
  };
}
