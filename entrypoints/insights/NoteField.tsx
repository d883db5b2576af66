import { useEffect, useId, useRef, useState } from 'react'
import { useTexts } from '../../components/language.tsx'
import { Announcer } from '../../components/Notice.tsx'
import { MAX_NOTE } from '../background/history.ts'
import { sendMessage } from '../background/messages.ts'
import { insightsTexts } from './texts.ts'

/** Milliseconds without a key after which a note is kept. */
const PAUSE = 600

/** A note to oneself on a draft: kept as one stops writing, and when one leaves it. */
export function NoteField({ draft, note }: { readonly draft: string; readonly note: string | undefined }) {
  const texts = useTexts(insightsTexts)
  const id = useId()
  const [text, setText] = useState(note ?? '')
  const [state, setState] = useState<'kept' | 'writing' | 'failed' | 'untouched'>('untouched')
  const unsaved = useRef<string>(undefined)

  async function keep() {
    const text = unsaved.current
    if (text === undefined) return
    unsaved.current = undefined
    const result = await sendMessage('keepNote', { draft, text }).catch(() => undefined)
    setState(result?.ok ? 'kept' : 'failed')
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is kept is what was written last, whoever asks
  useEffect(() => {
    const timer = setTimeout(() => void keep(), PAUSE)
    return () => clearTimeout(timer)
  }, [text])
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as the draft is left
  useEffect(() => () => void keep(), [])

  const said = state === 'kept' ? texts.noteKept : state === 'failed' ? texts.noteFailed : ''
  return (
    <section className="in-note">
      <h3>
        <label htmlFor={id}>{texts.note}</label>
      </h3>
      <textarea
        id={id}
        className="g-input"
        rows={2}
        maxLength={MAX_NOTE}
        placeholder={texts.notePlaceholder}
        value={text}
        onChange={({ currentTarget }) => {
          unsaved.current = currentTarget.value
          setText(currentTarget.value)
          setState('writing')
        }}
        onBlur={() => void keep()}
      />
      <p className="in-note-state" data-state={state} aria-hidden="true">
        {said}
      </p>
      <Announcer>{said}</Announcer>
    </section>
  )
}
