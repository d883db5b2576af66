import { Select } from '../../../components/fields.tsx'
import { useLanguage, useTexts } from '../../../components/language.tsx'
import { sharedTexts } from '../../../components/texts.ts'
import { LEVELS } from '../../../rules/index.ts'
import type { DraftRecord } from '../../background/history.ts'
import { MEASURES } from '../../background/learning/trends.ts'
import { goTo } from '../../page/use-search.ts'
import { type TrendsChoice, trendsAddress } from './address.ts'
import { ruleNames } from './rule-names.ts'
import { trendsTexts } from './texts.ts'

interface TrendChoicesProps {
  readonly history: readonly DraftRecord[]
  readonly choice: TrendsChoice
}

/** Which tips are looked at, and counted how. A rule says its level by itself, so one of them is chosen. */
export function TrendChoices({ history, choice: { level, rule, per = 'words' } }: TrendChoicesProps) {
  const texts = useTexts(trendsTexts)
  const shared = useTexts(sharedTexts)
  const language = useLanguage()
  const rules = [...ruleNames(history, language)]
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => a.label.localeCompare(b.label, language))
  const choose = (change: Parameters<typeof trendsAddress>[0]) => goTo(trendsAddress(change), 'replace')
  return (
    <div className="in-choices">
      <Select
        label={texts.level}
        value={level ?? ''}
        options={[
          { value: '', label: texts.allLevels },
          ...LEVELS.map((value) => ({ value, label: shared.levels[value] })),
        ]}
        onChange={(value) => choose({ level: value, rule: undefined, per })}
      />
      <Select
        label={texts.rule}
        value={rule ?? ''}
        options={[{ value: '', label: texts.allRules }, ...rules]}
        onChange={(value) => choose({ rule: value, level: undefined, per })}
      />
      <Select
        label={texts.per}
        value={per}
        options={MEASURES.map((value) => ({ value, label: texts.measures[value] }))}
        onChange={(value) => choose({ level, rule, per: value })}
      />
    </div>
  )
}
