import { SIGNS } from '../coach.content/sites/registry.ts'

/** A product with the hosts where it lives: `zendesk.com` for all that is below it. */
export interface KnownSite {
  readonly id: string
  readonly name: string
  readonly hosts: readonly string[]
}

/** Every community that the manifest asks for, by name. */
export const KNOWN_SITES: readonly KnownSite[] = SIGNS.map(({ id, name, matches }) => ({
  id,
  name,
  hosts: [...new Set(matches.map((pattern) => pattern.replace(/^[^/]+:\/\/(?:\*\.)?([^/]+)\/.*$/, '$1')))],
}))
  .filter(({ hosts }) => hosts.length > 0)
  .sort((a, b) => a.name.localeCompare(b.name))
