import { useCallback } from 'react'
import { inLanguage } from '../../../../components/in-language.ts'
import { useLanguage, useTexts } from '../../../../components/language.tsx'
import { freeId, type PackRule } from '../../../../rules/index.ts'
import { insertAt, moveTo, removeAt } from '../../manuscript/change.ts'
import { useEdit } from '../../manuscript/use-manuscript.tsx'
import { useSay } from '../say.tsx'
import type { RowDeed } from './RuleRow.tsx'
import { listTexts } from './texts.ts'

export const idsOf = (rules: readonly PackRule[]): ReadonlySet<string> => new Set(rules.map(({ id }) => id))

/**
 * What can be done with a rule where it stands in the list: done, and said.
 * @param onCurrent told where the rule is then
 */
export function useRowDeeds(rules: readonly PackRule[], onCurrent: (index: number) => void) {
  const texts = useTexts(listTexts)
  const language = useLanguage()
  const say = useSay()
  const edit = useEdit()
  return useCallback(
    (deed: RowDeed, index: number) => {
      const rule = rules[index]
      if (!rule) return
      const name = inLanguage(rule.text, language)?.title ?? rule.id
      switch (deed) {
        case 'up':
        case 'down': {
          const to = index + (deed === 'up' ? -1 : 1)
          edit((pack) => ({ ...pack, rules: moveTo(pack.rules, index, to) }))
          say(texts.moved(name, to + 1, rules.length))
          onCurrent(to)
          break
        }
        case 'duplicate': {
          const copy = { ...rule, id: freeId(rule.id, idsOf(rules)) }
          edit((pack) => ({ ...pack, rules: insertAt(pack.rules, index + 1, copy) }))
          say(texts.duplicated(name))
          onCurrent(index + 1)
          break
        }
        case 'remove':
          edit((pack) => ({ ...pack, rules: removeAt(pack.rules, index) }))
          say(texts.removed(name))
          onCurrent(Math.min(index, rules.length - 2))
          break
      }
    },
    [rules, language, edit, say, texts, onCurrent],
  )
}
