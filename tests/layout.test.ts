/** The house plan as a test: who may import whom, and what stands at the top level. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { OUR_PAGES } from './e2e/our-pages.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

const TOP_LEVEL = [
  ...['components', 'entrypoints', 'public', 'rules', 'tests'],
  ...['LICENSE', 'README.md', 'package.json', 'package-lock.json', 'tsconfig.json', 'wxt.config.ts'],
  'biome.json',
]

/** The doors of the background that content scripts and pages may use. */
const BACKGROUND_DOORS = ['messages.ts', 'claim.ts', 'settings.ts', 'history.ts', 'news.ts']

test('nothing but the house plan stands at the top level', () => {
  const visible = readdirSync(root).filter((name) => !name.startsWith('.') && name !== 'node_modules')
  expect(visible.filter((name) => !TOP_LEVEL.includes(name))).toEqual([])
})

test('every page of the extension is looked through by axe, in each of its states', () => {
  const folders = readdirSync(join(root, 'entrypoints'))
  const pages = folders.filter((name) => existsSync(join(root, 'entrypoints', name, 'index.html')))
  expect(Object.keys(OUR_PAGES).sort()).toEqual(pages.sort())
})

test('rules imports nothing of ours', () => {
  expect(importsFrom('rules').filter(({ to }) => isOurs(to) && !to.startsWith('rules/'))).toEqual([])
})

test('rules touches no browser, clock or storage', () => {
  const touching =
    /(?<![./\w])(?:window|document|navigator|localStorage|indexedDB|chrome|browser)\.|\bDate\.now\(|\bfetch\(/
  const pure = sources('rules').filter((file) => file !== 'rules/cli.ts')
  expect(pure.filter((file) => touching.test(withoutComments(file)))).toEqual([])
})

test('the extension takes the engine through its doors, so that it is there once', () => {
  const doors =
    /^rules\/(?:index|feed\/index|report\/report|vale\/(?:files|import)|pack\/builtin\/shipped)\.ts$/
  const inward = importsFrom('entrypoints').filter(({ to, isType }) => to.startsWith('rules/') && !isType)
  const borrowing = inward.filter(({ from }) => !from.startsWith('entrypoints/libraries/'))
  expect(borrowing.filter(({ to }) => !doors.test(to))).toEqual([])
})

test('the import of Vale styles borrows the engine, and brings none of it', () => {
  const imports = importsFrom('rules').filter(({ isType }) => !isType)
  const reached = new Set(['rules/vale/import.ts'])
  for (const file of reached)
    if (file !== 'rules/vale/spec.ts') for (const { from, to } of imports) if (from === file) reached.add(to)
  expect(
    [...reached].filter((file) => /^rules\/(?:text|vale\/(?:regex|kinds|actions))\//.test(file)),
  ).toEqual([])
})

test('components import only types of rules', () => {
  const outward = importsFrom('components').filter(({ to }) => isOurs(to) && !to.startsWith('components/'))
  expect(outward.filter(({ to, isType }) => !(to.startsWith('rules/') && isType))).toEqual([])
})

test('the background imports rules and itself', () => {
  const outward = importsFrom('entrypoints/background').filter(({ to }) => isOurs(to))
  const allowed = (to: string) =>
    to.startsWith('rules/') || to.startsWith('entrypoints/background/') || isSiteData(to)
  expect(outward.filter(({ to }) => !allowed(to))).toEqual([])
})

test('learning is pure: it imports rules, what the history holds, and itself', () => {
  const outward = importsFrom('entrypoints/background/learning')
  const allowed = (to: string) =>
    to.startsWith('rules/') ||
    to.startsWith('entrypoints/background/learning/') ||
    to === 'entrypoints/background/history.ts'
  expect(outward.filter(({ to }) => !allowed(to))).toEqual([])
  const files = sources('entrypoints/background/learning')
  expect(files.filter((file) => /Date\.now\(|new Date\(\)/.test(withoutComments(file)))).toEqual([])
})

test('an entrypoint reaches another only through its public doors', () => {
  const strays = importsFrom('entrypoints').filter(({ from, to }) => {
    const [own, other] = [entrypointOf(from), entrypointOf(to)]
    if (other === undefined || own === other || own === 'background') return false
    if (other === 'background') return !isDoor(from, to)
    return !isSiteData(to) && !(other === 'page' && isPage(own))
  })
  expect(strays).toEqual([])
})

function isDoor(from: string, to: string): boolean {
  const file = to.slice('entrypoints/background/'.length)
  const isForPages = file.endsWith('-read.ts') || file.startsWith('learning/')
  // The tutor's desk has no other reader and writer than the studio; the background only publishes from it.
  // The privacy page says what is on it.
  if (file.startsWith('studio/'))
    return entrypointOf(from) === 'studio' || from === 'entrypoints/privacy/texts.ts'
  return BACKGROUND_DOORS.includes(file) || (isPage(entrypointOf(from)) && isForPages)
}

/** A page of the extension; what they share is in `page/`, which is no entrypoint itself. */
function isPage(entrypoint: string | undefined): boolean {
  return entrypoint !== undefined && entrypoint !== 'background' && !entrypoint.endsWith('.content')
}

/** The sites' own files: plain data and reading functions, which the composer script and the manifest need too. */
function isSiteData(to: string): boolean {
  return to.startsWith('entrypoints/coach.content/sites/')
}

function isOurs(to: string): boolean {
  return /^(?:rules|components|entrypoints|tests)\//.test(to)
}

function entrypointOf(file: string): string | undefined {
  return /^entrypoints\/([^/]+)\//.exec(file)?.[1]
}

interface Import {
  readonly from: string
  readonly to: string
  readonly isType: boolean
}

function importsFrom(folder: string): Import[] {
  return sources(folder).flatMap((from) => {
    const text = readFileSync(join(root, from), 'utf8')
    const found = text.matchAll(
      /^(?:import|export)\s+(type\s)?[^'"]*?from\s+'(\.[^']+)'|^import\s+'(\.[^']+)'/gm,
    )
    return [...found].map((match) => ({
      from,
      to: relative(root, resolve(root, dirname(from), match[2] ?? match[3] ?? '')),
      isType: match[1] !== undefined,
    }))
  })
}

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`)
}

function withoutComments(file: string): string {
  return readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
}
