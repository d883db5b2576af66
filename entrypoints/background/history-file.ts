/** The history as a file, `galateo-history/1`: what the insights page exports and this reads again. */
import * as v from 'valibot'
import { draftRecord } from './draft-record.ts'
import { MAX_NOTE } from './history.ts'

const HISTORY_FORMAT = 'galateo-history/1'

export const historyFile = v.object({
  format: v.literal(HISTORY_FORMAT),
  exportedAt: v.pipe(v.string(), v.isoTimestamp()),
  drafts: v.array(draftRecord),
  /** What the person noted, by the draft's id. Files of version 0.1 have none. */
  notes: v.exactOptional(v.record(v.pipe(v.string(), v.uuid()), v.pipe(v.string(), v.maxLength(MAX_NOTE)))),
})
