import { expect, test } from 'vitest'
import { filterOf, formatAddress, parseAddress } from '../../entrypoints/insights/address.ts'
import { filterHistory, type HistoryFilter } from '../../entrypoints/insights/filter-history.ts'
import { draftRecord } from '../background/records.ts'

const [tip] = draftRecord().tips
if (!tip) throw new Error('a draft without tips')

const greeting = draftRecord({
  startedAt: new Date(2026, 4, 10, 23, 59).getTime(),
  language: 'it',
  outcome: 'sent',
  flaggedText: 'Buongiorno, l’attività è chiusa.',
  tips: [
    { ...tip, rule: 'greeting', level: 'netiquette', severity: 'tip' },
    { ...tip, rule: 'promise', level: 'strategy', severity: 'stop' },
  ],
})
const refund = draftRecord({
  startedAt: new Date(2026, 4, 11, 0, 0).getTime(),
  host: 'forum.example',
  surface: 'review',
  language: 'en',
  outcome: 'abandoned',
  flaggedText: 'You will be refunded.',
  tips: [
    {
      ...tip,
      pack: 'voice',
      rule: 'calm-down',
      level: 'netiquette',
      severity: 'check',
      title: { en: 'Losing one’s temper' },
    },
  ],
})

const notes = new Map([[refund.id, 'Ask Anna first.']])

test.each<[string, HistoryFilter, unknown[]]>([
  ['nothing', {}, [greeting, refund]],
  ['words of the draft', { text: 'refunded' }, [refund]],
  ['words in any order, case and accent', { text: "ATTIVITA  buongiorno l'" }, [greeting]],
  ['words of a rule’s title', { text: 'temper' }, [refund]],
  ['words of which one is missing', { text: 'refunded tomorrow' }, []],
  ['a level', { level: 'strategy' }, [greeting]],
  ['a severity', { severity: 'check' }, [refund]],
  ['level and severity of two different tips', { level: 'netiquette', severity: 'stop' }, []],
  ['words of a note', { text: 'anna REFUNDED' }, [refund]],
  ['a pack', { pack: 'voice' }, [refund]],
  ['a pack and a level of two different tips', { pack: 'voice', level: 'strategy' }, []],
  ['a surface', { surface: 'review' }, [refund]],
  ['a rule', { rule: 'netiquette/promise' }, [greeting]],
  ['a host', { host: 'forum.example' }, [refund]],
  ['an outcome', { outcome: 'abandoned' }, [refund]],
  ['a language', { language: 'it' }, [greeting]],
  ['from a day', filterOf({ from: '2026-05-11' }), [refund]],
  ['until a day, that day included', filterOf({ to: '2026-05-10' }), [greeting]],
])('looking for %s', (_, filter, expected) => {
  expect(filterHistory([greeting, refund], filter, notes)).toEqual(expected)
})

test('an address says again what it was made from', () => {
  const address = parseAddress(
    '?q=a+b&level=voice&rule=netiquette%2Fcalm-down&from=2026-05-10&surface=reply&pack=voice&draft=7',
  )
  expect(parseAddress(formatAddress(address))).toEqual(address)
  expect(address).toEqual({
    q: 'a b',
    level: 'voice',
    rule: 'netiquette/calm-down',
    from: '2026-05-10',
    surface: 'reply',
    pack: 'voice',
    draft: '7',
  })
})

test('an address leaves out what it says wrongly', () => {
  expect(parseAddress('?level=wrong&from=yesterday&outcome=&severity=stop')).toEqual({ severity: 'stop' })
})
