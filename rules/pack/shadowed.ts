/** Rules that another one makes useless: of two on the same words a writer sees only one. */
import type { Rule } from '../ruleset.ts'
import { LANGUAGES, type Language, SEVERITIES } from '../types.ts'
import type { Wording } from './fault.ts'
import { glossaryRules } from './glossary.ts'
import { rulesInForce } from './inherit.ts'
import { isNarrower, isPart } from './narrower.ts'
import { coversOf, isWithin, looksForWords, type Reach, reachOf } from './reach.ts'
import type { Pack } from './types.ts'

export interface Shadowed {
  /** `duplicate`: the same words at the same conditions. `shadowed`: the other finds all of it and more. */
  readonly kind: 'duplicate' | 'shadowed'
  /** As in a fault, e.g. `rules[3]`; `glossary` for a rule that the glossary makes. */
  readonly path: string
  /** Id of the pack's own rule. */
  readonly entry: string
  readonly other: { readonly pack: string; readonly id: string }
  /** Whether a writer never sees the pack's own rule. */
  readonly neverSpeaks: boolean
  readonly message: Wording
}

interface Candidate {
  readonly rule: Rule
  /** Its place among the rules in force: of two equals on the same words the later one speaks. */
  readonly place: number
  readonly pack: Pack
  readonly languages: readonly Language[]
  readonly reaches: ReadonlyMap<Language, Reach>
}

/**
 * The pack's own rules that say the same as another, of the pack or of those below it, or that another leaves
 * nothing to say; in small steps, so that a page can pause between them. A rule for fewer cases that is graver, or
 * offers a replacement, is none of them: it speaks.
 * @param bases the packs that the pack extends.
 */
export function* shadowedSteps(
  pack: Pack,
  bases: readonly Pack[] = [],
): Generator<undefined, readonly Shadowed[], undefined> {
  const packs = [...bases.filter(({ id }) => id !== pack.id), pack]
  const candidates: Candidate[] = []
  const neighbours = new Neighbours()
  for (const [place, rule] of rulesInForce(packs).rules.entries()) {
    const candidate = candidateOf(rule, place, packs)
    candidates.push(candidate)
    neighbours.add(candidate)
    yield
  }
  const told: Shadowed[] = []
  for (const one of candidates) {
    if (one.rule.pack !== pack.id) continue
    for (const other of neighbours.of(one)) {
      const found = compare(one, other, pack)
      if (!found) continue
      told.push(found)
      break
    }
    yield
  }
  return told
}

function candidateOf(rule: Rule, place: number, packs: readonly Pack[]): Candidate {
  const { check, when } = rule
  const languages = LANGUAGES.filter(
    (language) => rule.text[language] !== undefined && (when?.languages?.includes(language) ?? true),
  )
  const reaches = looksForWords(check)
    ? languages.flatMap((language) => {
        const reach = reachOf(check, language)
        return reach ? [[language, reach] as const] : []
      })
    : []
  const pack = packs.find(({ id }) => id === rule.pack)
  if (!pack) throw new Error(`No pack ${rule.pack} for its rule`)
  return { rule, place, pack, languages, reaches: new Map(reaches) }
}

function compare(one: Candidate, other: Candidate, pack: Pack): Shadowed | undefined {
  if (!isInside(one, other)) return undefined
  const isSame = isInside(other, one)
  const neverSpeaks = loses(one, other)
  // Of two that are the same the later one is told, as the copy; of others the one that says nothing.
  if (isSame ? one.place < other.place && other.rule.pack === pack.id : !neverSpeaks) return undefined
  return {
    kind: isSame ? 'duplicate' : 'shadowed',
    path: pathOf(one.rule, pack),
    entry: one.rule.id,
    other: { pack: other.rule.pack, id: other.rule.id },
    neverSpeaks,
    message: wordingOf(isSame, one, other, pack),
  }
}

/** Whether wherever one finds something, the other finds it too. */
function isInside(one: Candidate, other: Candidate): boolean {
  if (!isPart(one.pack.sites, other.pack.sites)) return false
  if (other.pack.brand !== undefined && other.pack.brand !== one.pack.brand) return false
  if (!isNarrower(one.rule.when, other.rule.when)) return false
  if (!looksForWords(one.rule.check))
    return (
      one.languages.length > 0 && isPart(one.languages, other.languages) && sameCheck(one.rule, other.rule)
    )
  if (one.reaches.size === 0) return false
  return [...one.reaches].every(([language, reach]) => {
    const wider = other.reaches.get(language)
    return wider !== undefined && isWithin(reach, wider)
  })
}

