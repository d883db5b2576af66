import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as ibantools from 'ibantools'
import { expect, it } from 'vitest'
import { withShapesOnly } from '../../entrypoints/libraries/iban-shapes.ts'

const { countrySpecs, ValidationErrorsIBAN } = ibantools
const code = withShapesOnly(
  readFileSync(
    fileURLToPath(import.meta.resolve('../../node_modules/ibantools/jsnext/ibantools.js')),
    'utf8',
  ),
)
const left: typeof ibantools = await import(`data:text/javascript,${encodeURIComponent(code)}`)

/** What is wrong with an IBAN, but for what its bank alone asks. */
const wrong = ({ validateIBAN }: typeof ibantools, iban: string) =>
  validateIBAN(iban).errorCodes.filter(
    (error) => error !== ValidationErrorsIBAN.WrongAccountBankBranchChecksum,
  )

it('without the banks’ own checks every IBAN is judged as with them', () => {
  const countries = Object.keys(countrySpecs)
  expect(countries.length).toBeGreaterThan(70)
  for (const country of countries)
    for (const bban of [
      '0417164300',
      '12345678901234567890',
      '1'.repeat(24),
      'A'.repeat(27),
      '0539007547034',
    ])
      for (let check = 0; check < 100; check++) {
        const iban = `${country}${String(check).padStart(2, '0')}${bban}`
        expect([iban, ...wrong(left, iban)]).toEqual([iban, ...wrong(ibantools, iban)])
      }
  expect(wrong(left, 'IT60X0542811101000000123456')).toEqual([])
})

it('leaves those checks out', () => {
  expect(left.validateIBAN('NO6686011117948').valid).toBe(true)
  expect(ibantools.validateIBAN('NO6686011117948').valid).toBe(false)
})

it('tells that the library has changed', () => {
  expect(() => withShapesOnly('export const countrySpecs = {}')).toThrow('ibantools')
})
