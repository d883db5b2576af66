/** Packs, rules and checks for tests, with only what a test is about. */
import {
  type Check,
  type Conversation,
  check,
  compile,
  type Language,
  type Pack,
  type PackRule,
  parsePack,
  type Ruleset,
  type Tip,
} from '../../rules/index.ts'

const TEACHING = { title: 'Titolo', message: 'Messaggio', why: 'Perché' }

/** A rule as a pack's author would write it: any shape, for `parsePack` to judge. */
export function rule(id: string, spec: unknown, more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id,
    level: 'netiquette',
    severity: 'check',
    check: spec,
    text: { it: TEACHING, en: TEACHING },
    ...more,
  }
}

export function packInput(
  rules: readonly unknown[],
  more: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    format: 'galateo-pack/1',
    id: 'test',
    version: '1.0.0',
    name: { it: 'Prova', en: 'Test' },
    languages: ['it', 'en'],
    rules,
    ...more,
  }
}

/** A pack that must be without fault. */
export function pack(rules: readonly unknown[], more: Record<string, unknown> = {}): Pack {
  const parsed = parsePack(packInput(rules, more))
  if (!parsed.ok || parsed.faults.length > 0) throw new Error(JSON.stringify(parsed.faults, null, 1))
  return parsed.pack
}

export function ruleset(...rules: readonly unknown[]): Ruleset {
  return compile([pack(rules)])
}

export interface Tried {
  readonly language?: Language
  readonly conversation?: Conversation
  /** What the rule says, with its placeholders. */
  readonly message?: string
}

/** The tips of one check on one text. */
export function tips(
  spec: Check | Record<string, unknown>,
  text: string,
  { language = 'it', message = TEACHING.message, ...more }: Tried = {},
): readonly Tip[] {
  const teaching = { ...TEACHING, message }
  const tried = rule('tried', spec, { text: { it: teaching, en: teaching } })
  const { tips: found } = check({ text, language, ...more }, ruleset(tried), { everything: true })
  return [...found].sort((a, b) => a.start - b.start)
}

/** The words that a check flags, in order; an empty text for the whole draft. */
export function flagged(spec: Check | Record<string, unknown>, text: string, tried: Tried = {}): string[] {
  return tips(spec, text, tried).map(({ start, end }) => text.slice(start, end))
}

export type { PackRule }
