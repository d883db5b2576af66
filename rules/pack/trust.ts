/**
 * Packs whose words are known to be right: those that come with the extension, which tests read in full. Trying every
 * phrase and pattern again is two thirds of what reading them costs.
 */
let trusted = false

/** Whether words are taken as they stand, in the reading that is under way. */
export const isTrusted = () => trusted

/** Takes the words as they stand while `read` runs; it may not wait for anything. */
export function trusting<T>(read: () => T): T {
  trusted = true
  try {
    return read()
  } finally {
    trusted = false
  }
}
