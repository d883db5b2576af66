import type { KeyboardEvent } from 'react'
import { Button } from '../../../../components/Button.tsx'
import { Icon } from '../../../../components/Icon.tsx'
import { useLanguage, useTexts } from '../../../../components/language.tsx'
import type { Language } from '../../../../rules/index.ts'
import { hintOf } from './phrase-hint.ts'
import { fieldTexts } from './texts.ts'

/** Forms that are shown before the rest is counted. */
const SHOWN = 8

interface PhraseHintLineProps {
  readonly id: string
  readonly phrase: string
  readonly language: Language | 'any'
  /** Puts the phrase with its usual endings in its place. */
  onInflect(phrase: string): void
}

/** What a phrase finds, whether it is over-broad, what is wrong with it. */
export function PhraseHintLine({ id, phrase, language, onInflect }: PhraseHintLineProps) {
  const texts = useTexts(fieldTexts)
  const reader = useLanguage()
  const { fault, forms, broad, inflected } = hintOf(phrase, language)
  if (fault)
    return (
      <p className="st-hint" id={id} data-fault="">
        <Icon name="warning" size={14} /> {fault[reader]}
      </p>
    )
  const rest = forms.length - SHOWN
  return (
    <div className="st-hint" id={id}>
      <p>
        {texts.finds} <FormList forms={forms.slice(0, SHOWN)} />
        {rest > 0 ? ` ${texts.more(rest)}` : ''}
      </p>
      {broad === undefined ? null : (
        <p data-broad="">
          <Icon name="warning" size={14} /> {texts.broad(broad)}
        </p>
      )}
      {inflected === undefined ? null : (
        // Chosen with the pointer, the field must not lose the focus first: losing it, it takes what was typed.
        <Button
          size="s"
          icon={<Icon name="spark" size={14} />}
          // Tab goes on to the next field; the field's own key does the same.
          tabIndex={-1}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onInflect(inflected)}
        >
          {texts.inflect(inflected)} <kbd>{texts.inflectKey}</kbd>
        </Button>
      )}
    </div>
  )
}

/** The phrase with its usual endings, when the key that asks for them is pressed in its field: Alt+Enter. */
export function inflectionAsked(
  event: KeyboardEvent,
  phrase: string,
  language: Language | 'any',
): string | undefined {
  if (event.key !== 'Enter' || !event.altKey) return undefined
  const { inflected } = hintOf(phrase, language)
  if (inflected !== undefined) event.preventDefault()
  return inflected
}

function FormList({ forms }: { forms: readonly string[] }) {
  const texts = useTexts(fieldTexts)
  return forms.map((form, index) => (
    <span key={form}>
      {index > 0 ? ', ' : ''}
      <span className="g-words">{form.replaceAll('*', '…')}</span>
      {form.includes('*') ? ` (${texts.restOfWord})` : ''}
    </span>
  ))
}
