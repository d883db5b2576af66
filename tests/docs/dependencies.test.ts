/** Every package that is installed has its reason in `.github/CONTRIBUTING.md`, and every reason its package. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

it('tells what each dependency is for', () => {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  ) as Record<'dependencies' | 'devDependencies', Record<string, string>>
  const [, told = ''] = readFileSync(join(root, '.github/CONTRIBUTING.md'), 'utf8').split('## Dependencies')
  const [shipped = '', others = ''] = told.split('To build and check it:')
  const namesIn = (text: string) =>
    [...text.matchAll(/`((?:@[\w-]+\/)?[a-z\d][\w.-]*)`/g)].map(([, name]) => name).sort()
  expect(namesIn(shipped).filter((name) => name !== 'package.json')).toEqual(Object.keys(dependencies).sort())
  expect(namesIn(others)).toEqual(Object.keys(devDependencies).sort())
})

it('pins each of them', () => {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  ) as Record<'dependencies' | 'devDependencies', Record<string, string>>
  const versions = Object.entries({ ...dependencies, ...devDependencies })
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
})
