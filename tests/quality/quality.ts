/**
 * How good the shipped packs are on texts that nobody here wrote: `npm run quality -- DIR`.
 * DIR holds JSON Lines of labelled drafts, clean replies and personal data (see rows.ts). Word filters from
 * npm run on the same rows (peers.ts). Only figures are printed, unless `--show missed` or `--show alarms` asks
 * for the texts too.
 */
import { parseArgs } from 'node:util'
import { compile, LANGUAGES, type Language, type Tip } from '../../rules/index.ts'
import { parsedPacks } from '../rules/builtin/parsed.ts'
import { besidePeers } from './beside-peers.ts'
import { type DataRow, readRows } from './rows.ts'
import {
  isSeenAsData,
  perHundred,
  personalData,
  type Seen,
  scoreAddresses,
  see,
  share,
  tally,
  worstRules,
} from './score.ts'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { show: { type: 'string' } },
})
const [folder] = positionals
if (!folder) {
  console.error('Which folder? npm run quality -- DIR [--show missed|alarms]')
  process.exit(2)
}

const ruleset = compile(parsedPacks)
const { drafts, data, addresses, leftOut } = readRows(folder)
const seen = drafts.map((row) => see(row, ruleset))
const seenRows = new Set(seen.filter(isSeen).map(({ row }) => row))

console.log(
  `${drafts.length} drafts, ${data.length} pieces of data, ${leftOut} lines left out (contested or of another shape)`,
)
console.log(
  `packs: ${parsedPacks.map(({ id, version }) => `${id} ${version}`).join(', ')}; rules: ${ruleset.rules.length}`,
)
for (const language of LANGUAGES) reportLanguage(language)
reportPeers()
reportWorstRules()
if (data.length > 0) reportData()
if (addresses.length > 0) reportAddresses()
if (values.show) showTexts(values.show)

function reportLanguage(language: Language): void {
  const own = seen.filter(({ row }) => row.language === language)
  if (own.length === 0) return
  const flagged = own.filter(({ row }) => row.flagged)
  const clean = own.filter(({ row }) => !row.flagged)
  heading(language === 'it' ? 'Italian' : 'English')
  console.log(`language told: ${percent(own.filter(({ understood }) => understood).length, own.length)}\n`)

  console.table(
    byKind(flagged, (of) => {
      const plain = of.filter(({ row }) => row.explicit)
      return {
        texts: of.length,
        recall: share(of.filter(isSeen).length, of.length),
        explicit: plain.length,
        'recall, explicit': share(plain.filter(isSeen).length, plain.length),
      }
    }),
  )
  const { found, alarms } = tally(
    own.map(({ row }) => row),
    (row) => seenRows.has(row),
  )
  console.log(
    `precision of visible content tips: ${share(found, found + alarms)} (${found} right, ${alarms} false)`,
  )
  const ofData = new Set(personalData(own.map(({ row }) => row)))
  const seenOf = (isFlagged: boolean) => {
    const rows = own.filter(({ row }) => ofData.has(row) && row.flagged === isFlagged)
    const found = rows.filter(isSeen).length
    return `${percent(found, rows.length)} (${found} of ${rows.length})`
  }
  if (ofData.size > 0)
    console.log(`personal data seen: ${seenOf(true)}; what looks like it: ${seenOf(false)}`)
  console.log()

  console.table(
    byKind(clean, (of) => ({
      texts: of.length,
      ...inHundred('stop', of, ({ content }) => content.filter(({ severity }) => severity === 'stop')),
      ...inHundred('check', of, ({ content }) => content.filter(({ severity }) => severity === 'check')),
      ...inHundred('form, visible', of, ({ form }) => form),
      ...inHundred('quiet tip', of, ({ quiet }) => quiet),
    })),
  )
}

/** Recall by kind and what it costs, ours first; on the words alone, without layout and personal data. */
function reportPeers(): void {
  for (const language of LANGUAGES) {
    if (!seen.some(({ row }) => row.language === language)) continue
    heading(`Beside word filters from npm, ${language === 'it' ? 'Italian' : 'English'}`)
    console.table(besidePeers(seen, language))
  }
}

function reportWorstRules(): void {
  heading('Rules with the most false alarms (visible tips)')
  console.table(worstRules(seen).slice(0, 10))
}

function reportData(): void {
  heading('Personal data')
  const types = [...new Set(data.map(({ type }) => type))].sort()
  const isFound = (row: DataRow) => isSeenAsData(row, ruleset)
  const entries = types.map((type) => {
    const real = data.filter((row) => row.type === type && row.valid)
    const alike = data.filter((row) => row.type === type && !row.valid)
    return [
      type,
      {
        real: real.length,
        recall: share(real.filter(isFound).length, real.length),
        'look-alikes': alike.length,
        'taken for real': share(alike.filter(isFound).length, alike.length),
      },
    ]
  })
  console.table(Object.fromEntries(entries))
}

function reportAddresses(): void {
  heading('Form of address, Italian')
  console.table(scoreAddresses(addresses))
}

function showTexts(which: string): void {
  for (const each of seen) {
    const { row, content } = each
    if (which === 'missed' ? !row.flagged || isSeen(each) : row.flagged || !isSeen(each)) continue
    const words = content.map(({ rule, start, end }) => `${rule}: ${row.text.slice(start, end)}`)
    console.log(
      `[${row.kind}${row.explicit ? ', explicit' : ''}] ${row.text.replaceAll('\n', ' ')}  ${words.join(' | ')}`,
    )
  }
}

function isSeen({ content }: Seen): boolean {
  return content.length > 0
}

function byKind<T>(of: readonly Seen[], tell: (of: readonly Seen[]) => T): Record<string, T> {
  const kinds = [...new Set(of.map(({ row }) => row.kind))].sort()
  return Object.fromEntries(kinds.map((kind) => [kind, tell(of.filter(({ row }) => row.kind === kind))]))
}

/** Texts with at least one such tip, in a hundred. */
function inHundred(name: string, of: readonly Seen[], tips: (seen: Seen) => readonly Tip[]) {
  const count = of.filter((each) => tips(each).length > 0).length
  return { [`${name} /100`]: perHundred(count, of.length) }
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`
}

function heading(text: string): void {
  console.log(`\n== ${text} ==`)
}
