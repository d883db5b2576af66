import { expect, it } from 'vitest'
import { featuresOf } from '../../../../rules/text/personal-data/whose/words-around.ts'
import { findPersonalData } from '../../../../rules/text/personal-data.ts'

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
  const told = [...featuresOf(text, mailbox)].filter((each) =>
    /^=email (?:spoken|greeted|unnamed)/.test(each),
  )
  expect(told).toEqual([feature])
})
