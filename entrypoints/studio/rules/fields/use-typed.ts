import { useState } from 'react'
import { useTexts } from '../../../../components/language.tsx'
import { useSay } from '../say.tsx'
import { splitPhrases, splitTexts } from './split-phrases.ts'
import { fieldTexts } from './texts.ts'

interface TypedOptions {
  readonly values: readonly string[]
  /** Whether commas between braces belong to what is typed. */
  readonly kind: 'phrase' | 'text'
  change(values: readonly string[]): void
}

/** What stands in the field behind the chips, and when it becomes chips. */
export function useTyped({ values, kind, change }: TypedOptions) {
  const texts = useTexts(fieldTexts)
  const say = useSay()
  const [typed, setTyped] = useState('')
  const split = kind === 'phrase' ? splitPhrases : splitTexts

  /** Adds what is not there yet, and empties the field. */
  function add(text: string) {
    const wanted = split(text)
    const fresh = wanted.filter((each) => !values.includes(each))
    if (fresh.length > 0) {
      change([...values, ...fresh])
      say(texts.added(fresh.length))
    } else if (wanted[0] !== undefined) say(texts.thereAlready(wanted[0]))
    setTyped('')
  }

  return {
    typed,
    isEmpty: typed.trim() === '',
    /** The phrase that is being written, behind those that a comma ends. */
    last: split(typed).at(-1),
    add,
    /** The field holds another text: what stands before a comma that ends a phrase is done. */
    write(text: string) {
      const parts = split(text)
      const isEnded = /,\s*$/u.test(text) && parts.length > 0 && split(`${text}x`).length > parts.length
      if (isEnded) add(text)
      else setTyped(text)
    },
    /** @returns whether several came at once, which are added; one goes on being written. */
    paste(text: string): boolean {
      if (split(text).length < 2) return false
      add(`${typed}${text}`)
      return true
    },
  }
}
