/** The shipped packs as the extension carries them, read when they are first asked for: a background that is woken mostly is not. */
import { builtinPacks } from './index.ts'

export function shippedPacks(): readonly unknown[] {
  return builtinPacks
}
