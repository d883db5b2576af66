import type { ComponentProps } from 'react'
import { IconButton } from './Button.tsx'
import { Icon } from './Icon.tsx'
import { useTexts } from './language.tsx'
import { TipCard, type TipCardProps } from './TipCard.tsx'
import { sharedTexts } from './texts.ts'

interface TipBubbleProps extends Omit<ComponentProps<'div'>, 'className'> {
  readonly card: Omit<TipCardProps, 'corner'>
  /** Where it is placed, as a class. */
  readonly placed?: string
  /** Which of the draft's tips it is, from 0; not said of an only one. */
  readonly at: number
  readonly count: number
  /** Changes with the tip, so that what was opened in the card of one is closed in the next. */
  readonly tipKey: string
  /** Without it, it cannot be closed. */
  readonly close?: { readonly label: string; onPress(): void }
  /** To the next (1) or the one before (-1). */
  onGo(step: 1 | -1): void
}

/** One tip as it stands beside its words, with the way to the draft's others. */
export function TipBubble(props: TipBubbleProps) {
  const { card, placed = '', at, count, tipKey, close, onGo, ...rest } = props
  const texts = useTexts(sharedTexts)
  return (
    <div
      {...rest}
      className={`${placed} g-bubble g-scroll`}
      role="dialog"
      aria-label={texts.tip(card.teaching.title)}
      tabIndex={-1}
    >
      <TipCard
        {...card}
        key={tipKey}
        corner={
          close ? (
            <div className="g-bubble-corner">
              <IconButton
                label={close.label}
                icon={<Icon name="close" size={16} />}
                onClick={close.onPress}
              />
            </div>
          ) : null
        }
      />
      {count > 1 && at >= 0 ? (
        <div className="g-bubble-pager">
          <IconButton
            label={texts.previousTip}
            icon={<Icon name="chevron-left" size={16} />}
            onClick={() => onGo(-1)}
          />
          <span>{texts.tipOf(at + 1, count)}</span>
          <IconButton
            label={texts.nextTip}
            icon={<Icon name="chevron-right" size={16} />}
            onClick={() => onGo(1)}
          />
        </div>
      ) : null}
    </div>
  )
}
