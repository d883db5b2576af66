/** What holds for every pack and every draft. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type CheckResult,
  check,
  compile,
  createMemory,
  guidelinesFor,
  moveTips,
  parsePack,
  type Ruleset,
  readConversation,
  ruleOf,
  tipKey,
} from '../../rules/index.ts'
import { patternProblem, preparePattern } from '../../rules/patterns/pattern.ts'
import { fold } from '../../rules/text/fold.ts'
import { conversation, packInput, text } from './arbitrary.ts'

const RUNS = { numRuns: 300 }

function rulesetOf(input: unknown): Ruleset {
  const parsed = parsePack(input)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return compile([parsed.pack])
}

const draft = fc.record(
  { text, conversation, language: fc.constantFrom('it' as const, 'en' as const) },
  { requiredKeys: ['text'] },
)

describe('any pack on any draft', () => {
  it('gives tips whose ranges lie inside the text, with their teaching, in order', () => {
    fc.assert(
      fc.property(packInput, draft, fc.boolean(), (input, written, everything) => {
        const ruleset = rulesetOf(input)
        const { tips } = check(written, ruleset, { everything, language: 'it' })
        const gravity = { stop: 0, check: 1, tip: 2 }
        let last = -1
        for (const tip of tips) {
          expect(tip.start).toBeGreaterThanOrEqual(0)
          expect(tip.end).toBeGreaterThanOrEqual(tip.start)
          expect(tip.end).toBeLessThanOrEqual(written.text.length)
          expect(ruleOf(ruleset, tip).id).toBe(tip.rule)
          expect(gravity[tip.severity]).toBeGreaterThanOrEqual(last)
          last = gravity[tip.severity]
          for (const suggestion of tip.suggestions) {
            const applied = written.text.slice(0, tip.start) + suggestion + written.text.slice(tip.end)
            expect(applied.length).toBe(written.text.length - (tip.end - tip.start) + suggestion.length)
          }
        }
      }),
      RUNS,
    )
  })

  it('gives the same result whatever was checked before', () => {
    fc.assert(
      fc.property(packInput, draft, draft, (input, written, other) => {
        const ruleset = rulesetOf(input)
        check(other, ruleset)
        expect(check(written, ruleset)).toEqual(check(written, rulesetOf(input)))
      }),
      RUNS,
    )
  })

  it('gives the same result each time', () => {
    fc.assert(
      fc.property(packInput, draft, (input, written) => {
        const ruleset = rulesetOf(input)
        expect(check(written, ruleset)).toEqual(check(written, rulesetOf(input)))
      }),
      RUNS,
    )
  })

  it('gives tips that cross to another context unchanged', () => {
    fc.assert(
      fc.property(packInput, draft, (input, written) => {
        const result = check(written, rulesetOf(input))
        expect(structuredClone<CheckResult>(result)).toEqual(result)
      }),
      RUNS,
    )
  })

  it('names each tip on its own words once', () => {
    fc.assert(
      fc.property(packInput, draft, (input, written) => {
        const { tips } = check(written, rulesetOf(input))
        const onWords = tips.filter(({ start, end }) => end > start)
        const keys = onWords.map((tip) => tipKey(tip, written.text))
        expect(new Set(keys).size).toBe(
          new Set(onWords.map(({ rule, start, end }) => `${rule} ${start} ${end}`)).size,
        )
      }),
      RUNS,
    )
  })
})

const edit = fc.record({
  at: fc.nat(400),
  removed: fc.nat(12),
  added: fc.oneof(text, fc.string({ maxLength: 2 })),
})

describe('a draft being written', () => {
  it('has the same tips with memory as without', () => {
    fc.assert(
      fc.property(packInput, draft, fc.array(edit, { maxLength: 8 }), (input, first, edits) => {
        const ruleset = rulesetOf(input)
        const memory = createMemory()
        let written = first
        expect(check(written, ruleset, { memory })).toEqual(check(written, ruleset))
        for (const { at, removed, added } of edits) {
          const place = Math.min(at, written.text.length)
          written = {
            ...written,
            text: written.text.slice(0, place) + added + written.text.slice(place + removed),
          }
          expect(check(written, ruleset, { memory })).toEqual(check(written, ruleset))
        }
      }),
      RUNS,
    )
  })

  it('keeps tips on the very same words until the next check, or drops them', () => {
    fc.assert(
      fc.property(packInput, draft, edit, (input, written, { at, removed, added }) => {
        const { tips } = check(written, rulesetOf(input))
        const place = Math.min(at, written.text.length)
        const after = written.text.slice(0, place) + added + written.text.slice(place + removed)
        const words = new Set(tips.map(({ rule, start, end }) => `${rule} ${written.text.slice(start, end)}`))
        for (const { rule, start, end } of moveTips(tips, written.text, after)) {
          expect(words).toContain(`${rule} ${after.slice(start, end)}`)
        }
      }),
      RUNS,
    )
  })
})

describe('the gate of any pattern', () => {
  it('stands open wherever the pattern finds anything', () => {
    const atom = fc.constantFrom(
      'a',
      'b',
      'è',
      'Ca',
      '\\.',
      '\\d',
      '.',
      '[abc]',
      '[^a]',
      '\\p{L}',
      ' ',
      '’',
      '\\b',
      '^',
      '$',
    )
    const { pattern: generated } = fc.letrec<{ pattern: string; part: string }>((tie) => ({
      part: fc.oneof(
        { depthSize: 'small' },
        atom,
        fc
          .tuple(tie('part'), fc.constantFrom('*', '+', '?', '{0}', '{2}', '{1,3}', '*?'))
          .map(([part, count]) => `(?:${part})${count}`),
        fc.tuple(atom, fc.constantFrom('*', '+', '?', '{0,2}')).map(([part, count]) => part + count),
        fc.array(tie('part'), { maxLength: 3 }).map((parts) => `(${parts.join('|')})`),
        fc.array(tie('part'), { maxLength: 3 }).map((parts) => parts.join('')),
      ),
      pattern: fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
    }))
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', 'A', 'è', 'É', ' ', '.', '1', '’', "'", 'x', '\u200b'), {
        maxLength: 20,
      })
      .map((units) => units.join(''))
    fc.assert(
      fc.property(generated, text, (pattern, written) => {
        if (patternProblem(pattern) !== undefined) return
        const { gate, run } = preparePattern({ pattern }, false)
        if (run(written, 1_000_000).finds.length === 0 || !gate) return
        const folded = fold(written).text
        expect(gate.some((literal) => folded.includes(literal))).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('any conversation', () => {
  it('is read without a fault, with cues inside its text', () => {
    fc.assert(
      fc.property(packInput, conversation, (input, answered) => {
        const ruleset = rulesetOf(input)
        for (const { start = 0, end = 0 } of readConversation(answered, ruleset).cues) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual((answered.text ?? '').length)
        }
        expect(guidelinesFor(answered, ruleset).length).toBeLessThanOrEqual(1)
      }),
      RUNS,
    )
  })
})

describe('anything at all', () => {
  it('is a pack or is refused with a reason in both languages', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything(), packInput), (input) => {
        const parsed = parsePack(input)
        for (const { message } of parsed.faults) {
          expect(message.it).toMatch(/\S/)
          expect(message.en).toMatch(/\S/)
        }
        if (!parsed.ok) expect(parsed.faults.length).toBeGreaterThan(0)
        else expect(parsePack(parsed.pack)).toEqual({ ok: true, pack: parsed.pack, faults: [] })
      }),
      { numRuns: 1000 },
    )
  })
})
