/** The tutor’s own sample drafts, on the desk. */
import { expect, it } from 'vitest'
import {
  addSamples,
  markSample,
  readSamples,
  removeAllSamples,
  removeSample,
} from '../../../entrypoints/background/studio/samples.ts'

const shown = async () =>
  (await readSamples())
    .map(({ text, language, mark }) => [text, language, mark])
    .sort(([one = ''], [other = '']) => one.localeCompare(other))

it('are each there once, with what was said of them', async () => {
  expect(await addSamples(['Buongiorno', 'Buongiorno', 'Grazie'])).toBe(2)
  expect(await addSamples(['Grazie', 'Prego'], { language: 'it', mark: 'fine' })).toBe(1)
  expect(await shown()).toEqual([
    ['Buongiorno', undefined, undefined],
    ['Grazie', undefined, undefined],
    ['Prego', 'it', 'fine'],
  ])
})

it('are marked, and the mark is taken back', async () => {
  await addSamples(['Grazie'])
  const [sample] = await readSamples()
  await markSample(sample?.id ?? '', 'fine')
  expect(await shown()).toEqual([['Grazie', undefined, 'fine']])
  await markSample(sample?.id ?? '', undefined)
  expect(await shown()).toEqual([['Grazie', undefined, undefined]])
})

it('go one by one, or all at once', async () => {
  await addSamples(['Buongiorno', 'Grazie', 'Prego'])
  const [one] = (await readSamples()).filter(({ text }) => text === 'Grazie')
  await removeSample(one?.id ?? '')
  expect((await shown()).map(([text]) => text)).toEqual(['Buongiorno', 'Prego'])
  await removeAllSamples()
  expect(await shown()).toEqual([])
})
