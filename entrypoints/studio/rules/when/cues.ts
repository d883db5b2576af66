/** The cues that a rule may ask for: those that the interface knows, the pack's own and its bases'. */
import { useMemo } from 'react'
import { inLanguage } from '../../../../components/in-language.ts'
import { useLanguage, useTexts } from '../../../../components/language.tsx'
import { KNOWN_CUES } from '../../../../rules/index.ts'
import { useBases } from '../../manuscript/known-packs.ts'
import { useManuscript } from '../../manuscript/use-manuscript.tsx'
import { whenTexts } from './texts.ts'

export interface CueChoice {
  readonly id: string
  readonly name: string
}

/** @param used ids that the rule asks for already, known or not. */
export function useCueChoices(used: readonly string[]): readonly CueChoice[] {
  const pack = useManuscript((state) => state.pack)
  const { packs: bases } = useBases(pack)
  const own = pack.cues
  const language = useLanguage()
  const { knownCues } = useTexts(whenTexts)
  return useMemo(() => {
    const called: Readonly<Record<string, string | undefined>> = knownCues
    const names = new Map<string, string>(KNOWN_CUES.map((id) => [id, knownCues[id]]))
    for (const { id, name } of [...(own ?? []), ...bases.flatMap(({ cues = [] }) => cues)]) {
      const named = name && inLanguage(name, language)
      if (id !== '' && !names.has(id)) names.set(id, named || (called[id] ?? id))
    }
    for (const id of used) if (!names.has(id)) names.set(id, id)
    return [...names].map(([id, name]) => ({ id, name }))
  }, [own, bases, language, knownCues, used])
}
