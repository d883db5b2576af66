/**
 * `npm run bench`: how fast Galateo is, beside its peers, on the same made-up drafts in one run. Prints tables
 * and writes tests/.results/bench.json. Every draft is a new one; times are milliseconds.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { check, compile, createMemory, LANGUAGES, type Language, parsePack } from '../../rules/index.ts'
import { CHECKERS, type Checker, galateo, shipped } from './checkers.ts'
import { draft, HOSTILE, type Kind } from './drafts.ts'
import { measure, shown, type Times, table, timesOf, warmUp } from './measure.ts'
import { packInput, syntheticPacks } from './synthetic.ts'

const LENGTH = 560
const LONG = 2000
const KINDS = ['clean', 'rich'] as const satisfies readonly Kind[]
const COLUMNS = LANGUAGES.flatMap((language) =>
  KINDS.map((kind) => ({ name: `${language} ${kind}`, language, kind })),
)

const [mode, only] = process.argv.slice(2)
if (mode === '--cold' && only !== undefined) await measureCold(only)
else await bench()

/** In a process of its own: from nothing to the first answer. */
async function measureCold(name: string): Promise<void> {
  const began = performance.now()
  const make = CHECKERS[name]
  if (!make) throw new Error(`There is no ${name}`)
  const checker = await make()
  const ready = performance.now()
  await checker.check(draft('en', 'clean', LENGTH, 1), 'en')
  const first = performance.now()
  await checker.check(draft('en', 'clean', LENGTH, 2), 'en')
  const second = performance.now()
  console.log(JSON.stringify({ ready: ready - began, first: first - ready, second: second - first }))
}

