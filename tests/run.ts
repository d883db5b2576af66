/**
 * `npm test`: everything, in order, each step whatever became of those before. The last line is
 * `N passed, N failed`: the tests, plus one each for lint and types. A skipped test is a failed one. What failed is
 * named again right above it: of a long log, a CI may keep only the end.
 * `npm test -- code`, `chromium` or `firefox` is a part of it, so that three machines share the work.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BrowserName } from './e2e/browsers.ts'
import { buildExtension } from './e2e/build-extension.ts'
import { canInstall, findBrowser, install } from './e2e/find-browser.ts'
import { ensureServers } from './feed/find-server.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const RESULTS = 'tests/.results'
const TOOLS = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  tsc: 'node_modules/typescript/bin/tsc',
  wxt: 'node_modules/wxt/bin/wxt.mjs',
  vitest: 'node_modules/vitest/vitest.mjs',
}

const PARTS = ['code', 'chromium', 'firefox'] as const

let passed = 0
let failed = 0
/** What failed, and why. */
const faults: string[] = []

function say(line: string) {
  console.log(`\n— ${line}`)
}

/** Runs one of our tools in the foreground and tells whether it was content. */
function run(tool: keyof typeof TOOLS, ...args: string[]): boolean {
  const { status, error } = spawnSync(process.execPath, [TOOLS[tool], ...args], {
    cwd: ROOT,
    stdio: 'inherit',
  })
  if (error) console.error(`${tool} did not start: ${error.message}`)
  return status === 0
}

function step(name: string, act: () => boolean) {
  say(name)
  const start = Date.now()
  const isGood = act()
  if (isGood) passed += 1
  else fail(name)
  say(`${name}: ${isGood ? 'good' : 'FAILED'} after ${seconds(start)} s`)
}

function fail(what: string) {
  failed += 1
  faults.push(what)
}

/** A build is no test: it counts only when it fails. */
function build(browser: BrowserName) {
  say(`build for ${browser}`)
  try {
    buildExtension(browser)
  } catch (error) {
    fail(`build for ${browser}`)
    console.error(error instanceof Error ? error.message : error)
    say(`build for ${browser}: FAILED`)
  }
}

interface VitestReport {
  readonly success: boolean
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly {
    /** The file's path. */
    readonly name: string
    readonly status: string
    /** Why the file could not be run. */
    readonly message: string
    readonly assertionResults: readonly {
      readonly fullName: string
      readonly status: string
      readonly failureMessages?: readonly string[] | null
    }[]
  }[]
}

/** @param more what to take of it */
function tests(name: string, config: string, ...more: readonly string[]) {
  say(name)
  const start = Date.now()
  const file = `${RESULTS}/${name.replaceAll(' ', '-')}.json`
  rmSync(`${ROOT}${file}`, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const isGood = run('vitest', 'run', '--config', config, ...reporters, ...more)
  const report = readReport(`${ROOT}${file}`)
  const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0)
  const good = report?.numPassedTests ?? 0
  let bad = (report?.numFailedTests ?? 0) + skipped
  // A file that did not load, a hook that threw or a run that died fails no test by name.
  if (bad === 0 && (!isGood || good === 0)) bad = 1
  passed += good
  failed += bad
  const named = report ? faultsOf(report) : []
  if (bad > 0) faults.push(...(named.length > 0 ? named : [`${name}: see above`]))
  say(
    `${name}: ${good} passed, ${bad} failed${skipped ? ` (${skipped} skipped)` : ''} in ${seconds(start)} s`,
  )
}

function faultsOf({ testResults }: VitestReport): string[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(ROOT, name)
    const notPassed = assertionResults.filter((test) => test.status !== 'passed')
    if (notPassed.length === 0) return status === 'passed' ? [] : [`${file}: ${message}`]
    return notPassed.map(
      (test) => `${file}: ${test.fullName}: ${test.failureMessages?.join('\n') || test.status}`,
    )
  })
}

function readReport(file: string): VitestReport | undefined {
  if (!existsSync(file)) return undefined
  // Vitest wrote it just now.
  return JSON.parse(readFileSync(file, 'utf8')) as VitestReport
}

function seconds(start: number): string {
  return ((Date.now() - start) / 1000).toFixed(1)
}

function ensureBrowsers(wanted: readonly BrowserName[]) {
  const missing = wanted.filter((name) => !findBrowser(name))
  if (missing.length === 0) return
  if (canInstall()) {
    say(`installing ${missing.join(' and ')} from Debian`)
    install(missing)
  }
  for (const name of missing.filter((name) => !findBrowser(name))) {
    console.error(
      `${name} was not found, so its browser tests will fail. Install it, or set GALATEO_${name.toUpperCase()} to its program.`,
    )
  }
}

function testCode() {
  for (const name of ensureServers())
    console.error(
      `${name} was not found, so tests of the feed will fail. On Debian: apt install nginx libnginx-mod-http-dav-ext apache2-bin python3-swift.`,
    )
  step('lint', () => run('biome', 'check'))
  step('types', () => run('wxt', 'prepare') && run('tsc', '--noEmit'))
  tests('unit tests', 'tests/vitest.config.ts')
  tests('feed on real servers', 'tests/feed/vitest.config.ts')
  tests('packages for the stores', 'tests/stores/vitest.config.ts')
}

function testBrowsers(browsers: readonly BrowserName[]) {
  ensureBrowsers(browsers)
  for (const browser of browsers) build(browser)
  const files = browsers.map((browser) => `tests/editors/${browser}.test.ts`)
  tests('editors in browsers', 'tests/editors/vitest.config.ts', ...files)
  const projects = browsers.map((browser) => `--project=${browser}`)
  tests('coach in browsers', 'tests/e2e/vitest.config.ts', ...projects)
}

const [given] = process.argv.slice(2)
const part = PARTS.find((each) => each === given)
if (given !== undefined && part === undefined) {
  console.error(`There is no part “${given}”: there are ${PARTS.join(', ')}.`)
  process.exit(2)
}
if (part === undefined || part === 'code') testCode()
if (part === undefined) testBrowsers(['chromium', 'firefox'])
else if (part !== 'code') testBrowsers([part])

for (const fault of faults) say(`FAILED ${fault}`)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
