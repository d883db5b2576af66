import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { desk } from '../../entrypoints/background/studio/desk.ts'
import {
  deleteManuscript,
  keepManuscript,
  readManuscript,
  readVersions,
} from '../../entrypoints/background/studio/manuscripts.ts'
import { openManuscript } from '../../entrypoints/studio/manuscript/manuscript-store.ts'
import type { Pack } from '../../rules/index.ts'
import { eventually } from '../eventually.ts'
import { givenPack, openInTab } from './given.ts'

const named = (name: string) => (pack: Pack) => ({ ...pack, name: { it: name } })
const MINUTES = 60 * 1000

describe('a pack that is open', () => {
  it('is on the desk as soon as it is changed', async () => {
    const id = await givenPack()
    const { store } = await openInTab(id)
    store.edit(named('Forno Bianchi'))
    expect(store.getState().saving).toBe('keeping')
    await eventually(() => expect(store.getState().saving).toBe('kept'))
    expect((await readManuscript(id))?.pack.name.it).toBe('Forno Bianchi')
  })

  it('keeps the last of many quick changes', async () => {
    const id = await givenPack()
    const { store } = await openInTab(id)
    for (let letter = 1; letter <= 50; letter++) store.edit(named('x'.repeat(letter)), 'name')
    await eventually(() => expect(store.getState().saving).toBe('kept'))
    expect((await readManuscript(id))?.pack.name.it).toHaveLength(50)
  })

  it('is kept whole, without rest, by the time somebody waits for it', async () => {
    const id = await givenPack()
    const { store } = await openInTab(id)
    for (let letter = 1; letter <= 20; letter++) store.edit(named('x'.repeat(letter)), 'name')
    expect(await store.kept()).toBe(true)
    expect((await readManuscript(id))?.pack.name.it).toHaveLength(20)
  })

  it('takes back what was typed into one field together, and does it again', async () => {
    const { store } = await openInTab(await givenPack())
    store.edit(named('A'), 'name')
    store.edit(named('Ab'), 'name')
    store.edit((pack) => ({ ...pack, brand: 'Rossi' }), 'brand')
    store.undo()
    expect(store.getState().pack).toMatchObject({ name: { it: 'Ab' } })
    expect(store.getState().pack.brand).toBeUndefined()
    store.undo()
    expect(store.getState().pack.name.it).toBe('Forno Rossi')
    expect(store.getState().canUndo).toBe(false)
    store.redo()
    store.redo()
    expect(store.getState().pack).toMatchObject({ name: { it: 'Ab' }, brand: 'Rossi' })
    store.undo()
    store.edit(named('C'))
    expect(store.getState().canRedo).toBe(false)
  })

  it('says that it could not be kept, and keeps it once it can', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    onTestFinished(() => {
      vi.restoreAllMocks()
    })
    const id = await givenPack()
    const { store } = await openInTab(id)
    const full = vi.spyOn(desk, 'transaction').mockRejectedValue(new Error('The disk is full'))
    store.edit(named('Forno Bianchi'))
    await eventually(() => expect(store.getState().saving).toBe('failed'))
    full.mockRestore()
    store.keep()
    await eventually(() => expect(store.getState().saving).toBe('kept'))
    expect((await readManuscript(id))?.pack.name.it).toBe('Forno Bianchi')
  })

  it('is missing when it was deleted', async () => {
    const id = await givenPack()
    await deleteManuscript(id)
    expect(await openManuscript(id, new AbortController().signal)).toBeUndefined()
  })
})

describe('two tabs on one pack', () => {
  it('only the first writes; the second follows it, and writes once the first is closed', async () => {
    const id = await givenPack()
    const first = await openInTab(id)
    const second = await openInTab(id)
    expect(first.store.getState().isReadOnly).toBe(false)
    expect(second.store.getState().isReadOnly).toBe(true)
    second.store.edit(named('from the second'))
    expect(second.store.getState().pack.name.it).toBe('Forno Rossi')
    first.store.edit(named('from the first'))
    await eventually(() => expect(second.store.getState().pack.name.it).toBe('from the first'))
    first.close()
    await eventually(() => expect(second.store.getState().isReadOnly).toBe(false))
    second.store.edit(named('from the second'))
    await eventually(async () => expect((await readManuscript(id))?.pack.name.it).toBe('from the second'))
  })

  it('the second takes the pen when asked to, with all that the first wrote', async () => {
    const id = await givenPack()
    const first = await openInTab(id)
    const second = await openInTab(id)
    first.store.edit(named('from the first'))
    await eventually(() => expect(first.store.getState().saving).toBe('kept'))
    second.store.takeOver()
    await eventually(() => expect(second.store.getState().isReadOnly).toBe(false))
    await eventually(() => expect(first.store.getState().isReadOnly).toBe(true))
    expect(second.store.getState().pack.name.it).toBe('from the first')
    first.store.takeOver()
    await eventually(() => expect(first.store.getState().isReadOnly).toBe(false))
    await eventually(() => expect(second.store.getState().isReadOnly).toBe(true))
  })

  it('both are told when it is deleted, and none brings it back', async () => {
    const id = await givenPack()
    const { store } = await openInTab(id)
    await deleteManuscript(id)
    await eventually(() => expect(store.getState().isGone).toBe(true))
    store.edit(named('again'))
    await keepManuscript({ id, createdAt: 0 }, store.getState().pack)
    expect(await readManuscript(id)).toBeUndefined()
  })
})

describe('earlier states', () => {
  it('are kept every ten minutes of work, the state before the change each time', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    onTestFinished(() => {
      vi.useRealTimers()
    })
    const id = await givenPack()
    const keep = async (name: string) => {
      const before = await readManuscript(id)
      if (before) await keepManuscript(before, named(name)(before.pack))
    }
    await keep('one')
    await keep('two')
    vi.advanceTimersByTime(11 * MINUTES)
    await keep('three')
    const names = (await readVersions(id)).map(({ pack }) => pack.name.it)
    expect(names).toEqual(['two', 'Forno Rossi'])
  })
})
