import { memo, useId, useState } from 'react'
import { IconButton } from '../../../../components/Button.tsx'
import { Icon } from '../../../../components/Icon.tsx'
import { useTexts } from '../../../../components/language.tsx'
import { ChipList } from './ChipList.tsx'
import { PatternField } from './PatternField.tsx'
import type { DraftLanguage } from './PerLanguageFields.tsx'
import { inflectionAsked, PhraseHintLine } from './PhraseHintLine.tsx'
import { hintOf } from './phrase-hint.ts'
import type { Swap } from './SwapLists.tsx'
import { fieldTexts } from './texts.ts'

interface SwapRowProps {
  readonly swap: Swap
  readonly index: number
  readonly language: DraftLanguage
  readonly path: string
  onChange(index: number, swap: Swap, step?: string): void
  onRemove(index: number): void
}

/** What is replaced, and what is better. Rows above and below are not rendered again while one types here. */
export const SwapRow = memo(function SwapRow({
  swap,
  index,
  language,
  path,
  onChange,
  onRemove,
}: SwapRowProps) {
  const change = (next: Swap, step?: string) => onChange(index, next, step)
  const texts = useTexts(fieldTexts)
  const id = useId()
  const [isHere, setHere] = useState(false)
  const better = (
    <ChipList
      label={texts.to}
      kind="text"
      hint={'from' in swap ? texts.toHelp : `${texts.toHelp} ${texts.groupHelp}`}
      empty={texts.nothing}
      values={swap.to}
      change={(to) => change({ ...swap, to: [...to] })}
    />
  )
  if ('pattern' in swap)
    return (
      <div className="st-swap" data-pattern="">
        <PatternField
          label={texts.swapPattern}
          value={swap.pattern}
          path={`${path}.pattern`}
          change={(pattern, step) => change({ ...swap, pattern }, step)}
          onRemove={() => onRemove(index)}
        />
        {better}
      </div>
    )
  const isWrong = hintOf(swap.from, language).fault !== undefined
  return (
    <div className="st-swap">
      <div className="st-swap-from">
        <label className="st-chips-label" htmlFor={id}>
          {texts.from}
        </label>
        <input
          id={id}
          className="g-input g-words"
          value={swap.from}
          aria-invalid={isWrong ? true : undefined}
          aria-describedby={`${id}-hint`}
          autoComplete="off"
          spellCheck={false}
          onKeyDown={(event) => {
            const asked = inflectionAsked(event, swap.from, language)
            if (asked !== undefined) change({ ...swap, from: asked })
          }}
          onFocus={() => setHere(true)}
          onBlur={() => setHere(false)}
          onChange={(event) => change({ ...swap, from: event.currentTarget.value }, `${path}.from`)}
        />
        {isHere || isWrong ? (
          <PhraseHintLine
            id={`${id}-hint`}
            phrase={swap.from}
            language={language}
            onInflect={(from) => change({ ...swap, from })}
          />
        ) : null}
      </div>
      <Icon name="arrow-right" />
      {better}
      <IconButton
        label={texts.removeSwap(swap.from)}
        icon={<Icon name="trash" />}
        onClick={() => onRemove(index)}
      />
    </div>
  )
})
