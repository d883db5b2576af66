/** The passphrase of the history: setting it, giving it, taking it back. A wrong one costs nothing. */
import { database } from './database.ts'
import { MIN_PASSPHRASE } from './history.ts'
import { currentOpener, historyKey, readLock } from './history-key.ts'
import { abandonOpenDrafts, enforceKeepText, storageFault } from './history-store.ts'
import type { PassphraseResult } from './messages.ts'
import { makeLock, openLock, type Seal, sealWith } from './sealing.ts'
import { isSealed, type Opener, opener, storedDraft, storedNote } from './stored.ts'
import { inTurn } from './write-queue.ts'

/** Locks the history with a passphrase from now on, and leaves it open until the browser closes. */
export function setPassphrase(passphrase: string): Promise<PassphraseResult> {
  return inTurn(async () => {
    try {
      if ([...passphrase].length < MIN_PASSPHRASE) return { ok: false, fault: 'short' }
      if (await readLock()) return { ok: false, fault: 'locked' }
      const { lock, key } = await makeLock(passphrase)
      await storeAll(opener(undefined), await sealWith(lock), () => database.locks.put(lock))
      await historyKey.setValue(key)
      return { ok: true }
    } catch (error) {
      return storageFault('The history was not locked', error)
    }
  })
}

/** Opens the history until the browser closes, and does what had to wait for it. */
export async function unlockHistory(passphrase: string): Promise<PassphraseResult> {
  try {
    const lock = await readLock()
    const key = lock && (await openLock(lock, passphrase))
    if (lock && !key) return { ok: false, fault: 'wrong' }
    if (key) await historyKey.setValue(key)
    await abandonOpenDrafts()
    await enforceKeepText()
    return { ok: true }
  } catch (error) {
    return storageFault('The history was not unlocked', error)
  }
}

/** Locks it again before the browser closes. */
export async function lockHistory(): Promise<void> {
  await historyKey.removeValue()
}

/** Puts everything back in clear, and forgets the lock. */
export function removePassphrase(passphrase: string): Promise<PassphraseResult> {
  return inTurn(async () => {
    try {
      const lock = await readLock()
      if (!lock) return { ok: true }
      const key = await openLock(lock, passphrase)
      if (!key) return { ok: false, fault: 'wrong' }
      await historyKey.setValue(key)
      await storeAll(await currentOpener(), undefined, () => database.locks.delete(lock.id))
      await historyKey.removeValue()
      return { ok: true }
    } catch (error) {
      return storageFault('The passphrase was not removed', error)
    }
  })
}

/** Stores everything anew, sealed or in clear, in one transaction with the change of the lock: all of it or nothing. */
async function storeAll(
  { draft, note }: Opener,
  seal: Seal | undefined,
  changeLock: () => PromiseLike<unknown>,
): Promise<void> {
  const { history, notes, locks } = database
  const isOther = (row: object) => isSealed(row) === (seal === undefined)
  const [drafts, noted] = await Promise.all([history.toArray(), notes.toArray()])
  const newDrafts = await Promise.all(
    drafts.filter(isOther).map(async (row) => storedDraft(await draft(row), seal)),
  )
  const newNotes = await Promise.all(
    noted.filter(isOther).map(async (row) => storedNote(row.id, await note(row), seal)),
  )
  await database.transaction('rw', history, notes, locks, async () => {
    await history.bulkPut(newDrafts)
    await notes.bulkPut(newNotes)
    await changeLock()
  })
}
