import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compile } from '../../rules/index.ts'
import { parsedPacks } from '../rules/builtin/parsed.ts'
import { lineOf } from './beside-peers.ts'
import { openPeers } from './peers.ts'
import { type DraftRow, readRows } from './rows.ts'
import {
  addressOf,
  isSeenAsData,
  perHundred,
  personalData,
  scoreAddresses,
  see,
  share,
  tally,
  worstRules,
} from './score.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quality-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const ruleset = compile(parsedPacks)

const row = (text: string, flagged: boolean): DraftRow => ({
  text,
  language: 'en',
  flagged,
  kind: 'test',
  explicit: true,
})

it('reads drafts, replies and data from JSON Lines, and leaves contested ones out', () => {
  const lines = [
    { text: 'You idiot', lang: 'en', label: 'flag', kind: 'insult', contested: false, explicit: true },
    { text: 'Ma certo', lang: 'it', label: 'flag', kind: 'sarcasm', contested: true },
    { lang: 'en', customer: 'It is broken', reply: 'Sorry, we will replace it.', brand: 'X' },
    { value: 'a@b.it', type: 'email', valid: true },
    { lang: 'it', formal: 'Le va?', informal: 'Ti va?' },
  ]
  writeFileSync(join(folder, 'a.jsonl'), `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`)
  writeFileSync(join(folder, 'notes.txt'), 'not a row')
  const { drafts, data, addresses, leftOut } = readRows(folder)
  expect(drafts.map(({ text, flagged, conversation }) => ({ text, flagged, conversation }))).toEqual([
    { text: 'You idiot', flagged: true, conversation: undefined },
    { text: 'Sorry, we will replace it.', flagged: false, conversation: 'It is broken' },
  ])
  expect(data).toEqual([{ value: 'a@b.it', type: 'email', valid: true }])
  expect(addresses).toEqual([
    { text: 'Le va?', address: 'Lei' },
    { text: 'Ti va?', address: 'tu' },
  ])
  expect(leftOut).toBe(1)
})

it.each([
  ['Grazie, ti scriviamo in privato.', 'tu'],
  ['La ringraziamo, Le scriviamo in privato.', 'Lei'],
  ['Grazie a voi, vi aspettiamo!', 'voi'],
  ['Ti ringraziamo, Le scriviamo domani.', 'mixed'],
  ['Il negozio apre alle nove.', undefined],
])('tells how “%s” addresses its reader: %s', (text, address) => {
  expect(addressOf(text)).toBe(address)
})

it('counts forms of address that were told right, wrong and not at all', () => {
  const rows = [
    { text: 'Ti scriviamo.', address: 'tu' },
    { text: 'Vi scriviamo.', address: 'tu' },
    { text: 'Si apre alle nove.', address: 'tu' },
    { text: 'Vi scriviamo.', address: 'voi' },
  ] as const
  expect(scoreAddresses(rows)).toEqual({
    tu: { texts: 3, right: '0.333', wrong: '0.333', 'not told': '0.333' },
    voi: { texts: 1, right: '1.000', wrong: '0.000', 'not told': '0.000' },
  })
})

it('keeps what is said apart from how it looks', () => {
  const rude = see(row('You are an idiot.', true), ruleset)
  expect(rude.content.map(({ rule }) => rule)).toEqual(['insult'])
  expect(rude.form).toEqual([])
  const loud = see(row('THE SHOP OPENS AGAIN ON MONDAY', false), ruleset)
  expect(loud.content).toEqual([])
  expect(loud.form.map(({ rule }) => rule)).toEqual(['shouting'])
})

it('counts a rule once a text, and calls out those that were wrong', () => {
  const seen = [
    see(row('You idiot, you moron.', true), ruleset),
    see(row('That idiot of a printer again.', false), ruleset),
    see(row('Thanks for writing.', false), ruleset),
  ]
  expect(worstRules(seen)).toEqual([{ rule: 'netiquette/insult', hits: 1, falseAlarms: 1 }])
})

it('tells data from what only looks like it', () => {
  expect(isSeenAsData({ value: 'GB29NWBK60161331926819', type: 'iban', valid: true }, ruleset)).toBe(true)
  expect(isSeenAsData({ value: 'GB29NWBK60161331926818', type: 'iban', valid: false }, ruleset)).toBe(false)
})

describe('the arithmetic', () => {
  const rows = [
    { ...row('rude one', true), kind: 'insult' },
    { ...row('rude two', true), kind: 'insult' },
    { ...row('hidden', true), kind: 'sarcasm', explicit: false },
    { ...row('my phone', true), kind: 'pii_phone' },
    { ...row('a rude shop’s phone', false), kind: 'clean_pii_negative' },
    { ...row('rude but clean', false), kind: 'brand_reply' },
    { ...row('thanks', false), kind: 'reply to a complaint' },
    ...['a', 'b'].map((text) => ({ ...row(text, false), kind: 'clean_tweet' })),
  ]
  const isSeen = ({ text }: DraftRow) => text.includes('rude')

  it('counts what was found and what was false, without personal data, and answers of brands apart', () => {
    expect(tally(rows, isSeen)).toEqual({
      found: 2,
      flagged: 3,
      alarms: 1,
      clean: 4,
      replyAlarms: 1,
      replies: 2,
    })
  })

  it('has personal data and what looks like it together', () => {
    expect(personalData(rows).map(({ text }) => text)).toEqual(['my phone', 'a rude shop’s phone'])
  })

  it('says nothing where there is nothing to share', () => {
    expect([share(0, 0), perHundred(0, 0)]).toEqual(['', ''])
    expect([share(2, 3), perHundred(1, 3)]).toEqual(['0.667', '33.33'])
  })

  it('puts recall by kind and its price in one line, and asks once about a text', () => {
    const asked: string[] = []
    const line = lineOf(rows, (row) => {
      asked.push(row.text)
      return isSeen(row)
    })
    expect(line).toEqual({
      ...{ insult: '1.000', sarcasm: '0.000', 'all flagged': '0.667', explicit: '1.000' },
      ...{ precision: '0.667', '/100 clean': '25.00', '/100 replies': '50.00' },
    })
    expect(asked).toHaveLength(rows.length)
  })
})

it('asks each filter in the languages that it speaks', () => {
  const verdicts = openPeers().map(({ name, flags: { en, it: italian } }) => [
    ...[name, en?.('What a fucking asshole.'), en?.('See you on Monday.')],
    ...[italian?.('Che pezzo di merda.'), italian?.('Ci vediamo lunedì.')],
  ])
  expect(verdicts).toHaveLength(10)
  for (const [name, rude, polite, maleducato, educato] of verdicts) {
    expect([name, rude, polite]).toEqual([name, true, false])
    if (maleducato !== undefined) expect([name, maleducato, educato]).toEqual([name, true, false])
  }
})
