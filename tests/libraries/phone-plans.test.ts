import {
  type CountryCode,
  getCountries,
  isPossiblePhoneNumber,
  isValidPhoneNumber,
} from 'libphonenumber-js/core'
import metadata from 'libphonenumber-js/min/metadata'
import { expect, test } from 'vitest'
import { withoutFormats } from '../../entrypoints/libraries/phone-plans.ts'

const plans = withoutFormats(metadata)

const verdicts = (number: string, country: CountryCode, using: typeof metadata) => [
  isPossiblePhoneNumber(number, country, using),
  isValidPhoneNumber(number, country, using),
]

test('without formats every number is judged as with them', () => {
  let seed = 7
  const digit = () => {
    seed = (seed * 48271) % 2147483647
    return seed % 10
  }
  for (const country of getCountries(metadata)) {
    for (let length = 5; length < 15; length++) {
      const national = Array.from({ length }, digit).join('')
      for (const number of [national, `0${national}`, `+${national}`])
        expect([number, country, ...verdicts(number, country, plans)]).toEqual([
          ...[number, country],
          ...verdicts(number, country, metadata),
        ])
    }
  }
})
