import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addSamples,
  markSample,
  readSamples,
  removeSample,
} from '../../entrypoints/background/studio/samples.ts'
import { compareSamples, countFor } from '../../entrypoints/studio/proof/compare-samples.ts'
import { parseSamples } from '../../entrypoints/studio/proof/parse-samples.ts'
import type { Sample } from '../../entrypoints/studio/proof/sample.ts'
import { shippedSamples } from '../../entrypoints/studio/proof/shipped-samples.ts'
import { runSliced } from '../../entrypoints/studio/proof/sliced.ts'
import { Verdicts } from '../../entrypoints/studio/proof/verdicts.ts'
import { type World, worldOf } from '../../entrypoints/studio/proof/world.ts'
import { parsedPacks } from '../rules/builtin/parsed.ts'
import { pack, rule } from '../rules/make.ts'

const words = (...phrases: string[]) => ({ type: 'existence', phrases: { it: phrases } })
const sample = (text: string, more: Partial<Sample> = {}): Sample => ({
  ...{ id: text, text, language: 'it', source: 'own' },
  ...more,
})
const calm = worldOf(pack([rule('calm', words('si calmi'))]), [])
const calmer = worldOf(pack([rule('calm', words('si calmi', 'calma'))]), [])

/** Tries everything; how many samples were looked at. */
function tryAll(verdicts: Verdicts, worlds: readonly World[], samples: readonly Sample[]): number {
  return [...verdicts.try(worlds, samples)].filter(({ total }) => total > samples.length).length
}
const shown = (now: World, before: World, samples: readonly Sample[]) => {
  const verdicts = new Verdicts()
  tryAll(verdicts, [now, before], samples)
  return compareSamples(samples, now, before, verdicts).map(
    ({ kind, sample: { text }, now: flags }) =>
      `${kind}: ${text} [${flags.flatMap(({ ranges }) => ranges.map(({ start, end }) => text.slice(start, end)))}]`,
  )
}

describe('samples compared with before', () => {
  it('come false alarms first, the new ones on top', () => {
    const samples = [
      sample('Tutto bene'),
      sample('Si calmi', { mark: 'fine' }),
      sample('Che calma', { mark: 'fine' }),
      sample('Con calma'),
      sample('Su, si calmi'),
      sample('Stia zitto', { mark: 'flag' }),
    ]
    expect(shown(calmer, calm, samples)).toEqual([
      'false-alarm: Che calma [calma]',
      'false-alarm: Si calmi [Si calmi]',
      'missed: Stia zitto []',
      'gained: Con calma [calma]',
      'flagged: Su, si calmi [si calmi]',
      'quiet: Tutto bene []',
    ])
    expect(shown(calm, calmer, [sample('Con calma')])).toEqual(['lost: Con calma []'])
  })

  it('also tell what a pack changes in one that it builds on, and nothing else of that', () => {
    const base = { ...pack([rule('a', words('asino')), rule('b', words('capra'))]), id: 'base' }
    const own = (overrides: unknown[]) =>
      worldOf(pack([], { extends: [{ pack: 'base' }], overrides }), [base])
    const samples = [sample('Asino di un mulo'), sample('Capra')]
    expect(shown(own([{ rule: 'base/a', add: { it: ['mulo'] } }]), own([]), samples)).toEqual([
      'gained: Asino di un mulo [Asino,mulo]',
      'quiet: Capra []',
    ])
  })

  it('count for one rule', () => {
    const verdicts = new Verdicts()
    const samples = [sample('Si calmi', { mark: 'fine' }), sample('Ora si calmi'), sample('Ciao')]
    tryAll(verdicts, [calm], samples)
    const [first] = calm.rules
    if (!first) throw new Error('no rule')
    expect(countFor(first, calm, samples, verdicts)).toMatchObject({ samples: 3, flagged: 2, falseAlarms: 1 })
  })
})

