/**
 * Makes packs of Vale styles. What Vale would say of a plain text, the pack says: the same words, the same
 * message. What cannot be said here is named, with the reason.
 *
 * Levels: `suggestion` becomes `tip`, `warning` `check`, `error` `stop`, so that each keeps its rank. The
 * source of truth is Vale's documentation (https://vale.sh/docs) and, where that is silent, its program, 3.20.
 */
import { freeId } from '../pack/ids.ts'
import type { PackRule } from '../pack/types.ts'
import type { Severity } from '../types.ts'
import { type Configuration, configurationOf } from './configuration.ts'
import { type Generic, inherited, readRule } from './definition.ts'
import { type Scope, withDots } from './spec.ts'
import { type Refusal, specOf } from './spec-of.ts'
import { type RuleFile, ruleFilesIn } from './styles.ts'
import { vocabularyAt, vocabularyOf, vocabularyRules } from './vocabulary.ts'

export interface Skipped {
  /** `Style.Rule`, or the file. */
  readonly name: string
  readonly kind: SkippedKind
  /** In English, for those who know Vale. */
  readonly reason: string
}

/**
 * Why a rule is not imported: `off` in `.vale.ini`, `unsupported` because it needs what is not here (headings, scripts,
 * dictionaries, a tagger), a wrong file `suffix`, or `faulty`: Vale would refuse it too, or it cannot be run safely.
 */
export type SkippedKind = 'off' | 'unsupported' | 'suffix' | 'faulty'

export interface ImportOptions {
  /** The style's name, when the files are one style without a folder of its own. */
  readonly style?: string
}

/** A pack as `parsePack` takes it. */
export interface ImportedPack {
  readonly format: string
  readonly id: string
  readonly rules: readonly unknown[]
  readonly [field: string]: unknown
}

export interface Imported {
  /** One for each style, in the order of their names. */
  readonly packs: readonly ImportedPack[]
  readonly skipped: readonly Skipped[]
}

/** @param files texts by path: rules (`*.yml`), and, if there are, `.vale.ini` and vocabularies. */
export function importVale(files: ReadonlyMap<string, string>, options: ImportOptions = {}): Imported {
  const skipped: Skipped[] = []
  const configuration = configurationOf(files)
  const { rules, fragments, others } = ruleFilesIn(files, configuration, options.style ?? 'vale')
  skipped.push(...others)
  skipped.push(...notHere(configuration, rules, files))
  const definitions = new Map<string, Generic>()
  for (const { name, text } of fragments) {
    const read = readRule(text)
    if (read.ok) definitions.set(name, read.value)
  }
  for (const { name, text } of rules) {
    const read = readRule(text)
    if (read.ok) definitions.set(name, read.value)
    else skipped.push({ name, kind: 'faulty', reason: read.reason })
  }
  const vocabulary = vocabularyOf(files, configuration)
  skipped.push(...vocabulary.skipped)
  const byStyle = new Map<string, PackRule[]>()
  const add = (name: string, style: string, asWritten: Generic) => {
    if (!configuration.runs(name, style)) {
      skipped.push({ name, kind: 'off', reason: 'it is switched off in .vale.ini' })
      return
    }
    const { definition, refused } = configured(asWritten, configuration.fieldsOf(name))
    for (const field of refused)
      skipped.push({ name: `${name}[${field}]`, kind: 'faulty', reason: 'this cannot be set in .vale.ini' })
    const level = levelOf(name, definition, configuration)
    if (Object.hasOwn(SEVERITY, level) && !configuration.reports(level)) {
      skipped.push({ name, kind: 'off', reason: 'its level is below MinAlertLevel in .vale.ini' })
      return
    }
    const rule = ruleOf(name, level, definition, vocabulary.accepted)
    if ('reason' in rule) {
      skipped.push({ name, kind: rule.isUnsupported ? 'unsupported' : 'faulty', reason: rule.reason })
      return
    }
    const before = byStyle.get(style)
    if (before) before.push(rule)
    else byStyle.set(style, [rule])
  }
  for (const { name, style } of rules) {
    const definition = definitions.get(name)
    if (!definition) continue
    const whole = inherited(name, definition, definitions)
    if (whole.ok) add(name, style, whole.value)
    else skipped.push({ name, kind: 'faulty', reason: whole.reason })
  }
  const builtin = vocabularyRules(vocabulary, configuration)
  for (const [name, definition] of builtin.rules) add(name, 'Vale', definition)
  skipped.push(...builtin.skipped)
  const inParagraphs = [...byStyle.values()].flat().some((rule) => scopesOf(rule).includes('paragraph'))
  return {
    packs: [...byStyle]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([style, list]) => packOf(style, inParagraphs ? list.map(alsoInParagraphs) : list)),
    skipped,
  }
}

