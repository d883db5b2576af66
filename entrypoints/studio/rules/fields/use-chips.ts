import { type KeyboardEvent, type RefObject, useCallback, useRef, useState } from 'react'
import { useTexts } from '../../../../components/language.tsx'
import type { Language } from '../../../../rules/index.ts'
import { useSay } from '../say.tsx'
import { inflectionAsked } from './PhraseHintLine.tsx'
import { fieldTexts } from './texts.ts'

interface ChipsOptions {
  readonly values: readonly string[]
  /** How many of them are chips. */
  readonly shown: number
  /** In which language a key may ask for other forms of a phrase; `undefined` where texts are no phrases. */
  readonly inflects: Language | 'any' | undefined
  /** Whether a text may be empty. */
  readonly mayBeEmpty: boolean
  /** The field behind the last chip. */
  readonly input: RefObject<HTMLInputElement | null>
  change(values: readonly string[]): void
}

export type Chips = ReturnType<typeof useChips>

/** The chips of a list: which has the keyboard, which is being changed, and what keys do to them. */
export function useChips({ values, shown, inflects, mayBeEmpty, input, change }: ChipsOptions) {
  const texts = useTexts(fieldTexts)
  const say = useSay()
  const root = useRef<HTMLDivElement>(null)
  const [editing, setEditing] = useState<number>()
  const [current, setCurrent] = useState<number>()
  const stop = Math.min(current ?? 0, shown - 1)

  const latest = useRef({ values, change })
  latest.current = { values, change }

  const focus = useCallback(
    (index: number) => {
      // After the change has been rendered: a removed chip takes its button along.
      requestAnimationFrame(() => {
        const chips = root.current?.querySelectorAll<HTMLElement>('[data-chip]')
        const chip = chips?.[Math.min(index, chips.length - 1)]
        if (chip) chip.focus()
        else input.current?.focus()
      })
    },
    [input],
  )

  const remove = useCallback(
    (index: number, isByKey: boolean) => {
      const { values, change } = latest.current
      const gone = values[index]
      if (gone === undefined) return
      change(values.filter((_, at) => at !== index))
      say(texts.removed(gone))
      setCurrent(undefined)
      if (isByKey) focus(index)
      else input.current?.focus()
    },
    [focus, input, say, texts],
  )

  const finish = useCallback(
    (index: number, text: string | undefined, refocus: boolean) => {
      const { values, change } = latest.current
      setEditing(undefined)
      if (text !== undefined && text.trim() === '' && !mayBeEmpty) return remove(index, refocus)
      const tidy = text?.trim()
      if (tidy !== undefined && tidy !== values[index])
        change(values.map((each, at) => (at === index ? tidy : each)))
      if (refocus) focus(index)
    },
    [mayBeEmpty, focus, remove],
  )

  function move(event: KeyboardEvent<HTMLElement>) {
    if (!(event.target as Element).matches('[data-chip]')) return
    const last = shown - 1
    const to = {
      ArrowLeft: stop - 1,
      ArrowUp: stop - 1,
      ArrowRight: stop + 1,
      ArrowDown: stop + 1,
      Home: 0,
      End: last,
    }[event.key]
    const asked = inflects && inflectionAsked(event, values[stop] ?? '', inflects)
    if (asked !== undefined) finish(stop, asked, true)
    else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault()
      remove(stop, true)
    } else if (event.key === 'F2') {
      event.preventDefault()
      setEditing(stop)
    } else if (to !== undefined) {
      event.preventDefault()
      if (to > last) input.current?.focus()
      else if (to >= 0) {
        setCurrent(to)
        root.current?.querySelectorAll<HTMLElement>('[data-chip]')[to]?.focus()
      }
    }
  }

  return { root, editing, setEditing, current, setCurrent, stop, focus, remove, finish, move }
}
