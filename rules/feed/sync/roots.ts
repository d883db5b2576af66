/** Follows the chain of roots from the one that is known to the newest. */
import { textOf } from '../bytes.ts'
import type { AgencyId } from '../formats/parts.ts'
import { rootPath } from '../formats/paths.ts'
import type { Root } from '../formats/root.ts'
import { MOST_ROOT_BYTES, MOST_ROOTS_PER_SYNC } from '../limits.ts'
import { readRoot } from '../signatures/read-root.ts'
import { download } from './download.ts'
import type { Trouble } from './troubles.ts'
import type { World } from './world.ts'

export interface SignedRoot {
  readonly text: string
  readonly root: Root
}

export interface RootWalk {
  /** The newest root that holds; absent when there is none at all. */
  readonly newest?: SignedRoot
  /** Why the walk ended early; nothing that hangs on the root may be changed then. */
  readonly trouble?: Trouble
  readonly retryAfter?: number
  readonly skew?: number
}

export async function walkRoots(
  {
    agency,
    address,
    known,
  }: { readonly agency: AgencyId; readonly address: string; readonly known: SignedRoot | undefined },
  world: World,
): Promise<RootWalk> {
  let newest = known
  let skew: number | undefined
  const end = (stop: Pick<RootWalk, 'trouble' | 'retryAfter'> = {}): RootWalk => ({
    ...(newest ? { newest } : {}),
    ...(skew === undefined ? {} : { skew }),
    ...stop,
  })
  for (let followed = 0; followed < MOST_ROOTS_PER_SYNC; followed++) {
    const version = (newest?.root.version ?? 0) + 1
    const file = { kind: 'root', version } as const
    const url = new URL(rootPath(version), address).href
    const answer = await download({ url, file, most: MOST_ROOT_BYTES }, world)
    skew = answer.skew ?? skew
    if (answer.kind === 'missing' || answer.kind === 'same')
      return newest ? end() : end({ trouble: { code: 'missing', file, tries: 1 } })
    if (answer.kind === 'trouble') {
      if (newest && mayMeanMissing(answer.trouble)) return end()
      const { trouble, retryAfter } = answer
      return end({ trouble, ...(retryAfter === undefined ? {} : { retryAfter }) })
    }
    const text = textOf(answer.bytes)
    if (text === undefined) return end({ trouble: { code: 'bad-signature', file } })
    const read = await readRoot(text, newest ? { root: newest.root } : { agency })
    if (!read.ok) return end({ trouble: read.trouble })
    newest = { text, root: read.value }
  }
  return end({ trouble: { code: 'more-to-come' } })
}

/**
 * Object stores say “forbidden” of a file that is not there when they may not list the folder; hosts of web apps
 * send their start page. Should it mean more, the feeds will show it.
 */
function mayMeanMissing({ code }: Trouble): boolean {
  return code === 'refused' || code === 'portal' || code === 'redirected'
}
