/**
 * Syncs of which nothing could be kept, e.g. because the disk is full. Their trouble cannot stand in the database, where
 * an agency's others do; so it stands in the session's storage, which is in memory and outlives the background.
 */
import { storage } from '#imports'
import {
  type AgencyId,
  type AgencyStatus,
  FIRST_RETRY,
  type KeepingTrouble,
  SYNC_EVERY,
} from '../../rules/feed/index.ts'

export interface Unkept {
  readonly trouble: KeepingTrouble
  /** Of the first in a row, and of the last, in milliseconds. */
  readonly since: number
  readonly triedAt: number
}

type AllUnkept = Readonly<Record<AgencyId, Unkept>>

const unkeptSyncs = storage.defineItem<AllUnkept>('session:unkeptSyncs', { fallback: {} })

export function readUnkept(): Promise<AllUnkept> {
  return unkeptSyncs.getValue()
}

/** @param trouble absent: it was kept, or the agency is gone. */
export async function noteUnkept(agency: AgencyId, now: number, trouble?: KeepingTrouble): Promise<void> {
  const { [agency]: before, ...others } = await unkeptSyncs.getValue()
  if (!trouble && !before) return
  const note = trouble && { trouble, since: before?.since ?? now, triedAt: now }
  await unkeptSyncs.setValue({ ...others, ...(note ? { [agency]: note } : {}) })
}

/** How an agency stands whose last syncs could not be kept: all as it was, and tried again ever more seldom. */
export function unkeptStatus(status: AgencyStatus, { trouble, since, triedAt }: Unkept): AgencyStatus {
  const wait = Math.min(Math.max(triedAt - since, FIRST_RETRY), SYNC_EVERY)
  return {
    ...status,
    troubles: [{ trouble, since }, ...status.troubles.filter((note) => note.trouble.code !== trouble.code)],
    triedAt,
    nextAt: triedAt + wait,
  }
}
