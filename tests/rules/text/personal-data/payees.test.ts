import { expect, test } from 'vitest'
import { isPayees } from '../../../../rules/text/personal-data/payees.ts'

test.each([
  ['Subs: pay Harriers AC, ', ''],
  ['To chip in for the bench, IBAN ', ''],
  ['The deposit goes to our client account, ', ' once you have the contract'],
  ['Account ', ', Clew Bay Rescue. Thank you'],
  ['La caparra va sul conto dell’agenzia ', ''],
  ['Fondo alluvione: ', ', tutto alle famiglie'],
])('«%s…%s» is there for all to pay into', (before, after) => {
  expect(isPayees(before, after, Infinity)).toBe(true)
})

test.each([
  ['Your refund is going back to ', ''],
  ['Your deposit was returned to ', ''],
  ['Payout bounced: ', ' is not accepted'],
  ['Bonifico su ', ''],
  ['Il rimborso della quota torna su ', ''],
  ['', ' è il suo conto?'],
])('«%s…%s» is somebody’s', (before, after) => {
  expect(isPayees(before, after, Infinity)).toBe(false)
})

test('whoever is named nearer has it', () => {
  expect(isPayees('The club owes Ada Lowe, ', '', 2)).toBe(false)
})
