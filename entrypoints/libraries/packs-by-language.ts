/** Has the shipped packs written with each language apart (`rules/pack/builtin/by-language.ts`): a twenty-fifth of their room in the package. */
import type { Plugin } from 'vite'
import { apart } from '../../rules/pack/builtin/by-language.ts'

type Builtin = typeof import('../../rules/pack/builtin/index.ts')

export const packsByLanguage: Plugin = {
  name: 'galateo:packs-by-language',
  async transform(_, id) {
    if (!/\/rules\/pack\/builtin\/index\.ts$/.test(id)) return null
    const { builtinPacks, BUILTIN_PACK_IDS } = (await import(id)) as Builtin
    // Packs are read faster as text than as code.
    const text = JSON.stringify(JSON.stringify(apart(builtinPacks)))
    const code = [
      "import { together } from './by-language.ts'",
      `export const builtinPacks = together(JSON.parse(${text}))`,
      `export const BUILTIN_PACK_IDS = ${JSON.stringify(BUILTIN_PACK_IDS)}`,
    ].join('\n')
    return { code, map: null }
  },
}