describe('verdicts are kept', () => {
  const many = Array.from({ length: 20 }, (_, at) => sample(`Si calmi ${at}`))
  const rules = (one: string) => pack([rule('a', words(one)), rule('b', words('ciao'))])

  it('so that a second look costs nothing, and only what changed is tried', () => {
    const verdicts = new Verdicts()
    let looked = 0
    const count = (worlds: readonly World[], samples: readonly Sample[]) => {
      looked = 0
      for (const { done } of verdicts.try(worlds, samples)) looked = Math.max(looked, done)
      return looked
    }
    expect(count([worldOf(rules('calmi'), [])], many)).toBe(19)
    expect(count([worldOf(rules('calmi'), [])], many)).toBe(0)
    expect(count([worldOf(rules('calma'), [])], many)).toBe(19)
    // Back where one was.
    expect(count([worldOf(rules('calmi'), [])], many)).toBe(0)
    const [last] = [sample('Nuovo')]
    expect(count([worldOf(rules('calmi'), [])], [...many, last as Sample])).toBe(20)
  })

  it('and a run that is broken off goes on from there', async () => {
    const verdicts = new Verdicts()
    const steps = verdicts.try([calm], many)
    for (let step = 0; step < 8; step++) steps.next()
    const rest = [...verdicts.try([calm], many)].length
    expect(rest).toBeLessThan(many.length)
    expect(compareSamples(many, calm, calm, verdicts).filter(({ now }) => now.length > 0)).toHaveLength(20)
  })
})

describe('work in slices', () => {
  it('ends when it is no longer wanted', async () => {
    const stop = new AbortController()
    let steps = 0
    function* forever(): Generator<number, string, undefined> {
      for (;;) yield steps++
    }
    const run = runSliced(forever(), { signal: stop.signal, onPause: () => stop.abort() })
    expect(await run).toBeUndefined()
    const after = steps
    await new Promise((resolve) => setTimeout(resolve))
    expect(steps).toBe(after)
  })

  it('goes on in slices to the end', async () => {
    const paused: number[] = []
    const began = performance.now()
    function* work(): Generator<number, string, undefined> {
      for (let at = 0; at < 60; at++) {
        const until = performance.now() + 1
        while (performance.now() < until);
        yield at
      }
      return 'done'
    }
    const pauses = {
      signal: new AbortController().signal,
      onPause: () => void paused.push(performance.now() - began),
    }
    expect(await runSliced(work(), pauses)).toBe('done')
    expect(paused.length).toBeGreaterThanOrEqual(3)
  })
})

describe('a pasted list', () => {
  it.each([
    ['one a line', 'Ciao\r\nGrazie\n\n', ['Ciao', 'Grazie']],
    [
      'blocks with an empty line between',
      'Ciao,\nAnna\n\nGrazie\n \nA presto',
      ['Ciao,\nAnna', 'Grazie', 'A presto'],
    ],
    [
      'a column of a spreadsheet',
      'Ciao\n"Ciao, ""Anna""\ndue righe"\nGrazie',
      ['Ciao', 'Ciao, "Anna"\ndue righe', 'Grazie'],
    ],
    ['drafts that quote', '"Bello" dice\nha detto "no"', ['"Bello" dice', 'ha detto "no"']],
    ['nothing', ' \n ', []],
  ])('%s', (_, pasted, texts) => expect(parseSamples(pasted)).toEqual({ texts, leftOut: 0 }))

  it('says what it leaves out', () => {
    expect(parseSamples(`Ciao\nCiao\n${'a'.repeat(5001)}`)).toEqual({ texts: ['Ciao'], leftOut: 2 })
  })

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '"', '\n', ' ', '\r') }), (text) => {
        for (const one of parseSamples(text).texts) expect(one.trim()).not.toBe('')
      }),
    )
  })
})

it('shipped replies are many, in both languages, each once, and no field is left open', () => {
  const shipped = shippedSamples(parsedPacks)
  expect(shipped.length).toBeGreaterThan(1000)
  expect(new Set(shipped.map(({ text }) => text)).size).toBe(shipped.length)
  expect(Map.groupBy(shipped, ({ language }) => language).size).toBe(2)
  expect(shippedSamples(parsedPacks)).toBe(shipped)
})

describe('the tutor’s own collection', () => {
  it('keeps each draft once, with what was said of it', async () => {
    expect(await addSamples(['Ciao', 'Ciao', 'Grazie'], { mark: 'fine' })).toBe(2)
    expect(await addSamples(['Grazie', 'A presto'])).toBe(1)
    const [one] = (await readSamples()).filter(({ text }) => text === 'Ciao')
    if (!one) throw new Error('nothing kept')
    await markSample(one.id, 'flag')
    expect((await readSamples()).find(({ id }) => id === one.id)?.mark).toBe('flag')
    await markSample(one.id, undefined)
    expect((await readSamples()).find(({ id }) => id === one.id)).not.toHaveProperty('mark')
    await removeSample(one.id)
    expect((await readSamples()).map(({ text }) => text).toSorted()).toEqual(['A presto', 'Grazie'])
  })
})
