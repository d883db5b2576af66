/** A pack on the tutor's desk: the voice starter, as if a tutor had written it. */
import { parsedPacks } from '../rules/builtin/parsed.ts'
import { putRows } from './extension-page.ts'
import type { Page } from './page.ts'

/** Its id on the desk. */
export const GIVEN_PACK = 'given'

/** The studio must have been open once: it makes the desk. */
export async function givePack(page: Page): Promise<void> {
  const now = Date.now()
  const pack = {
    ...parsedPacks[1],
    id: 'voce-del-forno',
    name: { it: 'Voce del forno', en: 'The bakery’s voice' },
  }
  await putRows(
    page,
    'manuscripts',
    [{ id: GIVEN_PACK, pack, createdAt: now, changedAt: now }],
    'galateo-studio',
  )
}
