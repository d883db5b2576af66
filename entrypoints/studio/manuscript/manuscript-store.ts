/** One pack as it is being written: what it holds now, the way back and forth, and its keeping on the desk. */
import { createStore, type StoreApi } from 'zustand'
import type { Pack } from '../../../rules/index.ts'
import {
  followManuscript,
  followPresence,
  keepManuscript,
  readManuscript,
} from '../../background/studio/manuscripts.ts'
import { holdPen } from './pen.ts'

/** Whether what is on the page is on the desk too. */
export type Saving = 'kept' | 'keeping' | 'failed'

export interface ManuscriptState {
  readonly pack: Pack
  /** As it was when the page opened it. */
  readonly opened: Pack
  /** It is open in another tab, which has the pen. */
  readonly isReadOnly: boolean
  /** It was deleted in another tab. */
  readonly isGone: boolean
  readonly saving: Saving
  readonly canUndo: boolean
  readonly canRedo: boolean
}

export interface ManuscriptStore
  extends Pick<StoreApi<ManuscriptState>, 'getState' | 'subscribe' | 'getInitialState'> {
  readonly id: string
  /**
   * Changes the pack, unless it is read only. Changes of the same `step` in a row, e.g. the letters typed into one
   * field, are taken back together.
   */
  edit(change: (pack: Pack) => Pack, step?: string): void
  undo(): void
  redo(): void
  /** Tries to keep again what could not be kept. */
  keep(): void
  /** Resolves, without further rest, to whether all that is on the page is on the desk. */
  kept(): Promise<boolean>
  /** Takes the pen from the other tab. */
  takeOver(): void
}

/** Steps that can be taken back. */
const MOST_STEPS = 300
/** Between writes there is this many times as long as the last one took: a large pack must not hold up typing. */
const REST = 4

/**
 * Opens a manuscript until `signal` aborts. The first tab to open it has the pen; another follows what is written
 * there, and has the pen when that tab is closed or when it takes over.
 *
 * @returns `undefined` when there is no such manuscript.
 */
export async function openManuscript(id: string, signal: AbortSignal): Promise<ManuscriptStore | undefined> {
  const found = await readManuscript(id)
  if (!found) return undefined
  const { createdAt } = found
  const state = createStore<ManuscriptState>(() => ({
    pack: found.pack,
    opened: found.pack,
    isReadOnly: false,
    isGone: false,
    saving: 'kept',
    canUndo: false,
    canRedo: false,
  }))
  let past: Pack[] = []
  let future: Pack[] = []
  let lastStep: string | undefined

  const show = (pack: Pack) => {
    state.setState({ pack, canUndo: past.length > 0, canRedo: future.length > 0 })
    keep()
  }

  let isKeeping = false
  let hurry = Promise.withResolvers<void>()
  /** One write at a time, and always of the newest. */
  function keep(): void {
    state.setState({ saving: 'keeping' })
    if (isKeeping) return
    isKeeping = true
    void write()
  }
  async function write(): Promise<void> {
    try {
      for (let written: Pack | undefined; written !== state.getState().pack; ) {
        written = state.getState().pack
        const start = performance.now()
        await keepManuscript({ id, createdAt }, written)
        const rest = (performance.now() - start) * REST
        if (written !== state.getState().pack) await Promise.race([pause(rest, signal), hurry.promise])
      }
      state.setState({ saving: 'kept' })
    } catch (error) {
      console.warn('The pack could not be kept:', error)
      state.setState({ saving: 'failed' })
    }
    isKeeping = false
  }

  function kept(): Promise<boolean> {
    hurry.resolve()
    hurry = Promise.withResolvers<void>()
    return new Promise((resolve) => {
      const look = ({ saving }: ManuscriptState) => {
        if (saving === 'keeping') return
        stop()
        resolve(saving === 'kept')
      }
      const stop = state.subscribe(look)
      look(state.getState())
    })
  }

  let following = new AbortController()
  /** Another tab's writing is read as it goes; of one's own only whether it is still there. */
  function follow(isReadOnly: boolean): void {
    following.abort()
    following = new AbortController()
    const until = AbortSignal.any([signal, following.signal])
    const gone = () => state.setState({ isGone: true, isReadOnly: true })
    if (isReadOnly) followManuscript(id, until, (now) => (now ? state.setState({ pack: now.pack }) : gone()))
    else followPresence(id, until, (isThere) => isThere || gone())
  }

  const pen = await holdPen(id, signal, {
    async got() {
      if (!state.getState().isReadOnly) return
      // The tab that had the pen before may have written since.
      const now = await readManuscript(id)
      past = []
      future = []
      state.setState({
        ...(now ? { pack: now.pack } : {}),
        isReadOnly: false,
        saving: 'kept',
        canUndo: false,
        canRedo: false,
      })
      follow(false)
    },
    lost() {
      state.setState({ isReadOnly: true })
      follow(true)
    },
  })
  if (!state.getState().isReadOnly) follow(false)

  return {
    id,
    getState: state.getState,
    getInitialState: state.getInitialState,
    subscribe: state.subscribe,
    edit(change, step) {
      const { pack, isReadOnly } = state.getState()
      if (isReadOnly) return
      const changed = change(pack)
      if (changed === pack) return
      if (step === undefined || step !== lastStep || past.length === 0)
        past = [...past, pack].slice(-MOST_STEPS)
      lastStep = step
      future = []
      show(changed)
    },
    undo() {
      const before = past.at(-1)
      if (!before || state.getState().isReadOnly) return
      past = past.slice(0, -1)
      future = [...future, state.getState().pack]
      lastStep = undefined
      show(before)
    },
    redo() {
      const after = future.at(-1)
      if (!after || state.getState().isReadOnly) return
      future = future.slice(0, -1)
      past = [...past, state.getState().pack]
      lastStep = undefined
      show(after)
    },
    keep,
    kept,
    takeOver: pen.takeOver,
  }
}

/** @param ms cut short when the page is hidden or left, so that nothing typed is lost. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const ended = new AbortController()
    const until = { signal: ended.signal, once: true }
    const end = () => {
      clearTimeout(timer)
      ended.abort()
      resolve()
    }
    const timer = setTimeout(end, ms)
    document.addEventListener('visibilitychange', end, until)
    addEventListener('pagehide', end, until)
    signal.addEventListener('abort', end, until)
  })
}
