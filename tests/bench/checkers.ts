/** Galateo and its peers, each as something that checks a text. Peers run as their own documentation shows. */
import { check, compile, type Language, type Pack, parsePack, type Ruleset } from '../../rules/index.ts'
import { builtinPacks } from '../../rules/pack/builtin/index.ts'
import { syntheticPacks } from './synthetic.ts'

export interface Checker {
  /** How many findings there are. */
  check(text: string, language: Language): number | Promise<number>
}

/** By name; made ready when asked for, so that it can be measured alone. */
export const CHECKERS: Readonly<Record<string, () => Promise<Checker>>> = {
  'galateo, shipped packs': async () => galateo(compile(shipped())),
  'galateo, 500 rules': async () => galateo(compile(syntheticPacks(500))),
  'write-good': async () => {
    const lint = callable(await load('write-good'))
    return { check: (text) => count(lint(text)) }
  },
  alex: async () => {
    const { text: alex } = await import('alex')
    return { check: (text) => alex(text).messages.length }
  },
  'retext (equality, profanities)': async () => {
    const [{ retext }, { default: equality }, { default: profanities }] = await Promise.all([
      import('retext'),
      import('retext-equality'),
      import('retext-profanities'),
    ])
    const processor = retext().use(equality).use(profanities)
    return { check: (text) => processor.processSync(text).messages.length }
  },
  'textlint (5 rules)': async () => {
    const { TextlintKernel } = await import('@textlint/kernel')
    const kernel = new TextlintKernel()
    const names = ['write-good', 'stop-words', 'terminology', 'max-comma', 'no-exclamation-question-mark']
    const rules = await Promise.all(
      names.map(async (ruleId) => ({
        ruleId,
        rule: unwrapped(await load(`textlint-rule-${ruleId}`)) as never,
      })),
    )
    const plugin = unwrapped(await load('@textlint/textlint-plugin-text')) as never
    const options = { filePath: 'draft.txt', ext: '.txt', plugins: [{ pluginId: 'text', plugin }], rules }
    return { check: async (text) => (await kernel.lintText(text, options)).messages.length }
  },
  'harper.js': async () => {
    const [{ LocalLinter }, { binaryInlined }] = await Promise.all([
      import('harper.js'),
      import('harper.js/binaryInlined'),
    ])
    const linter = new LocalLinter({ binary: binaryInlined })
    await linter.setup()
    return { check: async (text) => (await linter.lint(text, { language: 'plaintext' })).length }
  },
}

export function shipped(): readonly Pack[] {
  return builtinPacks.flatMap((input) => {
    const parsed = parsePack(input, { trusted: true })
    return parsed.ok ? [parsed.pack] : []
  })
}

export function galateo(ruleset: Ruleset): Checker {
  return { check: (text, language) => check({ text, language }, ruleset).tips.length }
}

const load = (name: string): Promise<unknown> => import(name)

/** What a CommonJS module exports, however it is wrapped. */
function unwrapped(module: unknown): unknown {
  let value = module
  while (typeof value === 'object' && value !== null && 'default' in value) value = value.default
  return value
}

function callable(module: unknown): (text: string) => unknown {
  const value = unwrapped(module)
  if (typeof value !== 'function') throw new Error('not a function')
  return (text) => value(text)
}

const count = (found: unknown) => (Array.isArray(found) ? found.length : 0)
