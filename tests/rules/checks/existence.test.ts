import { describe, expect, it } from 'vitest'
import { tips } from '../make.ts'
import { tryTable } from './table.ts'

const CALM = { phrases: { it: ['si calm{i,a}', 'stia [molto] seren{o,a}'], en: ['calm down', 'chill*'] } }
const OPENING = { phrases: { it: ['purtroppo'], en: ['unfortunately'] }, where: 'start' }
const CLOSING = { phrases: { it: ['saluti'], en: ['regards'] }, where: 'end' }
const MA = { patterns: { it: ['ci dispiace[^.!?]{0,30}\\bma\\b'], en: ['sorry,? but\\b'] } }
const CAT = {
  phrases: { it: ['gatto'], en: ['cat'] },
  exceptions: { it: ['gatto delle nevi'], en: ['cat scan'] },
}
const MUST = {
  phrases: { it: ['deve'], en: ['must'] },
  except: {
    before: { it: ['non'], en: ['it'] },
    after: { it: ['essere'], en: ['be'] },
    sentence: { it: ['per legge'], en: ['by law'] },
  },
}

tryTable('existence', {
  it: [
    { check: CALM, text: 'Allora, si calmi subito.', flags: ['si calmi'] },
    { check: CALM, text: 'SI CALMA? Stia molto serena.', flags: ['SI CALMA', 'Stia molto serena'] },
    { check: CALM, text: 'Mi sono calmata, grazie.', flags: [] },
    { check: CALM, text: 'Il mare? Si, calmi anche i venti.', flags: [] },
    { check: CALM, text: 'Mi ha detto «si calmi» al telefono.', flags: [] },
    { check: CALM, text: '> si calmi\nGrazie di averlo detto.', flags: [] },
    { check: { ...CALM, in: ['prose', 'quotes'] }, text: 'Mi ha detto «si calmi».', flags: ['si calmi'] },
    { check: OPENING, text: '  Purtroppo no.', flags: ['Purtroppo'] },
    { check: OPENING, text: 'Grazie, purtroppo no.', flags: [] },
    { check: CLOSING, text: 'Ecco fatto.\nSaluti!', flags: ['Saluti'] },
    { check: CLOSING, text: 'Saluti a tutti voi.', flags: [] },
    { check: MA, text: 'Ci dispiace molto, ma è così.', flags: ['Ci dispiace molto, ma'] },
    { check: MA, text: 'Ci dispiace. Ma certo!', flags: [] },
    { check: CAT, text: 'Un gatto, non un gatto delle nevi.', flags: ['gatto'] },
    { check: MUST, text: 'Lei deve pagare.', flags: ['deve'] },
    { check: MUST, text: 'Lei non deve pagare. Deve essere un errore. Per legge deve restare.', flags: [] },
  ],
  en: [
    { check: CALM, text: 'Please calm down now.', flags: ['calm down'] },
    { check: CALM, text: 'Just chill, chilling is fine.', flags: ['chill', 'chilling'] },
    { check: CALM, text: 'The sea was calm, down to the harbour.', flags: [] },
    { check: CALM, text: 'You wrote "calm down" to us.', flags: [] },
    { check: OPENING, text: 'Unfortunately we are closed.', flags: ['Unfortunately'] },
    { check: OPENING, text: 'We are unfortunately closed.', flags: [] },
    { check: CLOSING, text: 'All done. Regards,', flags: ['Regards'] },
    { check: MA, text: 'We are sorry, but no.', flags: ['sorry, but'] },
    { check: CAT, text: 'A cat had a CAT scan.', flags: ['cat'] },
    { check: CAT, text: 'We can’t concatenate.', flags: [] },
    { check: MUST, text: 'You must pay.', flags: ['must'] },
    { check: MUST, text: 'It must go. This must be it. By law we must ask.', flags: [] },
  ],
})

describe('existence', () => {
  it('offers replacements in the case of what they replace', () => {
    const spec = { type: 'existence', phrases: { it: ['ok'] }, suggest: { it: ['va bene'] } }
    expect(tips(spec, 'Ok grazie').map(({ suggestions }) => suggestions)).toEqual([['Va bene']])
  })

  it('takes out a word together with one of the spaces beside it', () => {
    const spec = { type: 'existence', phrases: { it: ['davvero'] }, suggest: { it: [''] } }
    const text = 'Grazie davvero molto'
    const [tip] = tips(spec, text)
    expect(tip && text.slice(0, tip.start) + tip.suggestions[0] + text.slice(tip.end)).toBe('Grazie molto')
  })
})
