/** A database that would not open, as on a full disk, is there again once it does. */
import { Dexie } from 'dexie'
import { afterEach, expect, it, vi } from 'vitest'
import { openAgain } from '../../entrypoints/background/open-again.ts'
import { eventually } from '../eventually.ts'

afterEach(() => vi.restoreAllMocks())

function database() {
  const made = new Dexie(`again-${crypto.randomUUID()}`)
  made.version(1).stores({ things: 'id' })
  openAgain(made)
  return made
}

it('fails while it cannot be opened, and works as soon as it can', async () => {
  const again = database()
  const full = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store', 'UnknownError')
  })
  for (let tries = 0; tries < 2; tries++)
    await expect(again.table('things').count()).rejects.toThrow(/backing store/)
  full.mockRestore()
  await eventually(async () => expect(await again.table('things').count()).toBe(0))
})

it('leaves the connection on which a write met a full disk: Firefox would let the next one only delete', async () => {
  const again = database()
  const things = again.table('things')
  await things.put({ id: 1 })
  const before = again.backendDB()
  const error = new DOMException('The disk is full', 'QuotaExceededError')
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
    this.transaction.abort()
    Object.assign(this.transaction, { error })
    throw error
  })
  await expect(things.put({ id: 2 })).rejects.toThrow(/full/)
  full.mockRestore()
  await eventually(() => expect(again.isOpen()).toBe(false))
  await things.put({ id: 2 })
  expect(again.backendDB()).not.toBe(before)
  expect(await things.count()).toBe(2)
})

it('keeps its connection when a write fails for another reason', async () => {
  const again = database()
  const things = again.table('things')
  await things.add({ id: 1 })
  const before = again.backendDB()
  await expect(things.add({ id: 1 })).rejects.toThrow(/already exists/)
  await things.add({ id: 2 })
  expect(again.backendDB()).toBe(before)
})

it('stays closed when it was closed', async () => {
  const again = database()
  expect(await again.table('things').count()).toBe(0)
  again.close()
  await new Promise((resolve) => setTimeout(resolve))
  await expect(again.table('things').count()).rejects.toThrow(Dexie.DatabaseClosedError)
})
