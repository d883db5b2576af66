import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { Button } from '../../../../components/Button.tsx'
import { Icon } from '../../../../components/Icon.tsx'
import { useTexts } from '../../../../components/language.tsx'
import type { DraftLanguage } from './PerLanguageFields.tsx'
import { inflectionAsked, PhraseHintLine } from './PhraseHintLine.tsx'
import { type ReadSwap, readSwaps } from './read-swaps.ts'
import { splitTexts } from './split-phrases.ts'
import { fieldTexts } from './texts.ts'

interface NewSwapProps {
  readonly language: DraftLanguage
  onAdd(swaps: readonly { from: string; to: string[] }[]): void
}

/** The empty pair below a list: Enter adds it and goes on to the next; a pasted table is added whole. */
export function NewSwap({ language, onAdd }: NewSwapProps) {
  const texts = useTexts(fieldTexts)
  const id = useId()
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const first = useRef<HTMLInputElement>(null)
  const group = useRef<HTMLDivElement>(null)

  const give = (swaps: readonly ReadSwap[]) =>
    onAdd(swaps.map((swap) => ({ from: swap.from, to: [...swap.to] })))

  function add(goOn: boolean) {
    if (from.trim() === '') return
    const better = splitTexts(to)
    if (better.length === 0 && !goOn) return
    give([{ from: from.trim(), to: better.length > 0 ? better : [''] }])
    setFrom('')
    setTo('')
    if (goOn) first.current?.focus()
  }

  function type(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    add(true)
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend cannot be laid out beside other things
    <div
      className="st-swap"
      role="group"
      aria-label={texts.addSwap}
      ref={group}
      onBlur={(event) => {
        // A pair that is whole is kept when one leaves it.
        if (!group.current?.contains(event.relatedTarget)) add(false)
      }}
    >
      <div className="st-swap-from">
        <label className="st-chips-label" htmlFor={`${id}-from`}>
          {texts.newFrom}
        </label>
        <input
          ref={first}
          id={`${id}-from`}
          className="g-input g-words"
          value={from}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setFrom(event.currentTarget.value)}
          onKeyDown={(event) => {
            const asked = inflectionAsked(event, from, language)
            if (asked !== undefined) setFrom(asked)
            else type(event)
          }}
          onPaste={(event) => {
            const swaps = readSwaps(event.clipboardData.getData('text/plain'))
            if (swaps.length === 0) return
            event.preventDefault()
            give(swaps)
          }}
        />
        {from.trim() === '' ? null : (
          <PhraseHintLine id={`${id}-hint`} phrase={from} language={language} onInflect={setFrom} />
        )}
      </div>
      <Icon name="arrow-right" />
      <div className="st-swap-from">
        <label className="st-chips-label" htmlFor={`${id}-to`}>
          {texts.newTo}
        </label>
        <input
          id={`${id}-to`}
          className="g-input g-words"
          value={to}
          autoComplete="off"
          onChange={(event) => setTo(event.currentTarget.value)}
          onKeyDown={type}
        />
      </div>
      <Button size="s" onClick={() => add(true)} disabled={from.trim() === ''}>
        {texts.add}
      </Button>
    </div>
  )
}
