import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language, type PackRule, parsePack } from '../../../rules/index.ts'
import { builtinPacks } from '../../../rules/pack/builtin/index.ts'
import { expand, parsePhrase } from '../../../rules/phrases/parse.ts'
import { packInput, rule } from '../make.ts'

const parsed = builtinPacks.map((input) => parsePack(input))
const packs = parsed.flatMap((result) => (result.ok ? [result.pack] : []))
const rules = packs.flatMap((pack) => (pack.rules ?? []).map((rule) => ({ pack, rule })))

const languagesOf = (rule: PackRule): readonly Language[] =>
  LANGUAGES.filter((language) => rule.text[language] !== undefined)

/** Rules of one language, and why: the other has nothing of the kind. */
const ONE_LANGUAGE: Readonly<Record<string, Language>> = {
  'netiquette/italian-slips': 'it',
  'netiquette/italian-accents': 'it',
  'netiquette/readable-endings': 'it',
  'netiquette/english-slips': 'en',
  'voice/register-mixing': 'it',
  'voice/anglicisms': 'it',
  'voice/reverential': 'it',
  'voice/gulpease': 'it',
  'voice/flesch': 'en',
  'strategy/disability-terms': 'it',
  'strategy/disability-language': 'en',
}

const LISTS_OF_PHRASES = ['phrases', 'exceptions', 'before', 'after', 'sentence']

/** Every list of phrases in a part of a pack, however deep. */
function phraseLists(part: unknown, isInList = false): readonly (readonly string[])[] {
  if (typeof part !== 'object' || part === null) return []
  if (Array.isArray(part) && isInList) return [part.filter((each) => typeof each === 'string')]
  return Object.entries(part).flatMap(([key, inner]) =>
    phraseLists(inner, isInList || LISTS_OF_PHRASES.includes(key)),
  )
}

function saidByOthers(list: readonly string[]): readonly string[] {
  const forms = list.map((phrase) => {
    const read = parsePhrase(phrase)
    return read.ok ? expand(read.pieces) : []
  })
  const times = new Map<string, number>()
  for (const form of forms.flatMap((each) => [...new Set(each)])) times.set(form, (times.get(form) ?? 0) + 1)
  return list.filter((_, at) => forms[at]?.every((form) => (times.get(form) ?? 0) > 1))
}

/** Of laws and of our own sources; the titles of books and pages stay as they are. */
const ONLY_ITALIAN = /Regolamento|Direttiva|Codice penale|D\.P\.R\.|^Galateo: (?!good|lengths)/u
const ONLY_ENGLISH = /^(?:Regulation|Directive|Galateo: (?:good|lengths))/u

