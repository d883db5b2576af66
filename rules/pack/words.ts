/** Names and plain texts, in packs and feeds. */
import * as v from 'valibot'

/** Lower-case words joined by hyphens or dots, e.g. `calm-down`, `acme.voice`. */
export const id = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(80),
  v.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/u),
)
/** Plain text, at most `most` UTF-16 units. It is shown as text, never as HTML. */
export const text = (most: number) => v.pipe(v.string(), v.maxLength(most))
/** Plain text that says something. */
export const words = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most), v.regex(/\S/u))
