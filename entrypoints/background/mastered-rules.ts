/** The rules whose tips may shrink to a word, for the coach. */
import { activePacks } from './active-packs.ts'
import { readCleanDrafts } from './clean-drafts-read.ts'
import { HistoryLocked, readHistory } from './history-read.ts'
import { sentDrafts } from './learning/drafts.ts'
import { ENOUGH, knownRules, standings } from './learning/standing.ts'

/** @returns their names as `pack/rule`; none when the history is locked or cannot be read: then every tip is told in full. */
export async function masteredRules(): Promise<readonly string[]> {
  try {
    const [history, clean] = await Promise.all([readHistory(), readCleanDrafts()])
    const sent = sentDrafts(history, clean)
    // A beginner's first tip would wait while packs are read for nothing.
    if (sent.length < ENOUGH) return []
    return [...standings(knownRules(await activePacks()), sent).values()]
      .filter(({ standing }) => standing === 'mastered')
      .map(({ key }) => key)
  } catch (error) {
    if (error instanceof HistoryLocked) return []
    console.warn('What was mastered is not known:', error)
    return []
  }
}