describe('the shipped packs', () => {
  it('are read by parsePack without a fault', () => {
    expect(parsed.flatMap((result) => result.faults)).toEqual([])
    expect(packs.map(({ id }) => id)).toEqual(['netiquette', 'voice', 'strategy'])
  })

  it('are the same when their words are taken as they stand', () => {
    expect(builtinPacks.map((input) => parsePack(input, { trusted: true }))).toEqual(parsed)
    // Only for as long as it was asked for.
    const wrong = packInput([rule('wrong', { type: 'existence', phrases: { it: ['{a'] } })])
    expect(parsePack(wrong).faults).toHaveLength(1)
  })

  it('speak Italian and English, with credits and a licence', () => {
    for (const pack of packs) {
      expect(pack.languages).toEqual(['it', 'en'])
      expect(pack.name).toEqual({ it: expect.any(String), en: expect.any(String) })
      expect(pack.licence).toBeTruthy()
      expect(pack.credits?.length).toBeGreaterThan(0)
    }
  })

  it('hold at least 45 netiquette rules', () => {
    expect(rules.filter(({ rule }) => rule.level === 'netiquette').length).toBeGreaterThanOrEqual(45)
  })

  it('have no phrase of which each form is one of another phrase of its list', () => {
    const said = packs.flatMap(({ rules = [], cues = [] }) =>
      [...rules, ...cues].flatMap(({ id, ...rest }) =>
        phraseLists('check' in rest ? rest.check : rest).flatMap((list) =>
          saidByOthers(list).map((phrase) => `${id}: ${phrase}`),
        ),
      ),
    )
    expect(said).toEqual([])
  })

  it('name each rule, cue and guideline once', () => {
    for (const pack of packs) {
      for (const list of [pack.rules, pack.cues, pack.guidelines]) {
        const ids = (list ?? []).map(({ id }) => id)
        expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
      }
    }
  })

  it('know the cues that the interface names', () => {
    const cues = packs.flatMap((pack) => pack.cues ?? []).map(({ id }) => id)
    expect(cues).toEqual(
      expect.arrayContaining(['question', 'complaint', 'praise', 'anger', 'safety', 'legal', 'thanks']),
    )
  })

  it('carry model replies to fill in, in both languages', () => {
    for (const pack of packs.filter(({ id }) => id !== 'netiquette')) {
      expect(pack.replies?.length).toBeGreaterThanOrEqual(4)
      for (const { text } of pack.replies ?? []) {
        expect(text.it).toMatch(/\{\w+\}/u)
        expect(text.en).toMatch(/\{\w+\}/u)
      }
    }
  })

  it.each(packs)('carry lessons of their level on rules that are there, in both languages: $id', (pack) => {
    const ids = rules.map(({ pack, rule }) => `${pack.id}/${rule.id}`)
    const lessons = pack.lessons ?? []
    expect(lessons.length).toBeGreaterThanOrEqual(5)
    for (const { level, title, body, rules: explained = [] } of lessons) {
      expect(level).toBe(pack.id)
      for (const texts of [title, body]) {
        expect(texts).toEqual({ it: expect.any(String), en: expect.any(String) })
      }
      expect(explained.length).toBeGreaterThan(2)
      expect(explained.filter((rule) => !ids.includes(rule))).toEqual([])
    }
  })

  it('offer guidelines before typing, in both languages', () => {
    const guidelines = packs.flatMap((pack) => pack.guidelines ?? [])
    expect(guidelines.length).toBeGreaterThanOrEqual(8)
    for (const { text } of guidelines) {
      expect(text).toEqual({
        it: { title: expect.any(String), body: expect.any(String) },
        en: { title: expect.any(String), body: expect.any(String) },
      })
    }
  })
})

describe.each(rules.map(({ pack, rule }) => ({ name: `${pack.id}/${rule.id}`, pack, rule })))(
  '$name',
  ({ name, rule }) => {
    it('teaches in both languages, or belongs to one', () => {
      const only = ONE_LANGUAGE[name]
      expect(languagesOf(rule)).toEqual(only ? [only] : [...LANGUAGES])
    })

    it('says what, why, and how it reads before and after', () => {
      for (const language of languagesOf(rule)) {
        const teaching = rule.text[language]
        expect(teaching?.before, language).toBeTruthy()
        expect(teaching?.after, language).toBeTruthy()
        expect(teaching?.before).not.toBe(teaching?.after)
        // Short enough to be read while writing.
        expect(teaching?.title.length, language).toBeLessThanOrEqual(40)
        expect(teaching?.message.length, language).toBeLessThanOrEqual(120)
        expect(teaching?.why.length, language).toBeLessThanOrEqual(180)
      }
    })

    it('has a source, over https where it has an address', () => {
      expect(rule.source?.name).toBeTruthy()
      if (rule.source?.url) expect(rule.source.url).toMatch(/^https:\/\//u)
    })

    it('has its source named in each language it speaks', () => {
      const { name = '', names } = rule.source ?? {}
      if (rule.text.en) expect(names?.en ?? name).not.toMatch(ONLY_ITALIAN)
      if (rule.text.it) expect(names?.it ?? name).not.toMatch(ONLY_ENGLISH)
    })

    it('has flagged and fine examples in each language it speaks', () => {
      for (const language of languagesOf(rule)) {
        const { flag = [], fine = [] } = rule.examples?.[language] ?? {}
        expect(flag.length, language).toBeGreaterThanOrEqual(3)
        expect(fine.length, language).toBeGreaterThanOrEqual(3)
      }
    })
  },
)
