/** Which packs hold where: a pack may be for some sites only, and may speak for one brand. */
import type { Pack } from './types.ts'

export interface Where {
  /** The adapter's id, e.g. `facebook`. */
  readonly site?: string
  /** The brand that is written for; absent for none. */
  readonly brand?: string
}

/** The packs that hold there, in their order. Those that speak for no brand hold for all. */
export function packsFor(packs: readonly Pack[], { site, brand }: Where): readonly Pack[] {
  return packs.filter(
    (pack) =>
      (pack.sites === undefined || (site !== undefined && pack.sites.includes(site))) &&
      (pack.brand === undefined || (brand !== undefined && isSameName(pack.brand, brand))),
  )
}

/** The brands that packs speak for, each once, as it is first written. */
export function brandsOf(packs: readonly Pack[]): readonly string[] {
  const brands: string[] = []
  for (const { brand } of packs) {
    if (brand !== undefined && !brands.some((known) => isSameName(known, brand))) brands.push(brand)
  }
  return brands
}

/** Whether two names are the same but for case, accents' form, and space. */
export function isSameName(a: string, b: string): boolean {
  return plainName(a) === plainName(b)
}

function plainName(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase()
}
