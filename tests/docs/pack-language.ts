/** The reference of the pack language, made from the schema, its comments and examples that a test tries. */
import { checkTypes } from '../../rules/checks/index.ts'
import type { CheckName } from '../../rules/pack/types.ts'
import { tips } from '../rules/make.ts'
import { packJsonSchema } from '../rules/pack/json-schema.ts'
import { CHECK_EXAMPLES, type CheckExample } from './check-examples.ts'
import { commentOn, commentsIn, headOf, inWords, type Named, type Shape } from './schema-words.ts'
import { SMALL_PACK } from './small-pack.ts'

const SCHEMA = 'rules/pack/schema.ts'
const PARTS = 'rules/pack/parts.ts'
const pack = JSON.parse(JSON.stringify(packJsonSchema())) as Shape & { readonly $defs: Record<string, Shape> }
const parts = pack.$defs

/** The lists of a pack and where their entries are described in the schema's source. */
const LISTS = {
  rules: 'export const rule = ',
  cues: 'export const cue = ',
  guidelines: 'export const guideline = ',
  replies: 'export const reply = ',
  lessons: 'export const lesson = ',
  glossary: 'export const term = ',
  overrides: 'export const override = ',
} as const

const { properties: ruleParts = {} } = (pack.properties?.rules?.items ?? {}) as Shape
const exampleShape = (ruleParts.examples?.properties?.it?.properties?.flag?.items ?? {}) as Shape
const exceptShape = parts.matcher?.properties?.except ?? {}
const traitShape = (pack.properties?.voice?.properties?.traits?.items ?? {}) as Shape

const swapShape = (parts.check?.oneOf?.find((arm) => typeOf(arm) === 'substitution')?.properties?.swap
  ?.properties?.it?.items ?? {}) as Shape

const NAMED: Named = [
  { shape: pack.properties?.id ?? {}, words: '[id](#id)' },
  { shape: { $ref: '#/$defs/check' }, words: '[check type](#check-types)' },
  { shape: exampleShape, words: '[example](#example)' },
  { shape: ruleParts.source ?? {}, words: '[source](#source)' },
  { shape: exceptShape, words: '`before`, `after` and `sentence`: [phrases](#phrases), by language' },
  { shape: traitShape, words: '[trait](#trait)' },
  { shape: swapShape, words: '`from` (a phrase) or `pattern`, and `to` (10 texts at most, the best first)' },
  ...Object.keys(LISTS).map((name) => ({
    shape: (pack.properties?.[name]?.items ?? {}) as Shape,
    words: `[${name}](#${name})`,
  })),
]

export function packLanguage(): string {
  return `${[
    '<!-- Made by `npm run docs` from rules/pack/schema.ts, its comments and tests/docs/check-examples.ts. -->',
    INTRODUCTION,
    `## A small pack\n\n${json(SMALL_PACK)}`,
    `## The pack\n\n${table(pack, new Map([...commentsIn(SCHEMA, 'export const packSchema'), ...commentsIn(SCHEMA, 'export const head', 'const voiceRegister')]))}`,
    ...Object.entries(LISTS).map(([name, from]) => list(name, from)),
    `## Pieces\n\n### id\n\nLower-case words joined by hyphens or dots, at most 80 characters: \`calm-down\`, \`acme.voice\`.`,
    PHRASES,
    `### texts\n\nTexts that mean every sign literally, at most 200 characters each.`,
    `### pattern\n\nA text, or an object. ${commentOn(PARTS, 'export const pattern = ')}\n\n${table(parts.pattern?.anyOf?.[1] ?? {}, commentsIn(PARTS, 'export const pattern = ', 'export const patterns'))}`,
    `### matcher\n\nWords and patterns to look for, and how.\n\n${table(parts.matcher ?? {}, matcherComments())}`,
    `### when\n\nWhen a rule, a guideline or a model reply applies. Everything that is given must hold.\n\n${whenTable()}`,
    `### teaching\n\nWhat a person reads.\n\n${table(parts.teaching ?? {}, commentsIn(SCHEMA, 'export const teaching', 'export const source'))}`,
    `### example\n\nA text, or an object.\n\n${table(exampleShape.anyOf?.[1] ?? {}, commentsIn(SCHEMA, 'const fullExample', 'const draftExample'))}`,
    `### source\n\n${table(ruleParts.source ?? {}, commentsIn(SCHEMA, 'export const source', 'export const rule'))}`,
    `### trait\n\n${table(traitShape, commentsIn(SCHEMA, 'export const trait', 'export const override'))}`,
    '## Check types\n\nThe `check` of a rule is one of these. Each example is tried by a test.',
    ...(Object.keys(checkTypes) as CheckName[]).map(checkType),
  ].join('\n\n')}\n`
}

const INTRODUCTION = `# The pack language, \`galateo-pack/1\`

