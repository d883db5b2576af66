/** `galateo check`: tips on drafts. */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import {
  type CheckResult,
  type Conversation,
  check as checkDraft,
  compile,
  type Draft,
  type Language,
  type Ruleset,
  SEVERITIES,
  type Severity,
} from '../index.ts'
import { linesOf, readConversation, readDraftLine, readLanguage, textOf } from './drafts.ts'
import { BUILTIN, builtinBases, looksLikePacks, readPacks } from './packs.ts'
import { fileProblem } from './refusals.ts'
import type { Command } from './run.ts'
import { EXIT_CODES, type ExitCode, type Terminal, UsageError } from './terminal.ts'
import { tipFields, tipLine } from './tip-report.ts'

const FORMATS = ['text', 'json', 'jsonl'] as const
type Format = (typeof FORMATS)[number]
const THRESHOLDS = [...SEVERITIES, 'never'] as const

const help = `galateo check --pack PACK... [--lang it|en] [--conversation FILE] [--format text|json|jsonl] [FILE...]

Checks drafts against packs and writes the tips to standard output. Each FILE is one draft; without
FILE, or with \`-\`, the draft is standard input.

  --pack PACK          a pack in JSON, a folder of them, a folder or zip of Vale styles (imported on the fly), or
                       \`builtin\`: the shipped packs. Several may follow one --pack, and --pack may come again;
                       a pack comes after those it extends; shipped packs that it extends are found by themselves, and
                       speak too. Default: builtin
  --lang it|en         language of the drafts (default: told by each draft's words)
  --messages it|en     language of the messages (default: each draft's own)
  --conversation FILE  JSON of what the drafts answer: {"surface", "site", "author", "text", "language", "page",
                       "earlierReplies"}, all optional; a draft that brings its own keeps it
  --format FORMAT      text:  file:line:column: severity pack/rule: message (words → suggestion)   (default); lines
                              and columns count from 1, columns in characters
                       json:  one list: [{"file", "language", "tips": […]}]
                       jsonl: one line for each draft: {"file", "tips": […]}
  --jsonl              FILEs or standard input hold one draft a line: {"text", "lang", "conversation": {…}}; each
                       gives one line {"tips": [{"pack", "rule", "level", "severity", "start", "end", "message",
                       "suggestions"}]}, in the same order, while the input is still coming. A line that cannot be
                       read gives {"error", "line"}. start and end are UTF-16 offsets; end is not included
  --all                every finding: also where several speak of the same words, and more than 300
  --fail-on LEVEL      least severity that makes the exit code 1: ${THRESHOLDS.join(', ')} (default: tip)

What is wrong in a pack is told on standard error, with file, path and rule; the rest of the pack is used.

${EXIT_CODES}
     (0 also when all findings are below --fail-on)
`

interface Options {
  readonly ruleset: Ruleset
  readonly language: Language | undefined
  readonly messages: Language | undefined
  readonly conversation: Conversation | undefined
  readonly format: Format
  readonly everything: boolean
  readonly threshold: (typeof THRESHOLDS)[number]
}

/** What became of the drafts so far. */
interface Tally {
  drafts: number
  failing: number
  unreadable: number
  readonly bySeverity: Record<Severity, number>
  readonly stopped: Set<string>
}

export const check: Command = { help, run }

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    tokens: true,
    options: {
      pack: { type: 'string', multiple: true },
      lang: { type: 'string' },
      messages: { type: 'string' },
      conversation: { type: 'string' },
      format: { type: 'string' },
      jsonl: { type: 'boolean' },
      all: { type: 'boolean' },
      'fail-on': { type: 'string' },
    },
  })
  const packsToo = packsAfterOption(tokens)
  const files = positionals.filter((_, index) => !packsToo.has(index))
  const packNames = [...(values.pack ?? []), ...positionals.filter((_, index) => packsToo.has(index))]
  const language = languageOption(values.lang, '--lang')
  const messages = languageOption(values.messages, '--messages')
  const format = choice(values.format ?? (values.jsonl ? 'jsonl' : 'text'), FORMATS, '--format')
  if (values.jsonl && format !== 'jsonl')
    throw new UsageError('--jsonl writes one line for each draft: leave --format out')
  const threshold = choice(values['fail-on'] ?? 'tip', THRESHOLDS, '--fail-on')
  const conversation = values.conversation === undefined ? undefined : conversationIn(values.conversation)

  const read = readPacks(packNames.length === 0 ? [BUILTIN] : packNames, terminal, messages)
  if (read.packs.length === 0) {
    terminal.err('galateo check: no pack could be read.\n')
    return 2
  }
  const ruleset = compile([...builtinBases(read.packs), ...read.packs])
  for (const { pack, path, message } of ruleset.faults)
    terminal.err(`${pack}: ${path}: ${message[messages ?? 'en']}\n`)

  const options: Options = {
    ruleset,
    language,
    messages,
    conversation,
    format,
    everything: values.all ?? false,
    threshold,
  }
  const tally: Tally = {
    drafts: 0,
    failing: 0,
    unreadable: read.unreadable,
    bySeverity: { tip: 0, check: 0, stop: 0 },
    stopped: new Set(),
  }
  const sources = files.length === 0 ? ['-'] : files
  if (values.jsonl) await checkLines(sources, options, tally, terminal)
  else await checkFiles(sources, options, tally, terminal)
  for (const rule of tally.stopped) terminal.err(`${rule} took too long on a draft and was stopped there.\n`)
  if (format === 'text') terminal.err(summary(tally))
  if (tally.unreadable > 0) return 2
  return tally.failing > 0 ? 1 : 0
}

