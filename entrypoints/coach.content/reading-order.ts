/** Tips in the order in which one meets them, and the way from one to the next. */
import { byReading, isOnWhole } from '../../rules/index.ts'
import type { ShownTip } from './coach-store.ts'

export function inReadingOrder(tips: readonly ShownTip[]): readonly ShownTip[] {
  return tips.toSorted((a, b) => byReading(a.tip, b.tip))
}

/**
 * The tip under the caret or the next after it; after the open one, the one that follows; round at the end.
 * @param caret in UTF-16 units of the draft.
 * @param open the key of the tip that is open.
 */
export function nextFrom(
  tips: readonly ShownTip[],
  caret: number,
  open: string | undefined,
): ShownTip | undefined {
  const order = inReadingOrder(tips)
  const at = order.findIndex(({ key }) => key === open)
  if (at >= 0) return order[(at + 1) % order.length]
  return order.find((one) => !isOnWhole(one.tip) && one.tip.end >= caret) ?? order[0]
}
