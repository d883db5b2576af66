import { expect, it } from 'vitest'
import { calledAfter } from '../../../../rules/text/personal-data/mailboxes.ts'

it.each([
  ['lost-property@trains.com', 'task'],
  ['newsdesk@trains.com', 'task'],
  ['tvshop@trains.com', 'task'],
  ['fioribianchi@trains.com', 'task'],
  ['villabookclub@gmail.com', 'body'],
  ['marta@trains.com', 'given-name'],
  ['martaconti@trains.com', 'name'],
  ['contimarta@trains.com', 'name'],
  ['MartaConti@trains.com', 'name'],
  ['kpatel@trains.com', 'name'],
  ['jsmith@trains.com', 'name'],
  ['mrossi84@gmail.com', 'other'],
  ['mrossi@gmail.com', 'name'],
  ['stellina@gmail.com', 'other'],
] as const)('%s is called after: %s', (mailbox, called) => expect(calledAfter(mailbox)).toBe(called))
