import { type KeyboardEvent, useCallback, useLayoutEffect, useRef } from 'react'
import { useLanguage, useTexts } from '../../components/language.tsx'
import { TipBubble } from '../../components/TipBubble.tsx'
import { teachingOf } from '../../components/teaching.ts'
import { BESIDE, useAnchored } from './anchoring.ts'
import { type ShownTip, useCoach, useCoachActions } from './coach-store.ts'
import { focusIn, moveFocus } from './moving.ts'
import { inReadingOrder } from './reading-order.ts'
import { coachTexts } from './texts.ts'

interface TipPopoverProps {
  readonly shown: ShownTip
  readonly composer: HTMLElement
  rectsOf(key: string): readonly DOMRect[]
}

/**
 * One tip beside its words. The mouse uses it without the focus leaving the draft; opened by
 * keyboard it takes the focus, and Escape gives it back.
 */
export function TipPopover({ shown, composer, rectsOf }: TipPopoverProps) {
  const { key, tip, rule, words } = shown
  const texts = useTexts(coachTexts)
  const language = useLanguage()
  const actions = useCoachActions()
  const tips = useCoach((state) => state.tips)
  const takesFocus = useCoach((state) => state.popoverFocus)
  const box = useRef<HTMLDivElement>(null)
  const keepsFocus = useRef(false)
  const rects = useCallback(() => rectsOf(key), [rectsOf, key])
  useAnchored(box, { composer, rects, placement: 'bottom-start', middleware: BESIDE, moved: tips })

  // biome-ignore lint/correctness/useExhaustiveDependencies: each tip anew takes the focus, or keeps it
  useLayoutEffect(() => {
    if (takesFocus || keepsFocus.current) firstControl(box.current)?.focus({ preventScroll: true })
    keepsFocus.current = false
  }, [key, takesFocus])

  const teaching = teachingOf(rule, language)
  const order = inReadingOrder(tips)
  const at = order.findIndex((one) => one.key === key)

  const hasFocus = () => focusIn(box.current) !== null
  function go(step: number) {
    keepsFocus.current = hasFocus()
    actions.openPopover(order[(at + step + order.length) % order.length]?.key)
  }
  /** The tip goes, and its buttons with it: a keyboard that was on them goes back to the draft. */
  function settle(act: (key: string) => void) {
    const focused = hasFocus()
    act(key)
    if (focused) actions.backToDraft()
  }
  /** The keyboard is back in the draft before the words change, so that nothing moves the caret after. */
  function apply(suggestion: string) {
    if (hasFocus()) actions.backToDraft()
    actions.apply(key, suggestion)
  }
  function onKeyDown(event: KeyboardEvent) {
    // Who writes on means the draft: the key goes there by itself, once the keyboard is back.
    if (isWriting(event)) return actions.backToDraft()
    if (event.key === 'Escape') actions.backToDraft()
    else if (event.key === 'ArrowRight' && order.length > 1) go(1)
    else if (event.key === 'ArrowLeft' && order.length > 1) go(-1)
    else if (!box.current || !moveFocus(box.current, event.key)) return
    event.preventDefault()
  }

  return (
    <TipBubble
      ref={box}
      placed="coach-floating"
      tipKey={key}
      at={at}
      count={order.length}
      onGo={go}
      onKeyDown={onKeyDown}
      close={{
        label: texts.close,
        onPress: () => (hasFocus() ? actions.backToDraft() : actions.openPopover(undefined)),
      }}
      card={{
        headingLevel: 2,
        severity: tip.severity,
        teaching,
        message: tip.message,
        words,
        suggestions: tip.suggestions,
        onApply: apply,
        onDismiss: () => settle(actions.dismiss),
        onMute: () => settle(actions.mute),
        onReportWrong: () => settle(actions.reportWrong),
      }}
    />
  )
}

function isWriting({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key.length === 1 && key !== ' ' && !(ctrlKey || metaKey || altKey)
}

/** A suggestion if there is one, so that Enter takes it. */
function firstControl(box: HTMLElement | null): HTMLElement | null {
  return (
    box?.querySelector<HTMLElement>('.g-suggestion') ??
    box?.querySelector<HTMLElement>('summary, button') ??
    null
  )
}
