import { expect, it } from 'vitest'
import { deedsAround } from '../../../../rules/text/personal-data/whose/deeds.ts'

// `|` stands for the datum.
it.each([
  ['Our office left word at | about your exchange.', ['<reached', '<sent', '<ours']],
  ['The refund was sent to |.', ['<sent']],
  ['Your card went missing. Call us on |.', ['<us', '<invites']],
  ['I use | for my own.', []],
  ['He lives at |, by the park.', ['<lives']],
  ['La ricontattiamo al numero | da Lei indicato.', ['<one reached', '>given']],
  ['We tried to reach you at |.', ['<reached', '<one reached', '<invites']],
  ['La squadra ha tentato di contattarla al |.', ['<one reached', '<invites']],
  ['La Sua abitazione in | risulta senza guasti.', ['<theirs', '>given']],
  ['We moved. | is where we are now.', ['<we are']],
  ['Ci trovate in |, dalle 9 alle 18.', ['<we are', '>hours']],
  ['Ti aspettiamo in |, davanti al parco.', ['<we are']],
  ['Puoi scriverci al numero |.', ['<us', '<invites']],
  ['I’ve updated your number to |.', ['<theirs', '<changed']],
  ['It was sent. The shop is at |.', []],
])('%s', (written, deeds) => {
  const [before = '', after = ''] = written.split('|')
  expect(deedsAround(before, after)).toEqual(deeds)
})
