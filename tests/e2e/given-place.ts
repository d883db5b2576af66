/** An agency that a tutor publishes for, as it stands on the desk: its folder is on no computer. */
import type { AgencyPlace } from '../../entrypoints/background/studio/places.ts'
import type { AgencyStatus } from '../../rules/feed/index.ts'
import { dropFromDesk, putRows } from './extension-page.ts'
import type { Page } from './page.ts'

const AGENCY = 'A'.repeat(43)
const NAME = 'Agenzia Aurora'
const ADDRESS = 'https://linee-guida.aurora.example/'

/**
 * The studio must have been open once: it makes the desk.
 * @param standing what is not as usual about it
 */
export async function givePlace(page: Page, standing: Partial<AgencyStatus> = {}): Promise<void> {
  const now = Date.now()
  const place: AgencyPlace = {
    agency: AGENCY,
    name: NAME,
    address: ADDRESS,
    access: { kind: 'webdav', address: ADDRESS, user: 'tutor' },
    secret: 'barca lume sette ortica',
    look: {
      at: now,
      packs: [],
      status: {
        ...{
          agency: AGENCY,
          name: NAME,
          address: ADDRESS,
          label: 'fresh',
          goodAt: now,
          triedAt: now,
          nextAt: now,
        },
        ...{ troubles: [], tutors: [], hasPrevious: false, isHeldBack: false },
        ...standing,
      },
    },
  }
  await putRows(page, 'places', [place], 'galateo-studio')
}

export async function takePlace(page: Page): Promise<void> {
  await dropFromDesk(page, 'places', AGENCY)
}
