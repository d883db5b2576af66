/** Which files are rules, and of which style. */
import type { Configuration } from './configuration.ts'
import type { Skipped } from './import.ts'

export interface RuleFile {
  /** `Style.Rule`; with folders between, `Style.folder.Rule`. */
  readonly name: string
  readonly style: string
  readonly text: string
}

export interface RuleFiles {
  readonly rules: readonly RuleFile[]
  /** What lies in a folder like `_shared`: no rules, but rules may extend them. */
  readonly fragments: readonly RuleFile[]
  readonly others: readonly Skipped[]
}

export function ruleFilesIn(
  files: ReadonlyMap<string, string>,
  { stylesPath }: Configuration,
  onlyStyle: string,
): RuleFiles {
  const others: Skipped[] = []
  const candidates: Candidate[] = []
  const hidden: Candidate[] = []
  const lead = stylesPath?.split('/').filter((part) => part !== '' && part !== '.')
  for (const [path, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const parts = path.split('/')
    const file = parts.pop() ?? ''
    const below = lead && startsWith(parts, lead) ? parts.slice(lead.length) : parts
    const isHidden = below.some((folder) => /^[._]/u.test(folder))
    if (isHidden && !(/\.yml$/u.test(file) && holdsRule(text))) continue
    if (/\.(?:aff|dic)$/iu.test(file))
      others.push({ name: path, kind: 'unsupported', reason: 'spelling dictionaries are not imported' })
    if (/\.tengo$/iu.test(file))
      others.push({ name: path, kind: 'unsupported', reason: 'scripts are not imported' })
    if (isTest(file) || below.includes('config')) continue
    if (/\.yaml$/iu.test(file) && holdsRule(text))
      others.push({ name: path, kind: 'suffix', reason: 'Vale reads rules from files that end in .yml' })
    if (!/\.yml$/u.test(file)) continue
    if (!holdsRule(text) && !/^(?:message|level|tokens|swap)\s*:/mu.test(text)) continue
    ;(isHidden ? hidden : candidates).push({ folders: parts, stem: file.replace(/\.yml$/u, ''), text })
  }
  const depth = stylesDepth(
    candidates.map(({ folders }) => folders),
    lead,
  )
  const named = ({ folders, stem, text }: Candidate): RuleFile => {
    const style = folders[depth] ?? onlyStyle
    return { style, name: [style, ...folders.slice(depth + 1), stem].join('.'), text }
  }
  return { rules: candidates.map(named), fragments: hidden.map(named), others }
}

interface Candidate {
  readonly folders: readonly string[]
  readonly stem: string
  readonly text: string
}

/** Fields may also stand in braces, as in JSON. */
export const holdsRule = (text: string): boolean =>
  /^["']?extends["']?\s*:/mu.test(text) || /^\s*\{.*\bextends["']?\s*:/su.test(text)

/** Tests lie beside the rules. */
const isTest = (file: string) => /[._]test\.ya?ml$/u.test(file)

const startsWith = (path: readonly string[], lead: readonly string[]) =>
  lead.every((part, at) => path[at] === part)

/** How many folders lead to those that are styles; -1 when there is none, and all is of one style. */
function stylesDepth(paths: readonly (readonly string[])[], lead: readonly string[] | undefined): number {
  if (lead && paths.some((path) => startsWith(path, lead))) return lead.length
  const [first = []] = paths
  let common = 0
  while (common < first.length && paths.every((path) => path[common] === first[common])) common++
  // All rules in one folder, or below it: that folder is the style when it holds rules itself.
  return paths.some((path) => path.length === common) ? common - 1 : common
}
