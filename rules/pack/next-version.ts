/**
 * The number of the next version, by what changed. `major`: a community manager may miss something that was there: a rule
 * is gone or has another id, a language is gone, or the format is another. `minor`: something is flagged, weighed or offered that was
 * not so before. `patch`: the same is said in other words, with other examples or sources.
 */
import type { FieldChange, PackDiff } from './diff.ts'

export type ChangeSize = 'major' | 'minor' | 'patch'

/** Fields of an entry that say the same in other words. */
const WORDS = new Set(['text', 'examples', 'source', 'name', 'title', 'body', 'note'])
/** Of the pack itself, what changes what is flagged, or where. */
const WEIGHTY_HEAD = new Set(['languages', 'brand', 'sites', 'extends', 'voice'])

/** How large the changes are, taken together; `undefined` when nothing but version and release note differ. */
export function changeSize({ head, entries }: PackDiff): ChangeSize | undefined {
  const changed = head.filter(({ path }) => path !== 'version' && top(path) !== 'releaseNote')
  if (changed.length + entries.length === 0) return undefined
  const isMajor =
    entries.some(({ change, list }) => change === 'removed' && list === 'rules') || changed.some(losesReaders)
  if (isMajor) return 'major'
  const isMinor =
    changed.some(({ path }) => WEIGHTY_HEAD.has(top(path))) ||
    entries.some(
      (entry) => entry.change !== 'changed' || entry.fields.some(({ path }) => !WORDS.has(top(path))),
    )
  return isMinor ? 'minor' : 'patch'
}

/** `1.4.2` with a minor change is `1.5.0`. A part ends at 999999; the one before it then grows. */
export function nextVersion(published: string, size: ChangeSize): string {
  const [major = 0, minor = 0, patch = 0] = published.split('.').map(Number)
  if (size === 'patch' && patch < MOST) return `${major}.${minor}.${patch + 1}`
  if (size !== 'major' && minor < MOST) return `${major}.${minor + 1}.0`
  return `${major + 1}.0.0`
}

const MOST = 999_999

function losesReaders({ path, removed }: FieldChange): boolean {
  return path === 'format' || (path === 'languages' && removed !== undefined && removed.length > 0)
}

function top(path: string): string {
  return path.split('.')[0] ?? ''
}
