/** Passwords that the tutor typed, until the studio is closed: for places whose password is not kept. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { AgencyId } from '../../../../rules/feed/index.ts'
import { type AgencyPlace, isOpen } from '../../../background/studio/places.ts'
import type { AtPlace } from '../../../background/studio/publication.ts'

const secrets = createStore<Readonly<Record<AgencyId, string>>>(() => ({}))

export function giveSecret(agency: AgencyId, secret: string): void {
  secrets.setState({ [agency]: secret })
}

/** Where the background is to go, and whether the password is still to be typed. Live. */
export function useAtPlace(place: AgencyPlace): { readonly at: AtPlace; readonly isMissing: boolean } {
  const secret = useStore(secrets, (all) => all[place.agency])
  return {
    at: { agency: place.agency, ...(secret ? { secret } : {}) },
    isMissing: !isOpen(place) && !secret,
  }
}
