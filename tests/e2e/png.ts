/** Reads a PNG as browsers write them from a canvas: eight bits, with alpha or without, not interlaced. */
import { inflateSync } from 'node:zlib'

export interface Picture {
  readonly width: number
  readonly height: number
  /** The colour of a pixel as `#rrggbb`. */
  at(x: number, y: number): string
}

const SIGNATURE = '89504e470d0a1a0a'

/** @throws when it is no such PNG. */
export function readPng(file: Buffer): Picture {
  if (file.subarray(0, 8).toString('hex') !== SIGNATURE) throw new Error('This is no PNG')
  const data: Buffer[] = []
  let [width, height, samples] = [0, 0, 0]
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at)
    const type = file.toString('latin1', at + 4, at + 8)
    const chunk = file.subarray(at + 8, at + 8 + length)
    if (type === 'IHDR') {
      ;[width, height] = [chunk.readUInt32BE(0), chunk.readUInt32BE(4)]
      const [depth, colour, , , interlaced] = chunk.subarray(8)
      samples = colour === 6 ? 4 : 3
      if (depth !== 8 || (colour !== 6 && colour !== 2) || interlaced !== 0)
        throw new Error('A PNG of another kind')
    }
    if (type === 'IDAT') data.push(chunk)
    at += length + 12
  }
  const pixels = unfiltered(inflateSync(Buffer.concat(data)), width * samples, height, samples)
  return {
    ...{ width, height },
    at: (x, y) => `#${pixels.toString('hex', (y * width + x) * samples, (y * width + x) * samples + 3)}`,
  }
}

/** Undoes what the format does to each line before it is compressed (PNG specification, section 9). */
function unfiltered(lines: Buffer, line: number, height: number, samples: number): Buffer {
  const pixels = Buffer.alloc(line * height)
  for (let y = 0; y < height; y++) {
    const filter = lines[y * (line + 1)]
    for (let x = 0; x < line; x++) {
      const here = y * line + x
      const left = x < samples ? 0 : (pixels[here - samples] ?? 0)
      const above = y === 0 ? 0 : (pixels[here - line] ?? 0)
      const corner = x < samples || y === 0 ? 0 : (pixels[here - line - samples] ?? 0)
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter ?? 0] ?? 0
      pixels[here] = (lines[y * (line + 1) + 1 + x] ?? 0) + guess
    }
  }
  return pixels
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)]
  return a <= b && a <= c ? left : b <= c ? above : corner
}
