import { resolve } from 'node:path'
import { build, type Rolldown } from 'vite'
import { expect, test } from 'vitest'
import { sharedParts } from '../../entrypoints/libraries/shared-parts.ts'

const BACKGROUND = resolve('entrypoints/background/index.ts')

/** An extension of one background, which is started by a module around it, and two pages, by what each of its modules imports. */
const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  start: [BACKGROUND, 'plugins'],
  [BACKGROUND]: ['feed', 'alarms'],
  plugins: [],
  feed: ['texts'],
  alarms: [],
  texts: [],
  button: ['texts'],
  chart: [],
  popup: ['button', 'feed', 'plugins'],
  studio: ['button', 'chart', 'texts'],
}

const modules = {
  name: 'modules',
  enforce: 'pre',
  resolveId: (id: string) => (id in IMPORTS ? id : null),
  load: (id: string) =>
    IMPORTS[id]?.map((name) => `import '${name}'\n`).join('') +
    `globalThis.loaded?.push(${JSON.stringify(id)})`,
} as const

test('what pages share is in two parts, of which the background loads only the one that it needs', async () => {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [modules, sharedParts],
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: { background: 'start', popup: 'popup', studio: 'studio' } },
    },
  })) as Rolldown.RolldownOutput
  const parts = built.output.flatMap((part) => (part.type === 'chunk' ? [part] : []))
  const held = parts.map(({ name, moduleIds }) => [name, [...moduleIds].sort()])
  expect(Object.fromEntries(held)).toEqual({
    background: ['alarms', BACKGROUND, 'start'].sort(),
    base: ['feed', 'plugins', 'texts'],
    pages: ['button'],
    popup: ['popup'],
    studio: ['chart', 'studio'],
  })
  const background = parts.find(({ name }) => name === 'background')
  expect(background?.imports.map((file) => /base|pages/.exec(file)?.[0])).toEqual(['base'])
})