A pack is one JSON object, or a folder of JSON files with \`pack.json\` at its head and a file for each list or theme. It is
data: no code, no HTML, nothing to download. An editor that knows JSON Schema helps while writing: point it to
\`public/galateo-pack-1.schema.json\`.

\`\`\`sh
npm run -s galateo -- pack test PACK      # runs the examples that the pack carries
npm run -s galateo -- pack lint PACK      # advice: missing reasons, near misses, phrases that overlap
npm run -s galateo -- pack diff OLD NEW   # what changed, for the release note
npm run -s galateo -- check --pack PACK FILE...
\`\`\`

An entry with a fault is named and left out; the others stay. A text that is *for readers* is an object with \`it\`, \`en\` or both; what is
*by language* of the draft has \`it\`, \`en\` and \`any\`, each of which may be left out. A number in brackets is the most
characters.`

const PHRASES = `### phrases

A list of phrases. They match whole words; accents, apostrophes and, unless \`matchCase\` is set, capitals make no difference, and an apostrophe may stand for an accent (\`E' vero\`).

| sign | means | example |
|---|---|---|
| \`{a,b}\` | one of these; an empty one is allowed | \`stupid{o,a,i,e}\` |
| \`*\` at the end of a word | a word that begins so | \`promo*\`, \`{07,08}*\` |
| \`[ ]\` | words that may be there | \`come [vi] ho [già] detto\` |
| \`\\\` | the next sign is meant literally | \`\\[NOME\\]\` |

A phrase has at most 200 characters and stands for at most 300 forms; a list has at most 5000.`

/** What has the same name everywhere means the same. */
const SHARED: ReadonlyMap<string, string> = new Map([
  ['id', 'Its name in the pack; it stays the same from version to version.'],
  ['exceptions', matcherComments().get('exceptions') ?? ''],
])

function list(name: string, from: string): string {
  const shape = (pack.properties?.[name]?.items as Shape | undefined) ?? {}
  const own = commentsIn(SCHEMA, from, '\n})')
  const isMatcher = name === 'cues'
  return `## ${name}\n\n${listHead(from)}${table(shape, own, isMatcher ? Object.keys(parts.matcher?.properties ?? {}) : [])}`
}

function listHead(from: string): string {
  const comment = commentOn(SCHEMA, from)
  return comment === '' ? '' : `${comment}\n\n`
}

function matcherComments(): ReadonlyMap<string, string> {
  return new Map([
    ...commentsIn(PARTS, 'export const manner', 'export const matcher'),
    ...commentsIn(PARTS, 'export const wanted', 'export const matcher'),
  ])
}

function whenTable(): string {
  const { properties = {} } = parts.when ?? {}
  const outer = commentsIn(SCHEMA, 'export const when', 'const conversationExample')
  const inner = {
    draft: commentsIn(SCHEMA, 'draft: v.exactOptional(', 'conversation:'),
    conversation: commentsIn(SCHEMA, 'conversation: v.exactOptional(\n', 'const conversationExample'),
  }
  const rows = Object.entries(properties).flatMap(([name, shape]) =>
    name === 'draft' || name === 'conversation'
      ? Object.entries(shape.properties ?? {}).map(([part, of]) =>
          row(`${name}.${part}`, of, false, inner[name].get(part) ?? ''),
        )
      : [row(name, shape, false, outer.get(name) ?? '')],
  )
  return `${ROW_HEAD}\n${rows.join('\n')}`
}

const ROW_HEAD = '| field | holds | |\n|---|---|---|'

/** @param told fields that are described elsewhere, under `matcher` */
function table(
  { properties = {}, required = [] }: Shape,
  comments: ReadonlyMap<string, string>,
  told: readonly string[] = [],
): string {
  const rows = Object.entries(properties)
    .filter(([name]) => name !== 'type' && !told.includes(name))
    .map(([name, shape]) =>
      row(name, shape, required.includes(name), comments.get(name) ?? SHARED.get(name) ?? ''),
    )
  const more = told.filter((name) => name in properties)
  const line =
    more.length > 0 ? `Also, as in [matcher](#matcher): ${more.map((name) => `\`${name}\``).join(', ')}.` : ''
  return [rows.length > 0 ? `${ROW_HEAD}\n${rows.join('\n')}` : '', line]
    .filter((part) => part !== '')
    .join('\n\n')
}

function row(name: string, shape: Shape, isRequired: boolean, comment: string): string {
  const mark = isRequired ? ' (required)' : ''
  return `| \`${name}\`${mark} | ${cell(inWords(shape, NAMED))} | ${cell(comment)} |`
}

