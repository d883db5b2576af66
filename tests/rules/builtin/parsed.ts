/** The packs shipped in the extension, as they are once read. */
import { type Pack, parsePack } from '../../../rules/index.ts'
import { builtinPacks } from '../../../rules/pack/builtin/index.ts'

/** @throws when one of them cannot be read */
export const parsedPacks: readonly Pack[] = builtinPacks.map((input) => {
  const parsed = parsePack(input)
  if (!parsed.ok) throw new Error(`A shipped pack cannot be read: ${JSON.stringify(parsed.faults[0])}`)
  return parsed.pack
})
