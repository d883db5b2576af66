import type { PerReader } from '../rules/index.ts'
import { Icon } from './Icon.tsx'
import { inLanguage } from './in-language.ts'
import { useLanguage, useTexts } from './language.tsx'
import { sharedTexts } from './texts.ts'

/** What changed in one pack; lists hold titles of rules. */
export interface ChangedPack {
  readonly change: 'added' | 'changed' | 'removed'
  readonly pack: string
  readonly name: PerReader<string>
  readonly version: string
  /** The tutor's own words. */
  readonly note?: PerReader<string>
  readonly added: readonly PerReader<string>[]
  readonly removed: readonly PerReader<string>[]
  readonly changed: readonly {
    readonly title: PerReader<string>
    readonly parts: readonly ('check' | 'text' | 'severity' | 'other')[]
  }[]
  readonly rules: number
  readonly others: number
}

/** What a tutor changed, pack by pack: their note first, then rule by rule. */
export function WhatChanged({ packs }: { packs: readonly ChangedPack[] }) {
  return (
    <ul className="g-changes">
      {packs.map((pack) => (
        <li key={pack.pack}>
          <OnePack {...pack} />
        </li>
      ))}
    </ul>
  )
}

function OnePack(pack: ChangedPack) {
  const texts = useTexts(sharedTexts)
  const language = useLanguage()
  const { change, name, version, note, added, removed, changed, rules, others } = pack
  const title = (of: PerReader<string>) => texts.quoted(inLanguage(of, language) ?? '')
  const words = note && inLanguage(note, language)
  return (
    <>
      <p className="g-changes-pack">
        <strong>{inLanguage(name, language) ?? pack.pack}</strong> {version}
      </p>
      {words ? <blockquote className="g-words">{words}</blockquote> : null}
      <ul>
        {change === 'added' ? <Line icon="plus">{texts.packAdded(rules)}</Line> : null}
        {change === 'removed' ? <Line icon="minus">{texts.packRemoved}</Line> : null}
        {added.map((rule) => (
          <Line key={title(rule)} icon="plus">
            {texts.ruleAdded(title(rule))}
          </Line>
        ))}
        {changed.map(({ title: rule, parts }) => (
          <Line key={title(rule)} icon="spark">
            {texts.ruleChanged(title(rule), parts.map((part) => texts.ruleParts[part]).join(', '))}
          </Line>
        ))}
        {removed.map((rule) => (
          <Line key={title(rule)} icon="minus">
            {texts.ruleRemoved(title(rule))}
          </Line>
        ))}
        {others > 0 ? <Line icon="spark">{texts.otherChanges(others)}</Line> : null}
      </ul>
    </>
  )
}

function Line({ icon, children }: { icon: 'plus' | 'minus' | 'spark'; children: string }) {
  return (
    <li className="g-changes-line">
      <Icon name={icon} size={14} />
      <span>{children}</span>
    </li>
  )
}
