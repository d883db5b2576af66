/** What `.vale.ini` says, as far as it matters to a plain text. */
import { holdsRule } from './styles.ts'

export interface Configuration {
  readonly stylesPath: string | undefined
  /** Styles that drafts are based on, as far as they are named. */
  readonly styles: readonly string[]
  /** How words are told from what is around them, when not as usual. */
  readonly wordTemplate: string | undefined
  /** Vocabularies in use; `undefined` when nothing is said, so that all are. */
  readonly vocabularies: readonly string[] | undefined
  /** Whether the rule runs: its style is based on, and the rule is not switched off. */
  runs(rule: string, style: string): boolean
  /** A level given for the rule or its style. */
  levelOf(rule: string): string | undefined
  /** Whether alerts of a level are told. */
  reports(level: string): boolean
  /** Fields of the rule that are set here, as text: `Style.Rule[max] = 30`. */
  fieldsOf(rule: string): Readonly<Record<string, string>>
}

const LEVELS = ['suggestion', 'warning', 'error']

/** Without `.vale.ini` every style runs; one that lies beside the styles, for a test of theirs, says nothing of them. */
export function configurationOf(files: ReadonlyMap<string, string>): Configuration {
  const rules = [...files].filter(([each, text]) => /\.yml$/u.test(each) && holdsRule(text))
  const path = [...files.keys()]
    .filter((each) => /(?:^|\/)(?:\.|_)?vale\.ini$/u.test(each))
    .filter((each) => rules.some(([rule]) => rule.startsWith(folderOf(each))))
    .sort(shortestFirst)[0]
  const text = path === undefined ? undefined : files.get(path)
  if (path === undefined || text === undefined)
    return {
      stylesPath: undefined,
      styles: [],
      wordTemplate: undefined,
      vocabularies: undefined,
      runs: () => true,
      levelOf: () => undefined,
      reports: () => true,
      fieldsOf: () => ({}),
    }
  const folder = folderOf(path)
  const { core, section } = readIni(text)
  const stylesPath = core.get('StylesPath')
  const styles = listOf(section.get('BasedOnStyles'))
  const least = LEVELS.indexOf(core.get('MinAlertLevel') ?? 'suggestion')
  const vocabularies = core.get('Vocab') === undefined ? [] : listOf(core.get('Vocab'))
  const setting = (name: string) => section.get(name)
  return {
    stylesPath: stylesPath === undefined ? undefined : `${folder}${stylesPath.replaceAll('\\', '/')}`,
    styles,
    wordTemplate: core.get('WordTemplate'),
    vocabularies,
    runs(rule, style) {
      const own = setting(rule) ?? setting(style)
      if (own === 'NO' || own === 'off') return false
      return own !== undefined || styles.includes(style)
    },
    levelOf: (rule) =>
      [setting(rule), setting(rule.slice(0, rule.indexOf('.')))].find(
        (value) => value !== undefined && LEVELS.includes(value),
      ),
    reports: (level) => LEVELS.indexOf(level) >= least,
    fieldsOf: (rule) =>
      Object.fromEntries(
        [...section]
          .filter(([key]) => key.startsWith(`${rule}[`) && key.endsWith(']'))
          .map(([key, value]) => [key.slice(rule.length + 1, -1), value]),
      ),
  }
}

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1)
const shortestFirst = (a: string, b: string) => a.length - b.length

const listOf = (value: string | undefined): readonly string[] =>
  (value ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')

/**
 * Settings before the first section, and those of all sections that a draft in plain text or Markdown falls into; what
 * these say stands instead of what `[*]` says.
 */
function readIni(text: string) {
  const core = new Map<string, string>()
  const everywhere = new Map<string, string>()
  const drafts = new Map<string, string>()
  let current: Map<string, string> | undefined = core
  // A line that ends in a backslash goes on in the next.
  for (const raw of text.replace(/\\[ \t]*\r?\n/gu, ' ').split(/\r?\n/u)) {
    const line = raw.trim()
    if (line === '' || /^[#;]/u.test(line)) continue
    const heading = /^\[(.*)\]$/u.exec(line)
    if (heading) {
      const glob = heading[1] ?? ''
      current = glob === '*' ? everywhere : isForDrafts(glob) ? drafts : undefined
      continue
    }
    const at = line.search(/[=:]/u)
    if (at < 0 || !current) continue
    const key = line.slice(0, at).trim()
    const value = unquoted(line.slice(at + 1).trim())
    const before = key === 'BasedOnStyles' ? current.get(key) : undefined
    current.set(key, before === undefined ? value : `${before}, ${value}`)
  }
  return { core, section: new Map([...everywhere, ...drafts]) }
}

/** A remark may stand behind it, and quotes around it. */
function unquoted(text: string): string {
  const [, , quoted] = /^(["'`])(.*?)\1/u.exec(text) ?? []
  return quoted ?? text.replace(/\s+[#;].*$/u, '')
}

const isForDrafts = (glob: string) => /\b(?:md|txt|markdown)\b/u.test(glob)