const cell = (text: string) => text.replaceAll('|', '\\|')

function checkType(name: CheckName): string {
  const file = `rules/checks/${name}.ts`
  return [`### ${name}`, headOf(file), fields(name, file), example(name, CHECK_EXAMPLES[name])]
    .filter((part) => part !== '')
    .join('\n\n')
}

function fields(name: CheckName, file: string): string {
  if (name === 'vale')
    return [
      'Nobody writes these by hand: `pack import-vale DIR|ZIP` makes them of Vale styles, and names what it leaves out.',
      'A draft is read as Vale reads a `.txt` file, whatever its own file is called: markup is text like any other, `text`',
      'is all of it, and rules on headings, lists, tables, links or code are not imported. `metric` and `readability`',
      'measure the whole draft, as in Vale’s Markdown; in a `.txt` file Vale would say nothing. What needs a script, a',
      'dictionary or a tagger is left out, and so is a rule that Vale itself would refuse.',
    ].join('\n')
  const arm = (parts.check?.oneOf ?? []).find((one) => typeOf(one) === name) ?? {}
  const variants = arm.oneOf
  if (!variants) return table(arm, commentsIn(file, 'export const schema'), matcherFieldsOf(arm))
  return variants
    .map((variant) => {
      const of = String(variant.properties?.of?.const)
      const comments = commentsIn(file, `of: v.literal('${of}')`, 'v.object({')
      const meaning = commentOn(file, `of: v.literal('${of}')`)
      const { of: _, ...others } = variant.properties ?? {}
      return [`**\`of: ${of}\`**: ${meaning}`, table({ ...variant, properties: others }, comments)]
        .filter((part) => part !== '')
        .join('\n\n')
    })
    .join('\n\n')
}

function typeOf(arm: Shape): unknown {
  return arm.properties?.type?.const ?? arm.oneOf?.[0]?.properties?.type?.const
}

/** Fields that mean what they mean in a matcher. */
function matcherFieldsOf({ properties = {} }: Shape): readonly string[] {
  const known = parts.matcher?.properties ?? {}
  return Object.keys(properties).filter(
    (name) => name in known && JSON.stringify(properties[name]) === JSON.stringify(known[name]),
  )
}

/** The rule, the draft and what the engine says of it, as it says it now. */
function example(type: CheckName, { check, draft, conversation, language }: CheckExample): string {
  const found = tips({ type, ...check }, draft, { language, ...(conversation ? { conversation } : {}) })
  const marked = found.reduceRight(
    (text, { start, end }) =>
      start === end ? text : `${text.slice(0, start)}**${text.slice(start, end)}**${text.slice(end)}`,
    draft,
  )
  const whole = found.some(({ start, end }) => start === end) ? ' (the draft as a whole)' : ''
  const [first] = found
  const better = first?.suggestions?.length
    ? `\n>\n> Offered: ${first.suggestions.map((one) => `\`${one}\``).join(', ')}`
    : ''
  const before = conversation ? `> In answer to: ${answered(conversation)}\n>\n` : ''
  return `${json({ type, ...check })}\n\n${before}> ${marked}${whole}${better}`
}

function answered({ author, text }: NonNullable<CheckExample['conversation']>): string {
  return [author, text && `“${text}”`].filter(Boolean).join(', ')
}

function json(value: unknown): string {
  return `\`\`\`json\n${compact(value)}\n\`\`\``
}

/** JSON that a person reads: what fits in a line stays in it. */
function compact(value: unknown, indent = ''): string {
  const inline = inlineJson(value)
  if (inline.length + indent.length <= 100 || typeof value !== 'object' || value === null) return inline
  const deeper = `${indent}  `
  if (Array.isArray(value))
    return `[\n${value.map((one) => deeper + compact(one, deeper)).join(',\n')}\n${indent}]`
  const entries = Object.entries(value).map(([key, one]) => `${deeper}"${key}": ${compact(one, deeper)}`)
  return `{\n${entries.join(',\n')}\n${indent}}`
}

function inlineJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inlineJson).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).map(([key, one]) => `"${key}": ${inlineJson(one)}`)
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}
