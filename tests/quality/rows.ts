/** Reads labelled texts from a folder of JSON Lines. The schema is that of the measuring data, not ours. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { LANGUAGES, type Language } from '../../rules/index.ts'
import type { Register } from '../../rules/text/register.ts'

/** A text that should (`flag`) or should not (`ok`) get a visible tip. */
export interface DraftRow {
  readonly text: string
  readonly language: Language
  readonly flagged: boolean
  readonly kind: string
  /** Whether a word list could see what is wrong. */
  readonly explicit: boolean
  readonly conversation?: string
}

/** An Italian text and the form of address that its writer meant. */
export interface AddressRow {
  readonly text: string
  readonly address: Register
}

/** A piece of personal data, or something that only looks like it. */
export interface DataRow {
  readonly value: string
  readonly type: string
  readonly valid: boolean
}

export interface Rows {
  readonly drafts: readonly DraftRow[]
  readonly data: readonly DataRow[]
  readonly addresses: readonly AddressRow[]
  /** Lines of another shape, or that people did not agree on. */
  readonly leftOut: number
}

const draft = v.object({
  text: v.string(),
  lang: v.picklist(LANGUAGES),
  label: v.picklist(['flag', 'ok']),
  kind: v.string(),
  contested: v.optional(v.boolean(), false),
  explicit: v.optional(v.boolean(), false),
})

const exchange = v.object({ lang: v.picklist(LANGUAGES), customer: v.string(), reply: v.string() })

const data = v.object({ value: v.string(), type: v.string(), valid: v.boolean() })

/** The same sentence in both. */
const pair = v.object({ lang: v.literal('it'), formal: v.string(), informal: v.string() })

/** Clean drafts by kind. */
const ADDRESSES: Readonly<Record<string, Register>> = {
  register_tu: 'tu',
  register_lei: 'Lei',
  register_voi: 'voi',
}

/** Every `.jsonl` file of the folder. Throws when it cannot be read or a line is no JSON. */
export function readRows(folder: string): Rows {
  const drafts: DraftRow[] = []
  const values: DataRow[] = []
  const addresses: AddressRow[] = []
  let leftOut = 0
  for (const line of linesOf(folder)) {
    const row: unknown = JSON.parse(line)
    const asDraft = v.safeParse(draft, row)
    const asExchange = v.safeParse(exchange, row)
    const asData = v.safeParse(data, row)
    const asPair = v.safeParse(pair, row)
    if (asDraft.success && !asDraft.output.contested) {
      const { text, lang, label, kind, explicit } = asDraft.output
      drafts.push({ text, language: lang, flagged: label === 'flag', kind, explicit })
      const address = ADDRESSES[kind]
      if (address) addresses.push({ text, address })
    } else if (asExchange.success) {
      const { reply, lang, customer } = asExchange.output
      const clean = { flagged: false, kind: 'reply to a complaint', explicit: false }
      drafts.push({ text: reply, language: lang, conversation: customer, ...clean })
    } else if (asPair.success) {
      addresses.push({ text: asPair.output.formal, address: 'Lei' })
      addresses.push({ text: asPair.output.informal, address: 'tu' })
    } else if (asData.success) values.push(asData.output)
    else leftOut++
  }
  return { drafts, data: values, addresses, leftOut }
}

function linesOf(folder: string): string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'))
  return files
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
}
