import { expect, it } from 'vitest'
import { featuresOf } from '../../../../rules/text/personal-data/whose/words-around.ts'
import {
  findPersonalData,
  type PersonalDataKind,
  suspectPersonalData,
} from '../../../../rules/text/personal-data.ts'

it.each([
  [
    'For group bookings the best person is Siobhán in events, siobhan.daly@harbour.ie',
    '=email spoken of own',
  ],
  ['Hi Siobhán, it went to siobhan.daly@harbour.ie', '=email greeted own'],
  ['We do parties up to thirty, talk to my sister Gina, it is gina77@gmail.com', '=email spoken of provider'],
  ['We sent it to gina77@gmail.com', '=email unnamed provider'],
  ['Al tavolo ci pensa lui, scriva a al@officina.it', '=email unnamed own'],
])('whether whoever a mailbox is called after is greeted or spoken of: %s', (text, feature) => {
  const [mailbox] = findPersonalData(text, ['email'])
  if (!mailbox) throw new Error('no mailbox')
  const told = [...featuresOf(text, mailbox).keys()].filter((each) =>
    /^=email (?:spoken|greeted|unnamed)/.test(each),
  )
  expect(told).toEqual([feature])
})

it.each<[string, PersonalDataKind, readonly string[]]>([
  [
    'We wrote twice. Your asthma, Nora, is on file',
    'health',
    ['=health sure', '=health of asthm', '=health of name writer', '=health in name'],
  ],
  [
    'If anyone has asthma, we have inhalers',
    'health',
    ['=health unsure', '^if', '=health of anybody writer', '=health in anybody'],
  ],
  [
    'Driver Andrea Vitale, 30/10/2003, is new',
    'birth-date',
    ['=birth-date figures', '=birth-date 2000s', '^driver'],
  ],
  [
    'Ticket 88213 was closed by us at noon. Anna Rossi sings tonight',
    'named-order',
    ['=named-order unsure', '=named-order full', '=named-order code before', '=named-order apart'],
  ],
])('who is spoken of, and what its finder has seen: %s', (text, kind, expected) => {
  const [suspect] = suspectPersonalData(text, [kind])
  if (!suspect) throw new Error('nothing suspected')
  expect([...featuresOf(text, suspect).keys()]).toEqual(expect.arrayContaining([...expected]))
})

it('in the midst of a long text the same stands around as in that part alone', () => {
  const near = `${'and we were glad to see you there, '.repeat(9)}Call Nora on 07700 900461 today. ${'Thank you all for it. '.repeat(12)}`
  const far = `${'Once. '.repeat(3000)}${near}${'Twice. '.repeat(3000)}`
  const featuresIn = (text: string) => {
    const start = text.indexOf('07700')
    return featuresOf(text, { kind: 'phone', start, end: start + '07700 900461'.length })
  }
  expect(featuresIn(far)).toEqual(featuresIn(near))
})