async function bench(): Promise<void> {
  const began = performance.now()
  const [load = 0] = loadavg()
  if (load > cpus().length / 2)
    console.log(
      `The machine is busy (load ${load.toFixed(1)} on ${cpus().length} processors): times will be too long.`,
    )
  const result = {
    load,
    node: process.version,
    processor: cpus()[0]?.model ?? '',
    drafts: await benchDrafts(),
    cold: benchCold(),
    keystroke: await benchKeystrokes(),
    hostile: await benchHostile(),
    compile: await benchCompile(),
    rules: await benchRules(),
    lengths: await benchLengths(),
  }
  const budgets = budgetsOf(result)
  say(
    'Budgets',
    ['what', 'budget', 'measured', 'met'],
    budgets.map(({ what, most, measured, met }) => [what, `≤ ${most}`, shown(measured), met ? 'yes' : 'NO']),
  )
  const folder = fileURLToPath(new URL('../.results/', import.meta.url))
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}bench.json`, JSON.stringify({ ...result, budgets }, null, 2))
  console.log(`\n${((performance.now() - began) / 1000).toFixed(0)} s; written to tests/.results/bench.json`)
}

function say(title: string, heads: readonly string[], rows: readonly (readonly string[])[]): void {
  console.log(`\n${title}\n\n${table(heads, rows)}`)
}

/** More than a checker comes through while it is measured, so that it never sees one again. */
function newDrafts(language: Language, kind: Kind, length: number): readonly string[] {
  const count = Math.ceil(3_400_000 / length)
  return Array.from({ length: count }, (_, seed) => draft(language, kind, length, seed + 1000))
}

type ByDraft = Readonly<Record<string, Readonly<Record<string, Times & { readonly findings: number }>>>>

/** A draft of 560 characters, by checker, language and kind. */
async function benchDrafts(): Promise<ByDraft> {
  const all: Record<string, Record<string, Times & { findings: number }>> = {}
  for (const [name, make] of Object.entries(CHECKERS)) {
    const checker = await make()
    const own: Record<string, Times & { findings: number }> = {}
    const columns = COLUMNS.map(({ name: column, language, kind }) => {
      const drafts = newDrafts(language, kind, LENGTH)
      return {
        column,
        run: (index: number) => checker.check(drafts.at(index % drafts.length) ?? '', language),
      }
    })
    // Or the first would pay for what the runtime compiles for all of them. From the end, so that none is met again.
    for (const { run } of columns) await warmUp((index) => run(-1 - index))
    for (const { column, run } of columns) {
      const findings = await run(0)
      own[column] = { ...(await measure(run, { runs: 500 })), findings }
    }
    all[name] = own
  }
  say(
    `A draft of ${LENGTH} characters that was never seen: fastest tenth / median / p95`,
    ['checker', ...COLUMNS.map(({ name }) => name)],
    Object.entries(all).map(([name, own]) => [
      name,
      ...COLUMNS.map((column) => {
        const times = own[column.name]
        return [times?.fastest, times?.median, times?.p95].map(shown).join(' / ')
      }),
    ]),
  )
  return all
}

interface Cold {
  readonly ready: number
  readonly first: number
  readonly second: number
}

function benchCold(): Readonly<Record<string, Cold>> {
  const all: Record<string, Cold> = {}
  for (const name of Object.keys(CHECKERS)) {
    const runs = Array.from({ length: 3 }, () => {
      const { stdout, stderr } = spawnSync(
        process.execPath,
        [fileURLToPath(import.meta.url), '--cold', name],
        { encoding: 'utf8' },
      )
      try {
        return JSON.parse(stdout) as Cold
      } catch {
        throw new Error(`${name}: ${stderr}`)
      }
    })
    const of = (field: keyof Cold) => timesOf(runs.map((run) => run[field])).median
    all[name] = { ready: of('ready'), first: of('first'), second: of('second') }
  }
  say(
    'In a process of its own: loading and making ready, first draft, second draft (median of 3)',
    ['checker', 'ready', 'first', 'second'],
    Object.entries(all).map(([name, { ready, first, second }]) => [
      name,
      shown(ready),
      shown(first),
      shown(second),
    ]),
  )
  return all
}

/** Each keystroke in the middle of a draft of 2,000 characters. */
async function benchKeystrokes(): Promise<Readonly<Record<string, Times>>> {
  const all: Record<string, Times> = {}
  const typed = ' e poi vi scriviamo di nuovo quando il corriere ci risponde, promesso'
  const texts = (seed: number) => {
    const text = draft('it', 'clean', LONG, seed)
    const at = text.indexOf(' ', LONG / 2)
    return Array.from(
      { length: typed.length },
      (_, index) => text.slice(0, at) + typed.slice(0, index + 1) + text.slice(at),
    )
  }
  const everyKey = Array.from({ length: 12 }, (_, seed) => texts(seed)).flat()
  for (const [name, packs] of [
    ['galateo, shipped packs', shipped()],
    ['galateo, 500 rules', syntheticPacks(500)],
  ] as const) {
    const ruleset = compile(packs)
    const memory = createMemory()
    all[name] = await measure(
      (index) =>
        check({ text: everyKey[index % everyKey.length] ?? '', language: 'it' }, ruleset, { memory }),
      { runs: 600 },
    )
  }
  for (const name of ['write-good', 'alex', 'textlint (5 rules)', 'harper.js']) {
    const checker: Checker | undefined = await CHECKERS[name]?.()
    if (checker)
      all[name] = await measure((index) => checker.check(everyKey[index % everyKey.length] ?? '', 'it'), {
        runs: 200,
      })
  }
  say(
    `A keystroke in a draft of ${LONG} characters`,
    ['checker', 'fastest tenth', 'median', 'p95'],
    timesRows(all),
  )
  return all
}

async function benchHostile(): Promise<Readonly<Record<string, Times>>> {
  const rulesets = { shipped: compile(shipped()), '500 rules': compile(syntheticPacks(500)) }
  const all: Record<string, Times> = {}
  for (const [name, make] of Object.entries(HOSTILE))
    for (const [packs, ruleset] of Object.entries(rulesets))
      all[`${name}, ${packs}`] = await measure(
        // One more sign each time, so that the text is new.
        (index) => check({ text: make(10_000 + (index % 50)), language: 'it' }, ruleset),
        { runs: 30, limit: 600 },
      )
  say('10,000 hostile characters', ['what', 'fastest tenth', 'median', 'p95'], timesRows(all))
  return all
}

async function benchCompile(): Promise<Readonly<Record<string, Times>>> {
  const input = packInput(0, 500)
  const packs = syntheticPacks(500)
  const all = {
    'parse 500 rules': await measure(() => parsePack(input), { runs: 20 }),
    // A ruleset is made ready for a language by the first text in it.
    'compile 500 rules': await measure(
      () => {
        const ruleset = compile(packs)
        for (const language of LANGUAGES) check({ text: '?', language }, ruleset)
      },
      { runs: 20 },
    ),
  }
  say('Making 500 rules ready', ['what', 'fastest tenth', 'median', 'p95'], timesRows(all))
  return all
}

async function benchRules(): Promise<Readonly<Record<string, Times>>> {
  const all: Record<string, Times> = {}
  const drafts = newDrafts('it', 'clean', LENGTH)
  for (const count of [100, 500, 2000, 20_000]) {
    const checker = galateo(compile(syntheticPacks(count)))
    all[`${count} rules`] = await measure(
      (index) => checker.check(drafts[index % drafts.length] ?? '', 'it'),
      {
        runs: 300,
      },
    )
  }
  say(`More rules, ${LENGTH} characters`, ['what', 'fastest tenth', 'median', 'p95'], timesRows(all))
  return all
}

async function benchLengths(): Promise<Readonly<Record<string, Times>>> {
  const checker = galateo(compile(syntheticPacks(500)))
  const all: Record<string, Times> = {}
  for (const length of [140, 560, 2000, 10_000]) {
    const drafts = newDrafts('it', 'clean', length)
    all[`${length} characters`] = await measure(
      (index) => checker.check(drafts[index % drafts.length] ?? '', 'it'),
      {
        runs: 150,
      },
    )
  }
  say('Longer drafts, 500 rules', ['what', 'fastest tenth', 'median', 'p95'], timesRows(all))
  return all
}

function timesRows(all: Readonly<Record<string, Times>>): readonly (readonly string[])[] {
  return Object.entries(all).map(([name, { fastest, median, p95 }]) => [
    name,
    shown(fastest),
    shown(median),
    shown(p95),
  ])
}

interface Budget {
  readonly what: string
  readonly most: string
  readonly measured: number
  readonly met: boolean
}

function budgetsOf(result: {
  readonly drafts: ByDraft
  readonly keystroke: Readonly<Record<string, Times>>
  readonly hostile: Readonly<Record<string, Times>>
  readonly compile: Readonly<Record<string, Times>>
}): readonly Budget[] {
  const budget = (what: string, most: number, measured: number): Budget => ({
    what,
    most: `${most} ms`,
    measured,
    met: measured <= most,
  })
  const peer = result.drafts['write-good']?.['en clean']?.median ?? 0
  const keystroke = (name: string) => result.keystroke[name]?.median ?? Number.POSITIVE_INFINITY
  return [
    ...(['galateo, 500 rules', 'galateo, shipped packs'] as const).flatMap((name) => {
      const packs = name.replace('galateo, ', '')
      const own = result.drafts[name] ?? {}
      const worst = (kind: Kind, field: 'median' | 'p95') =>
        Math.max(
          ...LANGUAGES.map((language) => own[`${language} ${kind}`]?.[field] ?? Number.POSITIVE_INFINITY),
        )
      const beside = own['en clean']?.median ?? Number.POSITIVE_INFINITY
      return [
        budget(`560 characters, few findings, ${packs}: median`, 0.2, worst('clean', 'median')),
        budget(`560 characters, few findings, ${packs}: p95`, 1, worst('clean', 'p95')),
        {
          what: `the same beside write-good: median`,
          most: `${shown(peer)} ms`,
          measured: beside,
          met: beside < peer,
        },
        budget(`560 characters, findings everywhere, ${packs}: median`, 1.5, worst('rich', 'median')),
        budget(`keystroke in 2,000 characters, ${packs}: median`, 0.3, keystroke(name)),
      ]
    }),
    budget(
      'compile 500 rules: median',
      60,
      result.compile['compile 500 rules']?.median ?? Number.POSITIVE_INFINITY,
    ),
    budget(
      '10,000 hostile characters: slowest median',
      50,
      Math.max(...Object.values(result.hostile).map(({ median }) => median)),
    ),
  ]
}