const sameCheck = (one: Rule, other: Rule) => JSON.stringify(one.check) === JSON.stringify(other.check)

/** Whether the other speaks of the words that both find: see `findings/overlaps.ts`. */
function loses(one: Candidate, other: Candidate): boolean {
  const graver = SEVERITIES.indexOf(other.rule.severity) - SEVERITIES.indexOf(one.rule.severity)
  if (graver !== 0) return graver > 0
  const languages = looksForWords(one.rule.check) ? [...one.reaches.keys()] : one.languages
  return languages.every((language) => {
    const [own, rival] = [one, other].map(({ reaches }) => Number(reaches.get(language)?.suggests ?? false))
    return own === rival ? other.place > one.place : (rival ?? 0) > (own ?? 0)
  })
}

/** For each rule the few others that may find all that it finds, so that not all are compared with all. */
class Neighbours {
  private readonly byTrait = new Map<string, Candidate[]>()

  add(candidate: Candidate): void {
    for (const trait of traitsOf(candidate)) {
      const known = this.byTrait.get(trait)
      if (known) known.push(candidate)
      else this.byTrait.set(trait, [candidate])
    }
  }

  of(candidate: Candidate): readonly Candidate[] {
    const found = wantedTraits(candidate).flatMap((trait) => this.byTrait.get(trait) ?? [])
    return [...new Set(found)].filter((other) => other !== candidate).sort((a, b) => a.place - b.place)
  }
}

function* traitsOf({ rule, reaches }: Candidate): Generator<string> {
  if (!looksForWords(rule.check)) yield JSON.stringify(rule.check)
  for (const [language, { forms, patterns }] of reaches) {
    for (const form of forms) yield `${language} ${form}`
    for (const pattern of patterns) yield `${language} ${pattern}`
  }
}

/** Whatever finds all that this rule finds has one of these: they are those of one thing that it finds. */
function wantedTraits({ rule, reaches }: Candidate): readonly string[] {
  if (!looksForWords(rule.check)) return [JSON.stringify(rule.check)]
  const [first] = reaches
  if (!first) return []
  const [language, { forms, patterns }] = first
  const [form] = forms
  const wanted = form === undefined ? [...patterns].slice(0, 1) : [form, ...coversOf(form)]
  return wanted.map((each) => `${language} ${each}`)
}

function pathOf(rule: Rule, pack: Pack): string {
  const index = (pack.rules ?? []).findIndex(({ id }) => id === rule.id)
  return index < 0 ? 'glossary' : `rules[${index}]`
}

function wordingOf(isSame: boolean, one: Candidate, other: Candidate, pack: Pack): Wording {
  const it = nameOf(other, 'it', pack)
  const en = nameOf(other, 'en', pack)
  const isForWords = looksForWords(one.rule.check)
  if (isSame)
    return {
      it: `${isForWords ? 'Cerca le stesse parole' : 'Fa lo stesso controllo'} della regola ${it}, alle stesse condizioni: chi scrive ne vede una sola. Tieni solo una delle due.`,
      en: `${isForWords ? 'It looks for the same words' : 'It checks the same'} as the rule ${en}, under the same conditions: the writer sees only one of the two. Keep just one.`,
    }
  return {
    it: `Tutto ciò che trova lo trova già la regola ${it}: questa non parla mai. Toglila, oppure falle dire qualcosa di più grave o di più utile.`,
    en: `All that it finds is found by the rule ${en} already: this one never speaks. Remove it, or make it graver or more useful.`,
  }
}

function nameOf({ rule, pack: owner }: Candidate, language: Language, pack: Pack): string {
  const title = rule.text[language]?.title ?? rule.text.it?.title ?? rule.text.en?.title ?? rule.id
  const isTerm = owner.id === pack.id && glossaryRules(pack).some(({ id }) => id === rule.id)
  // All rules of a glossary have one title.
  const name = isTerm ? rule.id : title
  if (owner.id === pack.id) return `“${name}”`
  const packName = owner.name[language] ?? owner.name.it ?? owner.name.en ?? owner.id
  return `“${name}” (${packName})`
}