/** Places among the positionals of packs that follow `--pack PACK`. */
function packsAfterOption(
  tokens: readonly { readonly kind: string; readonly name?: string; readonly value?: unknown }[],
) {
  const found = new Set<number>()
  let position = 0
  let open = false
  for (const { kind, name, value } of tokens) {
    if (kind === 'positional') {
      open &&= typeof value === 'string' && looksLikePacks(value)
      if (open) found.add(position)
      position++
    } else open = kind === 'option' && name === 'pack'
  }
  return found
}

async function checkLines(
  sources: readonly string[],
  options: Options,
  tally: Tally,
  terminal: Terminal,
): Promise<void> {
  for (const source of sources) {
    const stream = source === '-' ? terminal.stdin : fileStream(source, tally, terminal)
    let number = 0
    for await (const line of linesOf(stream)) {
      number++
      if (line.trim() === '') continue
      const draft = readDraftLine(line)
      if (!draft.ok) {
        tally.unreadable++
        await terminal.out(`${JSON.stringify({ error: draft.problem, line: number })}\n`)
        continue
      }
      const { tips } = checkOne(draft.value, options, tally)
      await terminal.out(`${JSON.stringify({ tips: tips.map(tipFields) })}\n`)
    }
  }
}

async function checkFiles(
  sources: readonly string[],
  options: Options,
  tally: Tally,
  terminal: Terminal,
): Promise<void> {
  const reports: unknown[] = []
  for (const file of sources) {
    const chunks = file === '-' ? terminal.stdin : fileStream(file, tally, terminal)
    const before = tally.unreadable
    const text = await textOf(chunks)
    if (tally.unreadable > before) continue
    const name = file === '-' ? 'stdin' : file
    const { tips, language } = checkOne({ text }, options, tally)
    switch (options.format) {
      case 'text':
        // Down the page, as in every editor's list; the other formats keep the gravest first.
        for (const tip of [...tips].sort((a, b) => a.start - b.start || a.end - b.end))
          await terminal.out(tipLine(name, text, tip))
        break
      case 'json':
        reports.push({ file: name, ...(language ? { language } : {}), tips: tips.map(tipFields) })
        break
      case 'jsonl':
        await terminal.out(`${JSON.stringify({ file: name, tips: tips.map(tipFields) })}\n`)
    }
  }
  if (options.format === 'json') await terminal.out(`${JSON.stringify(reports, null, 2)}\n`)
}

function checkOne(draft: Draft, options: Options, tally: Tally): CheckResult {
  const { ruleset, language, messages, conversation, everything, threshold } = options
  const result = checkDraft(
    {
      ...(language ? { language } : {}),
      ...(conversation ? { conversation } : {}),
      ...draft,
    },
    ruleset,
    { ...(messages ? { language: messages } : {}), everything },
  )
  tally.drafts++
  for (const { severity } of result.tips) {
    tally.bySeverity[severity]++
    if (threshold !== 'never' && SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(threshold))
      tally.failing++
  }
  for (const { pack, rule } of result.stopped) tally.stopped.add(`${pack}/${rule}`)
  return result
}

async function* fileStream(path: string, tally: Tally, terminal: Terminal): AsyncGenerator<Uint8Array> {
  try {
    yield readFileSync(path)
  } catch (error) {
    tally.unreadable++
    terminal.err(`${path}: ${fileProblem(error)}\n`)
  }
}

function conversationIn(path: string): Conversation {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder().decode(readFileSync(path)))
  } catch (error) {
    throw new UsageError(`${path}: ${fileProblem(error)}`)
  }
  const read = readConversation(value)
  if (!read.ok) throw new UsageError(`${path}: ${read.problem}`)
  return read.value
}

function languageOption(value: string | undefined, name: string): Language | undefined {
  const read = readLanguage(value, name)
  if (!read.ok) throw new UsageError(read.problem)
  return read.value
}

function choice<const T extends string>(value: string, choices: readonly T[], name: string): T {
  const found = choices.find((each) => each === value)
  if (found === undefined)
    throw new UsageError(`${name} must be one of ${choices.join(', ')}, not “${value}”`)
  return found
}

function summary({ drafts, bySeverity }: Tally): string {
  const all = bySeverity.tip + bySeverity.check + bySeverity.stop
  const parts = [...SEVERITIES]
    .reverse()
    .flatMap((each) => (bySeverity[each] ? [`${bySeverity[each]} ${each}`] : []))
  const detail = parts.length === 0 ? '' : ` (${parts.join(', ')})`
  return `${all} ${all === 1 ? 'finding' : 'findings'}${detail} in ${drafts} ${drafts === 1 ? 'draft' : 'drafts'}\n`
}
