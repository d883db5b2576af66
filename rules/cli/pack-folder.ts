/** A folder of JSON files: each is a pack, or together they are one pack, a file for each theme. */

export interface JsonFile {
  readonly name: string
  readonly value: unknown
}

export interface FoundPack {
  /** The file or files it was read from. */
  readonly from: string
  readonly input: unknown
}

const LISTS = ['overrides', 'glossary', 'cues', 'guidelines', 'replies', 'lessons', 'rules'] as const

/**
 * The packs of a folder. When it holds `pack.json` and lists, as the shipped packs do, the lists belong to
 * that pack: `cues.json`, `guidelines.json`… by their name, any other list is rules.
 */
export function packsOfFolder(folder: string, files: readonly JsonFile[]): readonly FoundPack[] {
  const head = files.find(({ name }) => name === 'pack.json')
  const lists = files.filter(({ value }) => Array.isArray(value) && !value.some(isPack))
  if (!head || !isFields(head.value) || lists.length === 0)
    return files.flatMap(({ name, value }) => packsIn(`${folder}/${name}`, value))
  const whole: Record<string, unknown> = { ...head.value }
  for (const { name, value } of lists) {
    const stem = name.replace(/\.json$/u, '')
    const list = LISTS.find((each) => each === stem) ?? 'rules'
    const before = whole[list]
    whole[list] = [...(Array.isArray(before) ? before : []), ...(Array.isArray(value) ? value : [])]
  }
  const others = files.filter((file) => file !== head && !lists.includes(file))
  return [
    { from: folder, input: whole },
    ...others.flatMap(({ name, value }) => packsIn(`${folder}/${name}`, value)),
  ]
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
