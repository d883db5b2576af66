/** A pack on the tutor's desk: the voice starter, as if a tutor had written it. */
import { parsePack } from '../../rules/index.ts'
import { builtinPacks } from '../../rules/pack/builtin/index.ts'
import { putRows } from './extension-page.ts'
import type { Page } from './page.ts'

/** Its id on the desk. */
export const GIVEN_PACK = 'given'

/** The studio must have been open once: it makes the desk. */
export async function givePack(page: Page): Promise<void> {
  const parsed = parsePack(builtinPacks[1])
  if (!parsed.ok) throw new Error('The voice starter does not parse')
  const now = Date.now()
  const pack = {
    ...parsed.pack,
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
