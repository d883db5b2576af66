/** What the pack's schema says of itself: its shapes as a reader sees them, and the comments beside its fields. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** As much of JSON Schema as the schema of packs uses. */
export interface Shape {
  readonly $ref?: string
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Shape>>
  readonly required?: readonly string[]
  readonly items?: Shape | readonly Shape[]
  readonly prefixItems?: readonly Shape[]
  readonly anyOf?: readonly Shape[]
  readonly oneOf?: readonly Shape[]
  readonly pattern?: string
  readonly minItems?: number
  readonly maxItems?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
}

/** Shapes that have words or a section of their own in the reference. */
export type Named = readonly { readonly shape: Shape; readonly words: string }[]

/** A shape in words: `text, at most 200 signs`, `list of …`, `one of …`. */
export function inWords(shape: Shape, named: Named): string {
  const known = named.find(({ shape: other }) => JSON.stringify(other) === JSON.stringify(shape))
  if (known) return known.words
  if (shape.$ref) {
    const name = shape.$ref.slice(shape.$ref.lastIndexOf('/') + 1)
    return `[${name}](#${name})`
  }
  if (shape.const !== undefined) return `\`${String(shape.const)}\``
  if (shape.enum) return shape.enum.map((one) => `\`${String(one)}\``).join(', ')
  const arms = shape.anyOf ?? shape.oneOf
  if (arms) return [...new Set(arms.map((arm) => inWords(arm, named)))].join(', or ')
  switch (shape.type) {
    case 'string':
      return shape.maxLength === undefined ? 'text' : `text (${shape.maxLength})`
    case 'boolean':
      return '`true` or `false`'
    case 'number':
    case 'integer':
      return 'number'
    case 'array':
      return listInWords(shape, named)
    case 'object':
      return objectInWords(shape, named)
  }
  return 'anything'
}

function listInWords({ items, prefixItems, maxItems }: Shape, named: Named): string {
  const tuple = prefixItems ?? (Array.isArray(items) ? (items as readonly Shape[]) : undefined)
  if (tuple) return `pair of ${inWords(tuple[0] ?? {}, named)}`
  const most = maxItems === undefined || maxItems === tuple ? '' : `, ${maxItems} at most`
  return `list of ${inWords((items as Shape | undefined) ?? {}, named)}${most}`
}

/** Objects that hold the same for each language are told by what they hold. */
function objectInWords({ properties = {} }: Shape, named: Named): string {
  const names = Object.keys(properties)
  const [first] = Object.values(properties)
  if (first && names[0] === 'it' && names[1] === 'en') {
    return `${inWords(first, named)}, ${names.includes('any') ? 'by language' : 'for readers'}`
  }
  const parts = Object.entries(properties).map(([name, part]) => `\`${name}\`: ${inWords(part, named)}`)
  return `object: ${parts.join('; ')}`
}

const source = (file: string) =>
  readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8')

/** The sentence at the head of a file: `/** Flags words that are there. *​/`. */
export function headOf(file: string): string {
  return tidy(/\/\*\*([\s\S]*?)\*\//.exec(source(file))?.[1] ?? '')
}

/**
 * The comments beside the fields of a schema, by field. `from` and `to` are texts that enclose the part of the
 * file that is meant.
 */
export function commentsIn(file: string, from = '', to?: string): ReadonlyMap<string, string> {
  const text = source(file)
  const start = text.indexOf(from)
  if (start < 0) throw new Error(`${file} holds no “${from}”`)
  const end = to === undefined ? text.length : text.indexOf(to, start + from.length)
  const part = text.slice(start, end < 0 ? text.length : end)
  const found = part.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*?)\*\/\n\s*(\w+)[:,]/g)
  return new Map([...found].map(([, comment = '', name = '']) => [name, tidy(comment)]))
}

/** The comment right before `declaration`; empty when it has none. */
export function commentOn(file: string, declaration: string): string {
  const text = source(file)
  const at = text.indexOf(declaration)
  if (at < 0) throw new Error(`${file} holds no “${declaration}”`)
  return tidy(/\/\*\*((?:(?!\*\/)[\s\S])*?)\*\/\s*$/.exec(text.slice(0, at))?.[1] ?? '')
}

function tidy(comment: string): string {
  return comment
    .split('\n')
    .map((line) => line.replace(/^\s*\*\s?/, '').trim())
    .join(' ')
    .trim()
}
