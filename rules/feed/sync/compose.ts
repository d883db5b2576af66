/** Which packs are in force, given the root and what each tutor publishes. The same for everyone. */
import type { Feed, ListedPack } from '../formats/feed.ts'
import type { Kid } from '../formats/parts.ts'
import type { Root, Tutor } from '../formats/root.ts'
import type { Notice } from './troubles.ts'

export interface ChosenPack {
  readonly listed: ListedPack
  readonly tutor: Kid
}

export interface Composition {
  /** In the root's order of tutors, then the feed's order of packs. */
  readonly packs: readonly ChosenPack[]
  readonly notices: readonly { readonly trouble: Notice; readonly tutor?: Kid }[]
}

/**
 * A pack outside its tutor's scope is left out. When several tutors publish the same pack, first comes who is still
 * active, then whose scope names it more closely, then the higher version. Still equal but not the same: none.
 */
export function compose(root: Root, feeds: ReadonlyMap<Kid, Feed>): Composition {
  const notices: { trouble: Notice; tutor?: Kid }[] = []
  const offers = new Map<string, Offer[]>()
  for (const tutor of root.tutors) {
    if (tutor.state === 'revoked') continue
    for (const listed of feeds.get(tutor.kid)?.packs ?? []) {
      const closeness = closenessOf(tutor, listed.id)
      if (closeness === undefined)
        notices.push({ trouble: { code: 'outside-scope', pack: listed.id }, tutor: tutor.kid })
      else {
        const offer = { listed, tutor: tutor.kid, isActive: tutor.state === 'active', closeness }
        offers.set(listed.id, [...(offers.get(listed.id) ?? []), offer])
      }
    }
  }
  const packs: ChosenPack[] = []
  for (const [pack, list] of offers) {
    const [best, ...others] = list.toSorted(compareOffers)
    if (!best) continue
    const rivals = others.filter(
      (other) => compareOffers(best, other) === 0 && other.listed.sha256 !== best.listed.sha256,
    )
    if (rivals.length === 0) packs.push({ listed: best.listed, tutor: best.tutor })
    else
      notices.push({
        trouble: { code: 'conflict', pack, tutors: [best, ...rivals].map(({ tutor }) => tutor) },
      })
  }
  return { packs, notices }
}

interface Offer extends ChosenPack {
  readonly isActive: boolean
  readonly closeness: number
}

/** The better offer first. */
function compareOffers(a: Offer, b: Offer): number {
  return (
    Number(b.isActive) - Number(a.isActive) ||
    b.closeness - a.closeness ||
    compareVersions(b.listed.version, a.listed.version)
  )
}

/** How closely the tutor's scope names a pack: 0 for `*`, most for its id; undefined when it does not. */
export function closenessOf({ packs }: Pick<Tutor, 'packs'>, pack: string): number | undefined {
  const fits = packs.flatMap((scope) => {
    if (!scope.endsWith('*')) return scope === pack ? [Number.POSITIVE_INFINITY] : []
    const beginning = scope.slice(0, -1)
    return pack.startsWith(beginning) ? [beginning.length] : []
  })
  return fits.length === 0 ? undefined : Math.max(...fits)
}

/** Of versions with three numbers: negative when `a` is the lower. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number))
  for (let at = 0; at < 3; at++) {
    const difference = (left?.[at] ?? 0) - (right?.[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
