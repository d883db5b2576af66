/** The person's settings. Public: content scripts and pages read, watch and write these items. */
import { storage } from '#imports'
import type { Language } from '../../rules/index.ts'

export type LanguageChoice = 'auto' | Language
export type ThemeChoice = 'auto' | 'light' | 'dark'
export type Side = 'left' | 'right'
export type RetentionDays = 0 | 7 | 30 | 90
export const RETENTION_DAYS = [0, 7, 30, 90] as const satisfies readonly RetentionDays[]

/** What the person chose for one host. */
export interface SiteChoice {
  /** The coach stays away from this host. */
  readonly off?: boolean
  /** What is written here is not kept in the history. */
  readonly unkept?: boolean
  /** Rules muted on this host, as `pack/rule`. */
  readonly muted?: readonly string[]
  /** How the sidebar was left. */
  readonly folded?: boolean
  readonly side?: Side
}

export const language = storage.defineItem<LanguageChoice>('local:language', { fallback: 'auto', version: 1 })
export const theme = storage.defineItem<ThemeChoice>('local:theme', { fallback: 'auto', version: 1 })
/** Where the sidebar stands on hosts where it was not moved. */
export const side = storage.defineItem<Side>('local:side', { fallback: 'right', version: 1 })
/** Days that the history is kept; 0 keeps nothing. */
export const retention = storage.defineItem<RetentionDays>('local:retention', { fallback: 30, version: 1 })
/** Whether the history keeps the text of drafts, or only rules and dates. */
export const keepText = storage.defineItem<boolean>('local:keepText', { fallback: true, version: 1 })
/** While it is on, nothing is added to the history. */
export const historyPaused = storage.defineItem<boolean>('local:historyPaused', {
  fallback: false,
  version: 1,
})
/** Whether the past week is looked back on, from Monday. */
export const weeklyReview = storage.defineItem<boolean>('local:weeklyReview', { fallback: true, version: 1 })
/** The start of the last week whose review was put away, in milliseconds since the epoch. */
export const reviewSeen = storage.defineItem<number>('local:reviewSeen', { fallback: 0, version: 1 })
/** By host, e.g. `www.facebook.com`. */
export const sites = storage.defineItem<Readonly<Record<string, SiteChoice>>>('local:sites', {
  fallback: {},
  version: 1,
})

/**
 * For which brand the person writes, by the place as `brandPlace` (coach.content/brand.ts) names it; empty for none.
 * Chosen once in the sidebar.
 */
export const brands = storage.defineItem<Readonly<Record<string, string>>>('local:brands', {
  fallback: {},
  version: 1,
})

/** Up to when the person has read what changed, in milliseconds, by agency. */
export const newsRead = storage.defineItem<Readonly<Record<string, number>>>('local:newsRead', {
  fallback: {},
  version: 1,
})

/** Hosts that the browser lets Galateo reach only for an agency's feed, as match patterns: it does not work there. */
export const feedHosts = storage.defineItem<readonly string[]>('local:feedHosts', {
  fallback: [],
  version: 1,
})

/** What the company's policy does not leave to the person. */
export interface Locks {
  readonly language?: Language
  /** Drafts are kept for at most so many days. */
  readonly mostRetentionDays?: RetentionDays
  /** No texts are kept. The other way round is nobody's to decide but the person's. */
  readonly keepText?: false
}

/** Kept by the background as the policy has it; pages read it. */
export const locks = storage.defineItem<Locks>('local:locks', { fallback: {}, version: 1 })

/** Agencies that the company's policy brought. */
export const managedAgencies = storage.defineItem<readonly string[]>('local:managedAgencies', {
  fallback: [],
  version: 1,
})

/** Rules switched off everywhere, as `pack/rule`; what is muted on one host only is in `sites`. */
export const rulesOff = storage.defineItem<readonly string[]>('local:rulesOff', { fallback: [], version: 1 })

/** What the coach has to know before it can begin. */
export interface CoachChoices {
  readonly language: LanguageChoice
  readonly theme: ThemeChoice
  readonly sites: Readonly<Record<string, SiteChoice>>
  readonly side: Side
  readonly rulesOff: readonly string[]
  readonly brands: Readonly<Record<string, string>>
}

export async function coachChoices(): Promise<CoachChoices> {
  const [chosenLanguage, chosenTheme, siteChoices, usualSide, off, brandChoices] = await Promise.all([
    language.getValue(),
    theme.getValue(),
    sites.getValue(),
    side.getValue(),
    rulesOff.getValue(),
    brands.getValue(),
  ])
  return {
    language: chosenLanguage,
    theme: chosenTheme,
    sites: siteChoices,
    side: usualSide,
    rulesOff: off,
    brands: brandChoices,
  }
}

/**
 * Whether the coach stays away from a host. What is chosen for `zendesk.com` holds for
 * `acme.zendesk.com` too, unless something else is chosen for that.
 */
export function isOff(choices: Readonly<Record<string, SiteChoice>>, host: string): boolean {
  return chosenFor(choices, host, 'off')
}

/** Whether what is written on a host stays out of the history; subdomains follow as they do for `isOff`. */
export function isUnkept(choices: Readonly<Record<string, SiteChoice>>, host: string): boolean {
  return chosenFor(choices, host, 'unkept')
}

function chosenFor(
  choices: Readonly<Record<string, SiteChoice>>,
  host: string,
  what: 'off' | 'unkept',
): boolean {
  for (let name = host; name !== ''; name = name.includes('.') ? name.slice(name.indexOf('.') + 1) : '') {
    const chosen = choices[name]?.[what]
    if (chosen !== undefined) return chosen
  }
  return false
}

/** Changes what is chosen for one host, and leaves the other hosts as they are now. */
export async function changeSite(host: string, change: (choice: SiteChoice) => SiteChoice): Promise<void> {
  const choices = await sites.getValue()
  await sites.setValue({ ...choices, [host]: change(choices[host] ?? {}) })
}

/** Switches one rule, as `pack/rule`, on or off everywhere. */
export async function switchRule(rule: string, on: boolean): Promise<void> {
  const others = (await rulesOff.getValue()).filter((other) => other !== rule)
  await rulesOff.setValue(on ? others : [...others, rule])
}

/** Remembers for which brand the person writes at a place; empty for none. */
export async function chooseBrand(place: string, brand: string): Promise<void> {
  await brands.setValue({ ...(await brands.getValue()), [place]: brand })
}

/** The person has read what changed up to then. */
export async function readNewsUntil(agency: string, at: number): Promise<void> {
  const read = await newsRead.getValue()
  await newsRead.setValue({ ...read, [agency]: Math.max(at, read[agency] ?? 0) })
}
