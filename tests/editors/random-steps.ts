import { expect } from 'vitest'
import { randomFrom } from '../random-from.ts'
import type { EditorPage } from './editor-page.ts'
import type { Line } from './pages/bench.ts'

const WORDS = [
  'ciao',
  'perche\u0301',
  '👩‍👩‍👧',
  '👍🏽',
  'a',
  'mondo,',
  'più',
  'no',
  '🇮🇹',
  'senza',
  'l\u2019altro',
  'due',
]
const graphemes = new Intl.Segmenter('it', { granularity: 'grapheme' })

/** Takes a draft through random replacements, undos and typing; after each, the model is what it must be. */
export async function wander(page: EditorPage, steps: number, seed: number): Promise<void> {
  const random = randomFrom(seed)
  const pick = <T>(from: readonly T[]): T => {
    const one = from[Math.floor(random() * from.length)]
    if (one === undefined) throw new Error('Nothing to pick from')
    return one
  }
  const phrase = (most: number) =>
    Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(WORDS)).join(' ')

  let text = await page.load(draft(page, () => phrase(5), random))
  const story = [JSON.stringify(text)]
  for (let step = 0; step < steps; step += 1) {
    const places = [...graphemes.segment(text)].map(({ index }) => index).concat(text.length)
    const [start = 0, end = 0] = [pick(places), pick(places)].toSorted((a, b) => a - b)
    const expected = text.slice(start, end)
    const replacement = replacementFor(page, expected, random() < 0.2 ? '' : phrase(3), random)
    const after = text.slice(0, start) + replacement + text.slice(end)
    const told = () => `${page.name}, seed ${seed}, step ${step}:\n${story.slice(-6).join('\n')}`

    story.push(`replace ${JSON.stringify(expected)} at ${start} by ${JSON.stringify(replacement)}`)
    await page.pause()
    expect(await page.replace({ start, end }, expected, replacement), told()).toEqual({ ok: true })
    expect(await page.model(after), told()).toBe(after)
    expect(await page.read(), told()).toBe(after)

    const next = random()
    if (next < 0.35 && after !== text) {
      story.push('undo')
      await page.undo()
      expect(await page.model(text), told()).toBe(text)
      expect(await page.read(), told()).toBe(text)
    } else if (next < 0.6) {
      const caret = start + replacement.length
      const typed = random() < 0.5 ? 'xè' : ' z'
      story.push(`type ${JSON.stringify(typed)}`)
      await page.tab.type(typed)
      text = after.slice(0, caret) + typed + after.slice(caret)
      expect(await page.model(text), told()).toBe(text)
    } else text = after
    story.push(JSON.stringify(text))
    if (text.length > 400 || text.length < 5) text = await page.load(draft(page, () => phrase(5), random))
  }
}

/** A suggestion keeps the space around what it replaces, as suggestions do. */
function replacementFor(page: EditorPage, expected: string, words: string, random: () => number): string {
  if (!page.isOneLine && expected.includes('\n') && random() < 0.2) return `${words}\n${words}`
  return words
}

function draft(page: EditorPage, phrase: () => string, random: () => number): readonly Line[] {
  const count = page.isOneLine ? 1 : 1 + Math.floor(random() * 3)
  return Array.from({ length: count }, () => [
    { text: `${phrase()} ` },
    { text: phrase(), bold: page.formats },
    { text: ` ${phrase()}` },
  ])
}
