/** Which files are rules, and of which style. */
import type { Configuration } from './configuration.ts'
import type { Skipped } from './import.ts'

export interface RuleFile {
  /** `Style.Rule`; with folders between, `Style.folder.Rule`. */
  readonly name: string
  readonly style: string
  readonly text: string
}

export function ruleFilesIn(
  files: ReadonlyMap<string, string>,
  { stylesPath }: Configuration,
  onlyStyle: string,
): { readonly rules: readonly RuleFile[]; readonly others: readonly Skipped[] } {
  const others: Skipped[] = []
  const candidates: { readonly folders: readonly string[]; readonly stem: string; readonly text: string }[] =
    []
  for (const [path, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const parts = path.split('/')
    const file = parts.pop() ?? ''
    if (isAside(parts, file)) continue
    if (/\.yaml$/iu.test(file) && holdsRule(text))
      others.push({ name: path, kind: 'suffix', reason: 'Vale reads rules from files that end in .yml' })
    if (/\.(?:aff|dic)$/iu.test(file))
      others.push({ name: path, kind: 'unsupported', reason: 'spelling dictionaries are not imported' })
    if (/\.tengo$/iu.test(file))
      others.push({ name: path, kind: 'unsupported', reason: 'scripts are not imported' })
    if (!/\.yml$/u.test(file)) continue
    if (!holdsRule(text) && !/^(?:message|level|tokens|swap)\s*:/mu.test(text)) continue
    candidates.push({ folders: parts, stem: file.replace(/\.yml$/u, ''), text })
  }
  const depth = stylesDepth(
    candidates.map(({ folders }) => folders),
    stylesPath,
  )
  const rules = candidates.map(({ folders, stem, text }): RuleFile => {
    const style = folders[depth] ?? onlyStyle
    return { style, name: [style, ...folders.slice(depth + 1), stem].join('.'), text }
  })
  return { rules, others }
}

const holdsRule = (text: string) => /^["']?extends["']?\s*:/mu.test(text)

/** Settings, drafts and tests lie beside the rules. */
function isAside(folders: readonly string[], file: string): boolean {
  return (
    folders.some((folder) => /^[._]/u.test(folder) || folder === 'config') || /[._]test\.ya?ml$/u.test(file)
  )
}

/** How many folders lead to those that are styles. */
function stylesDepth(paths: readonly (readonly string[])[], stylesPath: string | undefined): number {
  if (stylesPath !== undefined) {
    const lead = stylesPath.split('/').filter((part) => part !== '' && part !== '.')
    if (paths.some((path) => lead.every((part, at) => path[at] === part))) return lead.length
  }
  const [first = []] = paths
  let common = 0
  while (common < first.length && paths.every((path) => path[common] === first[common])) common++
  // All rules in one folder, or below it: that folder is the style when it holds rules itself.
  const holdsRules = paths.some((path) => path.length === common)
  return holdsRules ? Math.max(0, common - 1) : common
}
