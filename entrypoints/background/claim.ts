/**
 * One coach for a frame, whoever asks for it: the mark lies in the extension's own world there. The background runs these
 * two in frames as well, where they see nothing of this file.
 */

/** Marks the frame as the coach's. @returns whether it was already. */
export function claimFrame(): boolean {
  const world = globalThis as { galateoCoach?: boolean }
  const claimed = world.galateoCoach === true
  world.galateoCoach = true
  return claimed
}

/** The frame has no coach, or none any more. */
export function releaseFrame(): void {
  delete (globalThis as { galateoCoach?: boolean }).galateoCoach
}
