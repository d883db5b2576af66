/** When a tutor's feed should be signed anew, so that it never grows stale while its tutor is at work. */
import type { Feed } from '../formats/feed.ts'
import { RESIGN_EVERY } from '../limits.ts'

/** Whether it is time to publish the same packs again (`packs: 'same'`). @param now milliseconds. */
export function isResignDue({ issued }: Pick<Feed, 'issued'>, now: number): boolean {
  return now - issued >= RESIGN_EVERY
}
