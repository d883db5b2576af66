/**
 * Word filters from npm, to run beside ours on the same rows. Each is used as its own readme says, with
 * its Italian list where it has one; a filter that does not speak a language is not asked about it.
 */
import { Profanity } from '@2toad/profanity'
import { Filter as BadWords } from 'bad-words'
import { cuss as cussEn } from 'cuss'
import { cuss as cussIt } from 'cuss/it'
import { Filter as Glin } from 'glin-profanity'
import leo from 'leo-profanity'
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity'
import { retext } from 'retext'
import profanitiesEn from 'retext-profanities'
import profanitiesIt from 'retext-profanities/it'
import type { Language } from '../../rules/index.ts'

/** Whether a filter would flag a text. */
type Flags = (text: string) => boolean

export interface Peer {
  readonly name: string
  readonly flags: Readonly<Partial<Record<Language, Flags>>>
}

export function openPeers(): readonly Peer[] {
  return [
    { name: 'obscenity', flags: { en: obscenity() } },
    { name: 'bad-words', flags: { en: badWords() } },
    { name: 'leo-profanity', flags: { en: (text) => leo.check(text) } },
    { name: '@2toad/profanity', flags: { en: toad('en'), it: toad('it') } },
    { name: 'glin-profanity', flags: { en: glin('english'), it: glin('italian') } },
    { name: 'glin-profanity, leetspeak', flags: { en: glin('english', true), it: glin('italian', true) } },
    ...sureness('cuss', (least) => ({ en: cuss(cussEn, least), it: cuss(cussIt, least) })),
    ...sureness('retext-profanities', (least) => ({
      en: profanities(retext().use(profanitiesEn, { sureness: least })),
      it: profanities(retext().use(profanitiesIt, { sureness: least })),
    })),
  ]
}

type Sureness = 0 | 1 | 2

/** Cuss rates each word: 2 is hardly ever innocent. Both ends, since the rating is theirs and the choice the user's. */
function sureness(name: string, open: (least: Sureness) => Peer['flags']): readonly Peer[] {
  return [
    { name, flags: open(0) },
    { name: `${name}, sureness 2`, flags: open(2) },
  ]
}

function obscenity(): Flags {
  const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers })
  return (text) => matcher.hasMatch(text)
}

function badWords(): Flags {
  const filter = new BadWords()
  return (text) => filter.isProfane(text)
}

function toad(language: Language): Flags {
  const filter = new Profanity({ languages: [language], unicodeWordBoundaries: true })
  return (text) => filter.exists(text)
}

function glin(language: 'english' | 'italian', detectLeetspeak = false): Flags {
  const filter = new Glin({ languages: [language], detectLeetspeak })
  return (text) => filter.isProfane(text)
}

/** Cuss is a list and no filter: its words and phrases are looked for as whole words. */
function cuss(list: Readonly<Record<string, number>>, least: Sureness): Flags {
  const phrases = Object.keys(list).filter((phrase) => (list[phrase] ?? 0) >= least)
  const longest = Math.max(...phrases.map((phrase) => wordsOf(phrase).length))
  const known = new Set(phrases.map((phrase) => wordsOf(phrase).join(' ')))
  return (text) => {
    const words = wordsOf(text)
    return words.some((_, at) =>
      Array.from({ length: longest }, (_, more) => words.slice(at, at + more + 1).join(' ')).some((phrase) =>
        known.has(phrase),
      ),
    )
  }
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}'-]+/gu) ?? []

/** What these need of a unified processor. */
interface Processing {
  processSync(text: string): { readonly messages: readonly unknown[] }
}

function profanities(processor: Processing): Flags {
  return (text) => processor.processSync(text).messages.length > 0
}
