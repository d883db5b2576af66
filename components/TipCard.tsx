import { type ReactNode, useId } from 'react'
import type { Severity } from '../rules/index.ts'
import { BeforeAfter } from './BeforeAfter.tsx'
import { Button } from './Button.tsx'
import { Disclosure } from './Disclosure.tsx'
import { Icon } from './Icon.tsx'
import { useTexts } from './language.tsx'
import { SeverityMark } from './SeverityMark.tsx'
import { Source } from './Source.tsx'
import type { TipTeaching } from './teaching.ts'
import { sharedTexts } from './texts.ts'

export interface TipCardProps {
  readonly severity: Severity
  readonly teaching: TipTeaching
  /** One sentence on what. */
  readonly message: string
  /** The flagged words; empty for a tip on the whole draft. */
  readonly words: string
  readonly suggestions?: readonly string[]
  /** `undefined` for a card that cannot fold. */
  readonly open?: boolean | undefined
  /** Folded, it says its title and no more. */
  readonly brief?: boolean
  onToggle?(): void
  /** Where the card stands among the headings around. */
  readonly headingLevel?: 2 | 3 | 4
  /** Opens why and example at once. */
  readonly learning?: boolean
  onApply?(suggestion: string): void
  onDismiss?(): void
  onMute?(): void
  onReportWrong?(): void
  /** What stands at the end of the heading, e.g. the popover's buttons. */
  readonly corner?: ReactNode
  readonly className?: string
}

/** One tip: what, the words, what could stand there instead, why, and what to do about it. */
export function TipCard(props: TipCardProps) {
  const {
    severity,
    teaching,
    message,
    words,
    open,
    onToggle,
    brief = false,
    learning = false,
    corner,
    headingLevel = 3,
  } = props
  const Heading = `h${headingLevel}` as const
  const texts = useTexts(sharedTexts)
  const titleId = useId()
  const bodyId = useId()
  const folded = open === false
  const title = (
    <>
      <span className="g-tip-title" id={titleId}>
        {teaching.title}
      </span>
      {words && !(folded && brief) ? <q className="g-tip-words g-words">{texts.quoted(words)}</q> : null}
    </>
  )
  return (
    <article
      className={`g-tip ${props.className ?? ''}`}
      data-severity={severity}
      data-folded={folded || undefined}
      data-brief={(folded && brief) || undefined}
      aria-labelledby={titleId}
    >
      <div className="g-tip-head">
        <Heading>
          {open === undefined ? (
            <span className="g-tip-heading">
              <SeverityMark severity={severity} />
              <span className="g-tip-name">{title}</span>
            </span>
          ) : (
            <button
              type="button"
              className="g-tip-heading"
              aria-expanded={open}
              aria-controls={folded ? undefined : bodyId}
              onClick={onToggle}
            >
              <SeverityMark severity={severity} />
              <span className="g-tip-name">{title}</span>
              <Icon name="chevron-down" size={16} />
            </button>
          )}
        </Heading>
        {corner}
      </div>
      {folded ? null : (
        <div className="g-tip-body" id={bodyId}>
          <p data-selectable>{message}</p>
          <Suggestions {...props} />
          <Learn teaching={teaching} open={learning} />
          <Actions {...props} />
        </div>
      )}
    </article>
  )
}

function Suggestions({ words, suggestions = [], onApply }: TipCardProps) {
  const texts = useTexts(sharedTexts)
  if (!onApply || suggestions.length === 0) return null
  function name(suggestion: string) {
    if (suggestion === '') return texts.remove(words)
    return words === '' ? texts.add(suggestion) : texts.replaceWith(words, suggestion)
  }
  return (
    <ul className="g-suggestions">
      {suggestions.map((suggestion) => (
        <li key={suggestion}>
          <button
            type="button"
            className="g-suggestion"
            aria-label={name(suggestion)}
            onClick={() => onApply(suggestion)}
          >
            <Icon name="arrow-right" size={14} />
            {suggestion === '' ? texts.removed : <span className="g-words">{suggestion}</span>}
          </button>
        </li>
      ))}
    </ul>
  )
}

function Learn({ teaching, open }: { teaching: TipTeaching; open: boolean }) {
  const texts = useTexts(sharedTexts)
  const { why, before, after, source } = teaching
  if (!why && !before && !after && !source) return null
  return (
    <Disclosure open={open} summary={before || after ? texts.learn : texts.why}>
      <div className="g-learn-body">
        {why ? <p data-selectable>{why}</p> : null}
        <BeforeAfter before={before} after={after} />
        {source ? <Source {...source} /> : null}
      </div>
    </Disclosure>
  )
}

function Actions({ onDismiss, onMute, onReportWrong }: TipCardProps) {
  const texts = useTexts(sharedTexts)
  if (!onDismiss && !onMute && !onReportWrong) return null
  return (
    <div className="g-tip-actions">
      {onDismiss ? (
        <Button look="quiet" size="s" title={texts.dismissHint} onClick={onDismiss}>
          {texts.dismiss}
        </Button>
      ) : null}
      {onMute ? (
        <Button look="quiet" size="s" title={texts.muteHint} onClick={onMute}>
          {texts.mute}
        </Button>
      ) : null}
      {onReportWrong ? (
        <Button look="quiet" size="s" title={texts.wrongHint} onClick={onReportWrong}>
          {texts.wrong}
        </Button>
      ) : null}
    </div>
  )
}
