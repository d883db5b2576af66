/** A folder of JSON files: each is a pack, or together they are one pack, a file for each theme. */

export interface JsonFile {
  readonly name: string
  readonly value: unknown
}

interface ListFile extends JsonFile {
  readonly value: readonly unknown[]
}

export interface FoundPack {
  /** The file or files it was read from. */
  readonly from: string
  readonly input: unknown
}

const LISTS = ['overrides', 'glossary', 'cues', 'guidelines', 'replies', 'lessons', 'rules'] as const

/**
 * The packs of a folder. When it holds `pack.json` and lists, as the shipped packs do, the lists belong to
 * that pack: what has checks is rules, whatever its theme; else `cues.json`, `guidelines.json`… say by their name.
 */
export function packsOfFolder(folder: string, files: readonly JsonFile[]): readonly FoundPack[] {
  const head = files.find(({ name }) => name === 'pack.json')
  const lists = files.filter(isList)
  if (!head || !isFields(head.value) || lists.length === 0)
    return files.flatMap(({ name, value }) => packsIn(`${folder}/${name}`, value))
  const whole: Record<string, unknown> = { ...head.value }
  for (const { name, value } of lists) {
    const list = listOf(name, value)
    const before = whole[list]
    whole[list] = [...(Array.isArray(before) ? before : []), ...value]
  }
  const others = files.filter((file) => file !== head && !isList(file))
  return [
    { from: folder, input: whole },
    ...others.flatMap(({ name, value }) => packsIn(`${folder}/${name}`, value)),
  ]
}

function isList(file: JsonFile): file is ListFile {
  return Array.isArray(file.value) && !file.value.some(isPack)
}

function listOf(name: string, value: readonly unknown[]): (typeof LISTS)[number] {
  const holdsChecks = value.some((entry) => isFields(entry) && 'check' in entry)
  return (holdsChecks ? undefined : LISTS.find((list) => name === `${list}.json`)) ?? 'rules'
}

/** A file holds one pack, or a list of them. */
export function packsIn(from: string, value: unknown): readonly FoundPack[] {
  if (!Array.isArray(value) || value.length === 0) return [{ from, input: value }]
  return value.map((input, index) => ({ from: `${from}[${index}]`, input }))
}

/** Whether a value says that it is a pack, readable or not. */
export function isPack(value: unknown): boolean {
  return isFields(value) && typeof value.format === 'string' && value.format.startsWith('galateo-pack/')
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
