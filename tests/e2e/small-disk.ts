/** A disk of its own for a browser's profile, which can be full. */
import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, unlinkSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface SmallDisk {
  readonly folder: string
  /** Leaves no byte on it until it is emptied, nor what a browser clears away in the meantime. */
  fill(): void
  empty(): void
  remove(): void
}

const SIZE = '256m'
/** How often what became free is filled, in ms. */
const FILL_EVERY = 20

/** Answers nothing where this process may not mount one. */
export function smallDisk(): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'galateo-disk-'))
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE},mode=700`, 'tmpfs', folder])
  if (status !== 0) {
    rmSync(folder, { recursive: true })
    return undefined
  }
  const ballast = join(folder, 'ballast')
  let filling: NodeJS.Timeout | undefined
  return {
    folder,
    fill() {
      writeUntilFull(ballast)
      filling = setInterval(writeUntilFull, FILL_EVERY, ballast)
    },
    empty() {
      clearInterval(filling)
      unlinkSync(ballast)
    },
    remove() {
      clearInterval(filling)
      // Lazily: the browser's last process may be about to end.
      spawnSync('umount', ['-l', folder])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function writeUntilFull(path: string): void {
  const file = openSync(path, 'a')
  try {
    // The last bytes one by one: a write that does not fit may be taken in part, or refused whole.
    for (const size of [1 << 20, 1 << 12, 1]) while (isWritten(file, Buffer.alloc(size)));
  } finally {
    closeSync(file)
  }
}

function isWritten(file: number, bytes: Buffer): boolean {
  try {
    return writeSync(file, bytes) === bytes.length
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return false
    throw error
  }
}
