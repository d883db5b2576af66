/** For which brand one writes: chosen by the person, once for each Page, unless there is no doubt. */
import { isSameName } from '../../rules/index.ts'

export interface BrandPlace {
  readonly host: string
  /** The Page that one writes as, where the site tells it. */
  readonly page: string | undefined
}

/** The name of a place in the settings. */
export function brandPlace({ host, page }: BrandPlace): string {
  return page === undefined ? host : `${host} ${page}`
}

/**
 * The brand; empty for none. `undefined` when several could be meant and the person has not said which:
 * until then none of their packs is used.
 */
export function brandAt(
  place: BrandPlace,
  brands: readonly string[],
  choices: Readonly<Record<string, string>>,
): string | undefined {
  const chosen = choices[brandPlace(place)]
  if (chosen === '') return ''
  const named = [chosen, place.page].flatMap((name) =>
    name === undefined ? [] : brands.filter((brand) => isSameName(brand, name)),
  )
  return named[0] ?? (brands.length === 1 ? brands[0] : undefined)
}
