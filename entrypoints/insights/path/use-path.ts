import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import type { Pack } from '../../../rules/index.ts'
import { type Path, pathOf } from '../../background/learning/path.ts'
import { knownRules, type RuleStanding, standings } from '../../background/learning/standing.ts'
import { packsInUse } from '../../background/messages.ts'
import { readLessonsRead } from '../../background/practice-read.ts'
import { useLearning } from '../../page/use-learning.ts'
import { usePacks } from '../../page/use-packs.ts'

export type PathState =
  | { readonly state: 'loading' | 'failed' }
  | {
      readonly state: 'ready'
      readonly packs: readonly Pack[]
      readonly path: Path
      readonly standings: ReadonlyMap<string, RuleStanding>
      /** Keys of the lessons that were read. */
      readonly read: ReadonlySet<string>
      /** Drafts that were sent: without any, nothing can be told of how it goes. */
      readonly sent: number
      /** The lessons are there all the same, but nothing can be told of how it goes. */
      readonly locked: boolean
    }

/** Where the person stands on the path, live. */
export function usePath(): PathState {
  const learning = useLearning()
  const list = usePacks()
  const read = useLiveQuery(readLessons, [])
  return useMemo(() => {
    if (learning.state === 'failed' || list.state === 'failed') return { state: 'failed' }
    if (learning.state === 'loading' || list.state === 'loading' || !read) return { state: 'loading' }
    const packs = packsInUse(list.entries)
    const drafts = learning.state === 'ready' ? learning.drafts : []
    const all = standings(knownRules(packs), drafts)
    return {
      ...{ state: 'ready', packs, path: pathOf(packs, all, read), standings: all, read },
      sent: drafts.length,
      locked: learning.state === 'locked',
    }
  }, [learning, list, read])
}

/** Without knowing what was read, the path is still there. */
async function readLessons(): Promise<ReadonlySet<string>> {
  try {
    return await readLessonsRead()
  } catch (error) {
    console.warn('The lessons read are not known:', error)
    return new Set()
  }
}
