import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readabilityOf } from '../../../rules/text/readability.ts'
import { tips } from '../make.ts'
import { countReadable } from '../text/count-readable.ts'
import { tryTable } from './table.ts'

const PLAIN = { formula: 'gulpease', min: 60, minWords: 10 }
const ENGLISH = { formula: 'flesch', min: 50, minWords: 10 }
const GRADE = { formula: 'flesch-kincaid', max: 9, minWords: 10 }

const BUREAUCRATIC =
  'Relativamente alla documentazione trasmessa, comunichiamo l’impossibilità di procedere all’accoglimento dell’istanza presentata successivamente alla scadenza stabilita.'
const CLEAR =
  'Ciao Marta, il tuo pacco è partito oggi. Arriva domani in serata. Se non sei a casa, lo lasciamo al bar.'
const CORPORATE =
  'Notwithstanding organisational considerations, implementation of individualised remuneration arrangements necessitates comprehensive administrative authorisation procedures.'
const FRIENDLY = 'Hi Tom, your box left our shop today. It will be with you by noon. We will ring the bell.'

tryTable('readability', {
  it: [
    { check: PLAIN, text: BUREAUCRATIC, flags: [''] },
    { check: PLAIN, text: CLEAR, flags: [] },
    { check: { ...PLAIN, minWords: 60 }, text: BUREAUCRATIC, flags: [] },
    { check: ENGLISH, text: BUREAUCRATIC, flags: [] },
  ],
  en: [
    { check: ENGLISH, text: CORPORATE, flags: [''] },
    { check: ENGLISH, text: FRIENDLY, flags: [] },
    { check: GRADE, text: CORPORATE, flags: [''] },
    { check: GRADE, text: FRIENDLY, flags: [] },
    { check: PLAIN, text: CORPORATE, flags: [] },
  ],
})

test('the score is that of the formula, whatever stands in the draft', () => {
  const parts = fc.constantFrom(
    ...[
      'ordine',
      'l’ordine',
      'un',
      'post-vendita',
      '1.250,00',
      's.p.a',
      '9:30',
      'è',
      'e\u0300',
      '👍',
      '𝓪',
      '@anna',
    ],
    ...['#bene', 'https://example.it/a-b', '«no»', ' ', '. ', ', ', '\n', '-', '.'],
  )
  let told = 0
  fc.assert(
    fc.property(fc.array(parts, { minLength: 2, maxLength: 20 }), (pieces) => {
      const text = pieces.join('')
      const [tip] = tips({ formula: 'gulpease', type: 'readability', min: 1000, minWords: 1 }, text, {
        message: '{count}',
      })
      if (!tip) return
      told++
      expect(tip.message).toBe(
        String(Math.round(readabilityOf('gulpease', countReadable('gulpease', text))?.score ?? Number.NaN)),
      )
    }),
    { numRuns: 500 },
  )
  expect(told).toBeGreaterThan(300)
})
