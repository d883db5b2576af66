/** The way back and forth through what a pack was while it was written. */
import type { Pack } from '../../../rules/index.ts'

/** Steps that can be taken back. */
const MOST_STEPS = 300

export interface Steps {
  canUndo(): boolean
  canRedo(): boolean
  /** Says what the pack is before it changes. Changes of the same `step` in a row are taken back together. */
  add(pack: Pack, step: string | undefined): void
  /** @returns what the pack was before, if anything */
  back(pack: Pack): Pack | undefined
  /** @returns what was taken back last, if anything */
  forth(pack: Pack): Pack | undefined
  forget(): void
}

export function createSteps(): Steps {
  let past: readonly Pack[] = []
  let future: readonly Pack[] = []
  let last: string | undefined
  return {
    canUndo: () => past.length > 0,
    canRedo: () => future.length > 0,
    add(pack, step) {
      if (step === undefined || step !== last || past.length === 0) past = [...past, pack].slice(-MOST_STEPS)
      last = step
      future = []
    },
    back(pack) {
      const before = past.at(-1)
      if (!before) return undefined
      past = past.slice(0, -1)
      future = [...future, pack]
      last = undefined
      return before
    },
    forth(pack) {
      const after = future.at(-1)
      if (!after) return undefined
      future = future.slice(0, -1)
      past = [...past, pack]
      last = undefined
      return after
    },
    forget() {
      past = []
      future = []
    },
  }
}
