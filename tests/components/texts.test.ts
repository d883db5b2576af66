import { expect, test } from 'vitest'

/** Every `texts.ts` and `…-texts.ts` of the interface: both languages say everything, each in its own words. */
const surfaces = import.meta.glob<Record<string, unknown>>('../../{components,entrypoints}/**/*texts.ts', {
  eager: true,
})

/** The same word in both languages, on purpose. */
const SHARED = new Set(['Galateo', 'Netiquette', 'post', 'Studio', 'Tutor', 'Password', 'Link'])

const texts = Object.entries(surfaces).flatMap(([file, module]) =>
  Object.entries(module).flatMap(([name, value]) =>
    isTexts(value) ? [[`${file} ${name}`, value] as const] : [],
  ),
)

test('there are texts to look at', () => {
  expect(texts.length).toBeGreaterThan(1)
})

test.each(texts)('%s: none is empty, and none was left in the other language', (_, { en, it }) => {
  const italian = new Map(sentences(it))
  const english = sentences(en)
  expect(english.filter(([, text]) => text.trim() === '')).toEqual([])
  expect(
    english.filter(
      ([path, text]) => italian.get(path) === text && /\p{L}{2}/u.test(text) && !SHARED.has(text),
    ),
  ).toEqual([])
  expect([...italian.keys()].sort()).toEqual(english.map(([path]) => path).sort())
})

/** The code of everything that shows texts. */
const code = Object.entries(
  import.meta.glob<string>('../../{components,entrypoints}/**/*.{ts,tsx}', {
    eager: true,
    query: '?raw',
    import: 'default',
  }),
).flatMap(([file, source]) => (file.endsWith('texts.ts') ? [] : [source]))

/** Told by what happened: each is asked for by a code that the compiler knows. */
const BY_CODE = new Set(['troubleTexts', 'starterTexts'])

test.each(texts.filter(([name]) => !BY_CODE.has(name.split(' ')[1] ?? '')))(
  '%s: each is shown somewhere',
  (name, { en }) => {
    const [, exported = ''] = name.split(' ')
    const where = code.filter((source) => new RegExp(`\\b${exported}\\b`).test(source)).join('\n')
    const isShown = (key: string) => new RegExp(`[.'{,]\\s*${key}\\b`).test(where)
    expect(Object.keys(en).filter((key) => !isShown(key))).toEqual([])
  },
)

function isTexts(value: unknown): value is { en: object; it: object } {
  return typeof value === 'object' && value !== null && 'en' in value && 'it' in value
}

/** Path and wording of every text that takes no values. */
function sentences(texts: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(texts).flatMap(([key, value]) => {
    const here = path === '' ? key : `${path}.${key}`
    if (typeof value === 'string') return [[here, value] as const]
    return typeof value === 'object' && value !== null ? sentences(value, here) : []
  })
}
