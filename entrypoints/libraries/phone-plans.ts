/**
 * Leaves out how phone numbers are set out in print: of the world's numbering plans, half. Personal data are found by how
 * a number is made up.
 */
import type { MetadataJson } from 'libphonenumber-js/core'
import type { Plugin } from 'vite'

/** Where each country has its formats, in version 4 of the metadata; `0` stands for none. */
const FORMATS = 4

export const phonePlansOnly: Plugin = {
  name: 'galateo:phone-plans-only',
  async transform(_, id) {
    if (!/libphonenumber-js\/metadata\.min\.json\.js$/.test(id)) return null
    const { default: metadata } = (await import(id)) as { default: MetadataJson }
    return { code: `export default ${JSON.stringify(withoutFormats(metadata))}`, map: null }
  },
}

/** @throws where the metadata are of a version that has them elsewhere */
export function withoutFormats(metadata: MetadataJson): MetadataJson {
  if (metadata.version !== 4)
    throw new Error(`Phone metadata of version ${metadata.version}: where are the formats?`)
  const plans = Object.entries(metadata.countries).map(([country, plan]) => [
    country,
    (plan as readonly unknown[]).map((part, at) => (at === FORMATS ? 0 : part)),
  ])
  return { ...metadata, countries: Object.fromEntries(plans) }
}
