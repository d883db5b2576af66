import { useMemo } from 'react'
import { IconButton } from '../../../components/Button.tsx'
import { Select } from '../../../components/fields.tsx'
import { Icon } from '../../../components/Icon.tsx'
import { inLanguage } from '../../../components/in-language.ts'
import { useLanguage, useTexts } from '../../../components/language.tsx'
import type { Pack } from '../../../rules/index.ts'
import { useBases } from '../manuscript/known-packs.ts'
import { useManuscript } from '../manuscript/use-manuscript.tsx'
import { guidanceTexts } from './texts.ts'

interface RulesFieldProps {
  /** `rule` of this pack, or `pack/rule`. */
  readonly value: readonly string[]
  onChange(rules: readonly string[]): void
}

/** The rules that a lesson explains, of this pack and of those that it builds on. */
export function RulesField({ value, onChange }: RulesFieldProps) {
  const texts = useTexts(guidanceTexts)
  const isReadOnly = useManuscript((state) => state.isReadOnly)
  const names = useRuleNames()
  const others = [...names].filter(([id]) => !value.includes(id))
  return (
    <div className="st-field">
      <p className="g-field-label">{texts.lessonRules}</p>
      <ul className="st-picked">
        {value.map((rule) => (
          <li key={rule}>
            <span>{names.get(rule) ?? texts.unknownRule(rule)}</span>
            <IconButton
              label={texts.removeRule(names.get(rule) ?? rule)}
              icon={<Icon name="close" size={14} />}
              disabled={isReadOnly}
              onClick={() => onChange(value.filter((each) => each !== rule))}
            />
          </li>
        ))}
      </ul>
      <Select
        label={texts.addRule}
        silentLabel
        value=""
        disabled={isReadOnly}
        options={[
          { value: '', label: texts.addRule },
          ...others.map(([id, name]) => ({ value: id, label: name })),
        ]}
        onChange={(rule) => {
          if (rule) onChange([...value, rule])
        }}
      />
    </div>
  )
}

/** Titles of the rules that can be named, by how a lesson names them. */
function useRuleNames(): ReadonlyMap<string, string> {
  const language = useLanguage()
  const pack = useManuscript((state) => state.pack)
  const { packs } = useBases(pack)
  return useMemo(() => {
    const titles = (of: Pack, prefix: string) =>
      (of.rules ?? []).map(
        ({ id, text }) => [`${prefix}${id}`, inLanguage(text, language)?.title || id] as const,
      )
    return new Map([...titles(pack, ''), ...packs.flatMap((base) => titles(base, `${base.id}/`))])
  }, [pack, packs, language])
}
