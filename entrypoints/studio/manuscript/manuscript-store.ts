/** One pack as it is being written: what it holds now, the way back and forth, and its keeping on the desk. */
import { createStore, type StoreApi } from 'zustand'
import type { Pack } from '../../../rules/index.ts'
import {
  followManuscript,
  followPresence,
  keepManuscript,
  readManuscript,
} from '../../background/studio/manuscripts.ts'
import { createKeeper, type Saving } from './keeper.ts'
import { holdPen } from './pen.ts'
import { createSteps } from './steps.ts'

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

/** Nothing was written yet, and this tab may write. */
const AT_REST = { isReadOnly: false, saving: 'kept', canUndo: false, canRedo: false } as const

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
    isGone: false,
    ...AT_REST,
  }))
  const steps = createSteps()
  const keeper = createKeeper(
    {
      newest: () => state.getState().pack,
      write: (pack) => keepManuscript({ id, createdAt }, pack),
      saving: (saving) => state.setState({ saving }),
    },
    signal,
  )
  const show = (pack: Pack) => {
    state.setState({ pack, canUndo: steps.canUndo(), canRedo: steps.canRedo() })
    keeper.keep()
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
      steps.forget()
      state.setState({ ...(now ? { pack: now.pack } : {}), ...AT_REST })
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
      steps.add(pack, step)
      show(changed)
    },
    undo() {
      const { pack, isReadOnly } = state.getState()
      const before = isReadOnly ? undefined : steps.back(pack)
      if (before) show(before)
    },
    redo() {
      const { pack, isReadOnly } = state.getState()
      const after = isReadOnly ? undefined : steps.forth(pack)
      if (after) show(after)
    },
    keep: keeper.keep,
    async kept() {
      while (state.getState().saving === 'keeping') await keeper.hurry()
      return state.getState().saving === 'kept'
    },
    takeOver: pen.takeOver,
  }
}
