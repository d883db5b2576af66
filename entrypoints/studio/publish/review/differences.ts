/** The differences between two versions of a pack as a tutor reads them: entry by entry, with what changed in each. */
import {
  diffPacks,
  type EntryChange,
  type FieldChange,
  LANGUAGES,
  type Language,
  type ListName,
  type Pack,
  type PerReader,
  type Severity,
} from '../../../../rules/index.ts'

export type Detail =
  | { readonly kind: 'severity'; readonly before: Severity; readonly after: Severity }
  /** Words of a list that came and went. */
  | {
      readonly kind: 'words'
      readonly field: string
      readonly language?: Language
      readonly added: readonly string[]
      readonly removed: readonly string[]
    }
  /** One text that reads otherwise; one of the two is absent when it came or went. */
  | {
      readonly kind: 'text'
      readonly field: string
      readonly language?: Language
      readonly before?: string
      readonly after?: string
    }
  /** Something that no sentence tells better than its name. */
  | { readonly kind: 'other'; readonly field: string; readonly language?: Language }

export interface Difference {
  readonly change: 'added' | 'changed' | 'removed'
  /** Of the entry; unique in its group. Empty for the pack itself. */
  readonly id: string
  /** What the entry is called; absent when it has no name of its own. */
  readonly title?: PerReader<string>
  readonly details: readonly Detail[]
}

export interface DifferenceGroup {
  /** `head`: the pack itself, its name, languages, voice… */
  readonly list: ListName | 'head'
  readonly differences: readonly Difference[]
}

/** In the order of the diff; empty when nothing but version and release note differ. */
export function differencesOf(before: Pack, after: Pack): readonly DifferenceGroup[] {
  const { head, entries } = diffPacks(before, after)
  const ofHead = head.filter(({ path }) => path !== 'version' && !path.startsWith('releaseNote'))
  const groups = new Map<ListName | 'head', Difference[]>()
  if (ofHead.length > 0) {
    const details = distinct(ofHead.map((change) => detailOf(change, true)))
    groups.set('head', [{ change: 'changed', id: '', details }])
  }
  for (const entry of entries) {
    const title = titleOf(entry.change === 'removed' ? before : after, entry)
    const fields = entry.change === 'changed' ? entry.fields : []
    const difference: Difference = {
      ...{ change: entry.change, id: entry.id },
      ...(title ? { title } : {}),
      details: distinct(fields.map((change) => detailOf(change, false))),
    }
    groups.set(entry.list, [...(groups.get(entry.list) ?? []), difference])
  }
  return [...groups].map(([list, differences]) => ({ list, differences }))
}

/** @param isHead the path begins at the pack, else at an entry. */
function detailOf({ path, before, after }: FieldChange, isHead: boolean): Detail {
  const parts = path.split('.')
  const language = LANGUAGES.find((each) => parts.includes(each))
  const where = { field: fieldOf(parts, isHead), ...(language ? { language } : {}) }
  if (path === 'severity' && isSeverity(before) && isSeverity(after))
    return { kind: 'severity', before, after }
  if (isOr(before, isText) && isOr(after, isText))
    return {
      ...{ kind: 'text', ...where },
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    }
  if (isOr(before, isTextList) && isOr(after, isTextList)) {
    const [old = [], fresh = []] = [before, after]
    return {
      ...{ kind: 'words', ...where },
      added: fresh.filter((word) => !old.includes(word)),
      removed: old.filter((word) => !fresh.includes(word)),
    }
  }
  return { kind: 'other', ...where }
}

/** The name of what changed, as the texts know it: of a rule's words to the reader by field, else by what it belongs to. */
function fieldOf(parts: readonly string[], isHead: boolean): string {
  const [first = '', , third] = parts
  if (first === 'text' && third !== undefined) return third
  return isHead && first === 'name' ? 'packName' : first
}

function isOr<T>(value: unknown, is: (value: unknown) => value is T): value is T | undefined {
  return value === undefined || is(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText)
}

function isSeverity(value: unknown): value is Severity {
  return value === 'tip' || value === 'check' || value === 'stop'
}

/** Several parts that have one name and no words to show are told once. */
function distinct(details: readonly Detail[]): readonly Detail[] {
  const others = new Set<string>()
  return details.filter((detail) => {
    if (detail.kind !== 'other') return true
    const name = `${detail.field} ${detail.language}`
    if (others.has(name)) return false
    others.add(name)
    return true
  })
}

function titleOf(pack: Pack, { list, id }: EntryChange): PerReader<string> | undefined {
  switch (list) {
    case 'rules':
      return titles(pack.rules?.find((rule) => rule.id === id)?.text)
    case 'guidelines':
      return titles(pack.guidelines?.find((guideline) => guideline.id === id)?.text)
    case 'replies':
      return pack.replies?.find((reply) => reply.id === id)?.name
    case 'lessons':
      return pack.lessons?.find((lesson) => lesson.id === id)?.title
    case 'cues':
      return pack.cues?.find((cue) => cue.id === id)?.name
    case 'glossary':
    case 'overrides':
      return undefined
  }
}

function titles(text: PerReader<{ readonly title: string }> | undefined): PerReader<string> | undefined {
  const { it, en } = text ?? {}
  return text && { ...(it ? { it: it.title } : {}), ...(en ? { en: en.title } : {}) }
}
