import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { compile, parsePack } from '../../rules/index.ts'
import { builtinPacks } from '../../rules/pack/builtin/index.ts'
import { type DraftRow, readRows } from './rows.ts'
import { isSeenAsData, see, worstRules } from './score.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quality-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const packs = builtinPacks.map((input) => parsePack(input))
const ruleset = compile(packs.flatMap((parsed) => (parsed.ok ? [parsed.pack] : [])))

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
  const { drafts, data, leftOut } = readRows(folder)
  expect(drafts.map(({ text, flagged, conversation }) => ({ text, flagged, conversation }))).toEqual([
    { text: 'You idiot', flagged: true, conversation: undefined },
    { text: 'Sorry, we will replace it.', flagged: false, conversation: 'It is broken' },
  ])
  expect(data).toEqual([{ value: 'a@b.it', type: 'email', valid: true }])
  expect(leftOut).toBe(2)
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
