/** What is in force where one writes: the packs of the brand that is written for, but for rules that the person switched off. */
import type { Ruleset } from '../../rules/index.ts'
import type { SiteChoice } from '../background/settings.ts'
import { type BrandPlace, brandAt } from './brand.ts'
import type { Place } from './place.ts'
import type { Rulesets } from './rulesets.ts'

/** What it depends on. */
export interface Choices {
  rulesets: Rulesets
  /** For which brand the person writes, by place. */
  brandChoices(): Readonly<Record<string, string>>
  choice(): SiteChoice
  /** Rules switched off everywhere, as `pack/rule`. */
  rulesOff(): readonly string[]
}

/** A place as far as it decides what is in force. */
export type Where = Pick<Place, 'site' | 'conversation'>

export interface InForce {
  /** The packs of the brand that is written for, and those of no brand. */
  rulesetAt(where: Where): Ruleset
  brandPlaceOf(where: Pick<Where, 'conversation'>): BrandPlace
  /** The brand that is written for; see `brandAt`. */
  brandOf(where: Pick<Where, 'conversation'>): string | undefined
  /** Whether a rule, as `pack/rule`, is muted here or switched off everywhere. */
  isQuiet(rule: string): boolean
}

export function createInForce(host: string, choices: Choices): InForce {
  const brandPlaceOf: InForce['brandPlaceOf'] = ({ conversation }) => ({ host, page: conversation?.page })
  const brandOf: InForce['brandOf'] = (where) =>
    brandAt(brandPlaceOf(where), choices.rulesets.brands(), choices.brandChoices())
  return {
    brandPlaceOf,
    brandOf,
    rulesetAt(where) {
      const brand = brandOf(where)
      return choices.rulesets.at({ site: where.site.id, ...(brand ? { brand } : {}) })
    },
    isQuiet: (rule) => choices.rulesOff().includes(rule) || (choices.choice().muted?.includes(rule) ?? false),
  }
}
