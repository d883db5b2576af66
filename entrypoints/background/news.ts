/** What changed in an agency's packs, in words for the community manager. Public: the coach and the pages show it. */
import type { AgencyId } from '../../rules/feed/index.ts'
import type { PerReader } from '../../rules/index.ts'

/** What of a rule is another: what it looks for, its words to the reader, its weight, or something else. */
export type RulePart = 'check' | 'text' | 'severity' | 'other'

export interface ChangedRule {
  readonly title: PerReader<string>
  readonly parts: readonly RulePart[]
}

export interface PackNews {
  readonly change: 'added' | 'changed' | 'removed'
  readonly pack: string
  readonly name: PerReader<string>
  readonly version: string
  /** The tutor's own words. */
  readonly note?: PerReader<string>
  /** Titles of rules. Of a pack that is new or gone they are not told one by one. */
  readonly added: readonly PerReader<string>[]
  readonly removed: readonly PerReader<string>[]
  readonly changed: readonly ChangedRule[]
  /** How many rules the pack has now. */
  readonly rules: number
  /** How many guidelines, model replies, lessons and words of the glossary changed. */
  readonly others: number
}

/** One change of the packs in force. */
export interface News {
  readonly agency: AgencyId
  readonly agencyName: string
  /** When it came into force here, in milliseconds. */
  readonly at: number
  /** The person went back to the set before, or forward again. */
  readonly isOwnChoice: boolean
  readonly packs: readonly PackNews[]
}
