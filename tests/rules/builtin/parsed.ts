/** The packs shipped in the extension, as they are once read. */
import { type Pack, parsePack } from '../../../rules/index.ts'
import { builtinPacks } from '../../../rules/pack/builtin/index.ts'

/** @throws when one of them, or a rule of one, cannot be read: nothing is tried or measured without it */
export const parsedPacks: readonly Pack[] = builtinPacks.map((input) => {
  const parsed = parsePack(input)
  const [fault] = parsed.faults
  if (!parsed.ok || fault) throw new Error(`A shipped pack cannot be read: ${JSON.stringify(fault)}`)
  return parsed.pack
})
