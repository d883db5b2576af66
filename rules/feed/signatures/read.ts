/** What comes of reading a signed file. */
import type * as v from 'valibot'
import { pathText } from '../../pack/fault.ts'
import type { TrustTrouble } from '../sync/troubles.ts'

export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly trouble: TrustTrouble }

/** Where the first wrong value stands, e.g. `packs[2].sha256`. */
export function firstPath(issues: readonly v.BaseIssue<unknown>[]): string {
  const keys = (issues[0]?.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
  return pathText(keys)
}