/** What `.vale.ini` asks for and nobody here can give. */
function notHere(
  { styles, vocabularies = [], wordTemplate }: Configuration,
  rules: readonly RuleFile[],
  files: ReadonlyMap<string, string>,
): readonly Skipped[] {
  const isMissing = [
    ...styles.filter((style) => style !== 'Vale' && !rules.some((rule) => rule.style === style)),
    ...vocabularies.filter((name) => ![...files.keys()].some((path) => vocabularyAt(path)?.name === name)),
  ]
  const skipped = isMissing.map(
    (name): Skipped => ({ name, kind: 'faulty', reason: '.vale.ini names it, and it is not here' }),
  )
  return wordTemplate === undefined
    ? skipped
    : [...skipped, { name: 'WordTemplate', kind: 'unsupported', reason: 'words begin and end at \\b here' }]
}

/** What `.vale.ini` may set of a rule: numbers, truths and the level. */
const SETTABLE =
  'alpha append capitalize grade ignorecase level limit matchcase max min nonword threshold vocab'.split(' ')

function configured(definition: Generic, fields: Readonly<Record<string, string>>) {
  const given = Object.entries(fields)
  const isSettable = (field: string) => SETTABLE.includes(field.toLowerCase())
  const set = given
    .filter(([field]) => isSettable(field))
    .map(([field, value]) => [field.toLowerCase(), value])
  const kept = Object.entries(definition).filter(
    ([field]) => !set.some(([each]) => each === field.toLowerCase()),
  )
  return {
    definition: Object.fromEntries([...kept, ...set]) as Generic,
    refused: given.map(([field]) => field).filter((field) => !isSettable(field)),
  }
}

const scopesOf = ({ check }: PackRule): readonly Scope[] => (check.type === 'vale' ? check.scope : [])

/** Once a rule asks for paragraphs, Vale cuts the text into them, and shows them to rules that ask for text too. */
function alsoInParagraphs(rule: PackRule): PackRule {
  const { check } = rule
  if (check.type !== 'vale' || !check.scope.includes('text')) return rule
  return {
    ...rule,
    check: { ...check, scope: ['paragraph', ...check.scope.filter((part) => part !== 'paragraph')] },
  }
}

function packOf(style: string, rules: readonly PackRule[]): ImportedPack {
  const taken = new Set<string>()
  return {
    format: 'galateo-pack/1',
    id: idOf(style, 'vale-style'),
    version: '1.0.0',
    name: { it: style, en: style },
    description: {
      it: `Lo stile Vale “${style}”, importato.`,
      en: `The Vale style “${style}”, imported.`,
    },
    // Vale does not ask in which language a text is.
    languages: ['it', 'en'],
    rules: rules.map((rule) => {
      const id = freeId(rule.id, taken)
      taken.add(id)
      return { ...rule, id }
    }),
  }
}

const SEVERITY: Readonly<Record<string, Severity | undefined>> = {
  suggestion: 'tip',
  warning: 'check',
  error: 'stop',
}

const levelOf = (name: string, definition: Generic, configuration: Configuration) =>
  String(configuration.levelOf(name) ?? definition.level ?? 'warning')

/** @returns the rule, or why it is none. */
function ruleOf(
  name: string,
  level: string,
  definition: Generic,
  accepted: readonly string[],
): PackRule | Refusal {
  const severity = Object.hasOwn(SEVERITY, level) ? SEVERITY[level] : undefined
  if (!severity) return { reason: "'level' must be one of suggestion, warning, error", isUnsupported: false }
  const spec = specOf(definition, accepted)
  if ('reason' in spec) return spec
  const { link, description } = definition
  const why = typeof description === 'string' ? withDots(description) : ''
  const teaching = { title: name.slice(0, 120), message: (withDots(spec.message) || name).slice(0, 400) }
  const style = name.slice(0, name.indexOf('.'))
  const source = {
    name: `${style} (Vale)`.slice(0, 300),
    ...(typeof link === 'string' && /^https?:\/\/\S{1,1900}$/u.test(link) ? { url: link } : {}),
  }
  return {
    id: idOf(name.slice(name.indexOf('.') + 1), 'rule'),
    level: 'voice',
    severity,
    check: spec,
    text: {
      it: { ...teaching, why: (why || `Lo chiede lo stile “${style}”.`).slice(0, 800) },
      en: { ...teaching, why: (why || `The style “${style}” asks for it.`).slice(0, 800) },
    },
    source,
  }
}

/** `Style.Rule-Name` as an id: small letters, digits, hyphens and dots. */
function idOf(name: string, otherwise: string): string {
  const id = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/gu, '-')
    .replace(/[.-]*\.[.-]*/gu, '.')
    .replace(/^[.-]+|[.-]+$/gu, '')
    .slice(0, 70)
  return id === '' ? otherwise : id
}
