/**
 * Has the shipped packs written with the texts of each language and kind together (`rules/pack/builtin/by-language.ts`): a tenth of their room
 * in the package. They are read when they are asked for.
 */
import type { Plugin } from 'vite'
import { apart } from '../../rules/pack/builtin/by-language.ts'

type Shipped = typeof import('../../rules/pack/builtin/shipped.ts')

export const packsByLanguage: Plugin = {
  name: 'galateo:packs-by-language',
  async transform(_, id) {
    if (!/\/rules\/pack\/builtin\/shipped\.ts$/.test(id)) return null
    const { shippedPacks } = (await import(id)) as Shipped
    // Packs are read faster as text than as code.
    const text = JSON.stringify(JSON.stringify(apart(shippedPacks())))
    const code = [
      "import { together } from './by-language.ts'",
      `const text = ${text}`,
      'export const shippedPacks = () => together(JSON.parse(text))',
    ].join('\n')
    return { code, map: null }
  },
}
