import { type KeyboardEvent, memo } from 'react'
import { IconButton } from '../../../../components/Button.tsx'
import { Icon } from '../../../../components/Icon.tsx'
import { inLanguage } from '../../../../components/in-language.ts'
import { LevelBadge } from '../../../../components/LevelBadge.tsx'
import { useLanguage, useTexts } from '../../../../components/language.tsx'
import { SeverityMark } from '../../../../components/SeverityMark.tsx'
import type { Language, PackRule } from '../../../../rules/index.ts'
import { follow } from '../../../page/use-search.ts'
import { intentTexts } from '../new/intent-texts.ts'
import { intentOf } from '../new/intents.ts'
import { summaryOf } from './summary.ts'
import { listTexts } from './texts.ts'

export type RowDeed = 'up' | 'down' | 'duplicate' | 'remove'

interface RuleRowProps {
  readonly rule: PackRule
  readonly index: number
  readonly href: string
  /** Languages of the pack. */
  readonly languages: readonly Language[]
  /** How much in it is to be put right. */
  readonly faults: number
  readonly isStop: boolean
  /** Among rules that a search left out, moving up and down says nothing. */
  readonly isMovable: boolean
  readonly helpId: string
  onFocus(index: number): void
  onDeed(deed: RowDeed, index: number): void
}

/** A rule in the list: how much it weighs, its name, what it flags. Typing elsewhere does not render it again. */
export const RuleRow = memo(function RuleRow(props: RuleRowProps) {
  const { rule, index, href, languages, faults, isStop, isMovable, helpId, onFocus, onDeed } = props
  const texts = useTexts(listTexts)
  const { intents } = useTexts(intentTexts)
  const language = useLanguage()
  const title = inLanguage(rule.text, language)?.title.trim() || texts.nameless
  const intent = intentOf(rule.check)
  const missing = languages.filter((each) => rule.text[each] === undefined)
  const summary = summaryOf(rule.check)

  function press(event: KeyboardEvent<HTMLElement>) {
    const deed: RowDeed | undefined =
      event.key === 'Delete'
        ? 'remove'
        : event.altKey && isMovable && event.key === 'ArrowUp'
          ? 'up'
          : event.altKey && isMovable && event.key === 'ArrowDown'
            ? 'down'
            : undefined
    if (!deed) return
    event.preventDefault()
    event.stopPropagation()
    onDeed(deed, index)
  }

  return (
    <div className="st-rule-row">
      <a
        href={href}
        data-row={index}
        tabIndex={isStop ? 0 : -1}
        aria-describedby={helpId}
        onClick={follow}
        onFocus={() => onFocus(index)}
        onKeyDown={press}
      >
        <SeverityMark severity={rule.severity} />
        <span className="st-rule-row-text">
          <span className="st-rule-row-title">{title}</span>
          <span className="st-rule-row-what">
            {intent ? intents[intent.id].name : rule.check.type}
            {summary === '' ? null : (
              <>
                {': '}
                <span className="g-words">{summary}</span>
              </>
            )}
          </span>
        </span>
        {missing.map((each) => (
          <span className="g-tag" data-missing="" key={each}>
            {texts.missing[each]}
          </span>
        ))}
        {faults > 0 ? <span className="st-rule-row-faults">{texts.faults(faults)}</span> : null}
        <LevelBadge level={rule.level} />
      </a>
      <span className="st-rule-row-deeds">
        {isMovable ? (
          <>
            <IconButton
              label={texts.up(title)}
              icon={<Icon name="up" size={16} />}
              onClick={() => onDeed('up', index)}
            />
            <IconButton
              label={texts.down(title)}
              icon={<Icon name="down" size={16} />}
              onClick={() => onDeed('down', index)}
            />
          </>
        ) : null}
        <IconButton
          label={texts.duplicate(title)}
          icon={<Icon name="copy" size={16} />}
          onClick={() => onDeed('duplicate', index)}
        />
        <IconButton
          label={texts.remove(title)}
          icon={<Icon name="trash" size={16} />}
          onClick={() => onDeed('remove', index)}
        />
      </span>
    </div>
  )
})
