import type { ComponentProps } from 'react'
import { Icon } from '../../components/Icon.tsx'
import { inLanguage } from '../../components/in-language.ts'
import { useLanguage, useTexts } from '../../components/language.tsx'
import { SeverityMark } from '../../components/SeverityMark.tsx'
import { sharedTexts } from '../../components/texts.ts'
import { SEVERITIES } from '../../rules/index.ts'
import type { DraftRecord, TipRecord } from '../background/history.ts'
import { timeOfDay } from './days.ts'
import { OutcomeTag } from './OutcomeTag.tsx'
import { insightsTexts } from './texts.ts'

interface DraftRowProps extends Pick<ComponentProps<'a'>, 'href' | 'tabIndex' | 'onFocus' | 'onClick'> {
  readonly record: DraftRecord
  readonly hasNote: boolean
  readonly current: boolean
}

/** How much of a draft a row holds, in characters; two lines of it show. */
const EXCERPT = 240

/** One draft in the list: what it says, what it was about, what became of it. */
export function DraftRow({ record, hasNote, current, ...link }: DraftRowProps) {
  const texts = useTexts(insightsTexts)
  const shared = useTexts(sharedTexts)
  const language = useLanguage()
  const gravest = SEVERITIES.findLast((severity) => record.tips.some((tip) => tip.severity === severity))
  const titles = [...new Set(record.tips.map((tip) => titleOf(tip, language)))]
  return (
    <a
      {...link}
      className="in-row"
      data-draft={record.id}
      data-severity={gravest}
      aria-current={current ? 'true' : undefined}
    >
      {gravest ? <SeverityMark severity={gravest} /> : null}
      <span className="in-row-main">
        <span className="in-row-head">
          <time dateTime={new Date(record.startedAt).toISOString()}>
            {timeOfDay(record.startedAt, language)}
          </time>
          <span className="in-row-place">
            {shared.surfaces[record.surface]} · {record.host}
          </span>
          {hasNote ? (
            <span className="in-row-note" title={texts.hasNote}>
              <Icon name="note" size={14} />
              <span className="g-said">{texts.hasNote}</span>
            </span>
          ) : null}
          <OutcomeTag outcome={record.outcome} />
        </span>
        {record.flaggedText === undefined ? (
          <span className="in-row-text in-row-textless">{texts.noText}</span>
        ) : (
          <span className="in-row-text g-words" lang={record.language}>
            {record.flaggedText.slice(0, EXCERPT)}
          </span>
        )}
        <span className="in-row-rules">
          {titles.slice(0, 2).join(' · ')}
          {titles.length > 2 ? ` · +${titles.length - 2}` : null}
        </span>
      </span>
    </a>
  )
}

function titleOf(tip: TipRecord, language: 'it' | 'en'): string {
  return inLanguage(tip.title, language) ?? tip.rule
}
