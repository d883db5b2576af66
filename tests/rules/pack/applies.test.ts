import { describe, expect, it } from 'vitest'
import { brandsOf, packsFor, parsePack, type Where } from '../../../rules/index.ts'

function pack(id: string, more: object = {}) {
  const parsed = parsePack({
    ...{ format: 'galateo-pack/1', id, version: '1.0.0', name: { en: id }, languages: ['en'] },
    ...more,
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return parsed.pack
}

const packs = [
  pack('manners'),
  pack('bar', { brand: 'Bar Sport' }),
  pack('bar-reviews', { brand: 'bar  sport', sites: ['google-reviews'] }),
  pack('hotel', { brand: 'Hotel Là' }),
  pack('tweets', { sites: ['x', 'threads'] }),
]

describe('a pack holds', () => {
  it.each<[string, Where, readonly string[]]>([
    ['everywhere, when it names neither brand nor site', {}, ['manners']],
    ['where one writes for its brand', { brand: 'BAR SPORT', site: 'facebook' }, ['manners', 'bar']],
    [
      'on its sites, for its brand',
      { brand: 'Bar Sport', site: 'google-reviews' },
      ['manners', 'bar', 'bar-reviews'],
    ],
    ['for a name with accents however they are written', { brand: 'Hotel La\u0300' }, ['manners', 'hotel']],
    ['on its sites for any brand', { brand: 'Somebody else', site: 'x' }, ['manners', 'tweets']],
  ])('%s', (_, where, expected) => {
    expect(packsFor(packs, where).map(({ id }) => id)).toEqual(expected)
  })

  it('for brands that are told once each', () => {
    expect(brandsOf(packs)).toEqual(['Bar Sport', 'Hotel Là'])
  })
})
