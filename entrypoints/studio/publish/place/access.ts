/** What the tutor tells of a place, as it is typed; read into what is kept. */
import { hostOf, readAddress } from '../../../../rules/feed/index.ts'
import type { Access, AgencyPlace } from '../../../background/studio/places.ts'

export interface PlaceDraft {
  /** Where community managers read. */
  readonly address: string
  readonly kind: Access['kind']
  /** Empty: the same as `address`. Only for WebDAV. */
  readonly davAddress: string
  readonly user: string
  readonly s3Address: string
  readonly region: string
  readonly accessKey: string
  readonly secret: string
  readonly keep: boolean
}

export const EMPTY_PLACE: PlaceDraft = {
  address: '',
  kind: 'webdav',
  ...{ davAddress: '', user: '', s3Address: '', region: '', accessKey: '', secret: '' },
  keep: false,
}

export type ReadPlace = Pick<AgencyPlace, 'address' | 'access' | 'secret'>

/** `undefined` while something is missing or no address of a folder. */
export function readPlaceDraft(draft: PlaceDraft): (ReadPlace & { readonly typed: string }) | undefined {
  const address = readAddress(draft.address)
  const access = accessOf(draft)
  if (address === undefined || access === undefined) return undefined
  const { secret, keep } = draft
  const isKept = keep && secret !== '' && access.kind !== 'hand'
  return { address, access, ...(isKept ? { secret } : {}), typed: secret }
}

function accessOf(draft: PlaceDraft): Access | undefined {
  switch (draft.kind) {
    case 'hand':
      return { kind: 'hand' }
    case 'webdav': {
      const address = readAddress(draft.davAddress.trim() === '' ? draft.address : draft.davAddress)
      const user = draft.user.trim()
      return address === undefined || user === '' || draft.secret === ''
        ? undefined
        : { kind: 'webdav', address, user }
    }
    case 's3': {
      const address = readAddress(draft.s3Address)
      const [region, accessKey] = [draft.region.trim(), draft.accessKey.trim()]
      return address === undefined || region === '' || accessKey === '' || draft.secret === ''
        ? undefined
        : { kind: 's3', address, region, accessKey }
    }
  }
}

/** The fields as they were, for changing the access; the password is typed anew. */
export function draftOf({ address, access, secret }: AgencyPlace): PlaceDraft {
  const draft = { ...EMPTY_PLACE, address, kind: access.kind, keep: secret !== undefined }
  switch (access.kind) {
    case 'hand':
      return draft
    case 'webdav':
      return { ...draft, davAddress: access.address === address ? '' : access.address, user: access.user }
    case 's3':
      return { ...draft, s3Address: access.address, region: access.region, accessKey: access.accessKey }
  }
}

/** Every address that Galateo must reach for a place. */
export function addressesOf({ address, access }: Pick<AgencyPlace, 'address' | 'access'>): readonly string[] {
  return access.kind === 'hand' ? [address] : [address, access.address]
}

/** For people, e.g. `www.agency.example, dav.example`. */
export function hostsOf(place: Pick<AgencyPlace, 'address' | 'access'>): string {
  return [...new Set(addressesOf(place).map(hostOf))].join(', ')
}
