/** Whether one condition holds only where another does too. */
import type { When } from './types.ts'

/**
 * Whether wherever `inner` holds, `outer` holds too. Languages are not looked at. It may say no of a pair that
 * nobody would write, never yes of one that is not so.
 */
export function isNarrower(inner: When | undefined, outer: When | undefined): boolean {
  if (!outer) return true
  return (
    isPart(inner?.surfaces, outer.surfaces) &&
    isPart(inner?.sites, outer.sites) &&
    isInside(inner?.draft, outer.draft) &&
    isNarrowerConversation(inner?.conversation, outer.conversation)
  )
}

function isNarrowerConversation(inner: When['conversation'], outer: When['conversation']): boolean {
  if (!outer) return true
  const all = inner?.all ?? []
  return (
    (outer.any === undefined ||
      isPart(inner?.any, outer.any) ||
      all.some((cue) => outer.any?.includes(cue) ?? false)) &&
    (outer.all ?? []).every(
      (cue) => all.includes(cue) || (inner?.any?.length === 1 && inner.any[0] === cue),
    ) &&
    (outer.none ?? []).every((cue) => inner?.none?.includes(cue) ?? false) &&
    isInside(inner, outer) &&
    (outer.language === undefined || inner?.language === outer.language) &&
    (inner?.minEarlierReplies ?? 0) >= (outer.minEarlierReplies ?? 0) &&
    (inner?.maxEarlierReplies ?? Number.POSITIVE_INFINITY) <=
      (outer.maxEarlierReplies ?? Number.POSITIVE_INFINITY) &&
    (outer.author === undefined || inner?.author === outer.author)
  )
}

/** No list stands for everything. */
export function isPart(inner: readonly string[] | undefined, outer: readonly string[] | undefined): boolean {
  return outer === undefined || (inner?.every((each) => outer.includes(each)) ?? false)
}

interface Words {
  readonly minWords?: number
  readonly maxWords?: number
}

/** A length that is asked for must be known; so one that asks for none may hold where the other does not. */
function isInside(inner: Words | undefined, outer: Words | undefined): boolean {
  if (outer?.minWords === undefined && outer?.maxWords === undefined) return true
  if (inner?.minWords === undefined && inner?.maxWords === undefined) return false
  return (
    (inner.minWords ?? 0) >= (outer.minWords ?? 0) &&
    (inner.maxWords ?? Number.POSITIVE_INFINITY) <= (outer.maxWords ?? Number.POSITIVE_INFINITY)
  )
}
