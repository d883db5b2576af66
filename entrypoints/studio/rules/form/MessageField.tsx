import { useLayoutEffect, useRef } from 'react'
import { Button } from '../../../../components/Button.tsx'
import { TextArea } from '../../../../components/fields.tsx'
import { useTexts } from '../../../../components/language.tsx'
import { type Check, type Language, withReplaced } from '../../../../rules/index.ts'
import { useFault } from '../../manuscript/use-manuscript.tsx'
import type { FieldProps } from '../fields/field.ts'
import { type Placeholder, placeholdersOf, unfilledIn } from './placeholders.ts'
import { formTexts } from './texts.ts'

/** A message must fit the popover beside the draft, as the pack's advice says too. */
const LONGEST = 160

interface MessageFieldProps extends FieldProps<string> {
  readonly lang: Language
  readonly check: Check
}

/** The message, with buttons for what the finding puts into it. */
export function MessageField({ lang, value = '', path, check, change }: MessageFieldProps) {
  const texts = useTexts(formTexts)
  const fault = useFault(path)
  const area = useRef<HTMLTextAreaElement>(null)
  const caret = useRef<number>(undefined)
  const offered = placeholdersOf(check)
  const unfilled = unfilledIn(value, check)

  // The caret goes behind what was put in.
  useLayoutEffect(() => {
    if (caret.current === undefined) return
    area.current?.focus()
    area.current?.setSelectionRange(caret.current, caret.current)
    caret.current = undefined
  })

  function insert(placeholder: Placeholder) {
    const { selectionStart: start = value.length, selectionEnd: end = value.length } = area.current ?? {}
    const sign = `{${placeholder}}`
    caret.current = start + sign.length
    change(withReplaced(value, { start, end }, sign))
  }

  const hint = value.length > LONGEST ? texts.messageLong(value.length, LONGEST) : texts.messageHint
  return (
    <div className="st-message">
      <TextArea
        ref={area}
        lang={lang}
        label={texts.message}
        hint={hint}
        fault={fault}
        value={value}
        rows={2}
        onChange={(message) => change(message, path)}
      />
      {offered.length > 0 ? (
        // biome-ignore lint/a11y/useSemanticElements: these are buttons, not fields
        <div className="st-inserts" role="group" aria-label={texts.insert}>
          <span>{texts.insert}</span>
          {offered.map((placeholder) => (
            <Button key={placeholder} size="s" title={`{${placeholder}}`} onClick={() => insert(placeholder)}>
              {texts.placeholders[placeholder]}
            </Button>
          ))}
        </div>
      ) : null}
      {unfilled.length > 0 ? (
        <p className="st-hint" data-broad="">
          {texts.unfilled(unfilled.map((each) => `{${each}}`).join(', '))}
        </p>
      ) : null}
    </div>
  )
}
