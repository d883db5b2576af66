import { useId, useRef, useState } from 'react'
import type * as v from 'valibot'
import { Button } from '../../../components/Button.tsx'
import { useLanguage, useTexts } from '../../../components/language.tsx'
import { useManuscriptStore } from '../manuscript/use-manuscript.tsx'
import { type JsonFault, jsonText, readJson } from './read-json.ts'
import { jsonTexts } from './texts.ts'
import { forgetUnread, keepUnread, unreadOf } from './unread-json.ts'

interface JsonFieldProps<S extends v.GenericSchema> {
  readonly label: string
  readonly hint: string
  readonly schema: S
  readonly value: v.InferOutput<S>
  /** Where it stands, e.g. `rules[3]`; what is not taken over yet is kept under it. */
  readonly path: string
  /** What it is the JSON of, where its place may change: a rule's id. */
  readonly name: string
  change(value: v.InferOutput<S>, step?: string): void
}

/** A part of the pack as JSON: read at each keystroke, taken over as soon as it has the right shape. */
export function JsonField<S extends v.GenericSchema>(props: JsonFieldProps<S>) {
  const { label, hint, schema, value, path, name, change } = props
  const texts = useTexts(jsonTexts)
  const id = useId()
  const { id: manuscript } = useManuscriptStore()
  const key = `${manuscript}/${name}`
  const area = useRef<HTMLTextAreaElement>(null)
  const [typed, setTyped] = useState(() => start(unreadOf(key), value, schema))
  // Changed in the form, or by undo: the text follows, unless something stands in it that is not taken over yet.
  const now = typed.value === value || typed.isWaiting ? typed : start(undefined, value, schema)
  if (now !== typed) setTyped(now)

  function write(text: string) {
    const read = readJson(text, schema)
    if (read.ok) {
      forgetUnread(key)
      setTyped({ text, value: read.value, faults: read.faults, isWaiting: false })
      change(read.value, `${path}/json`)
    } else {
      keepUnread(key, text)
      setTyped({ text, value, faults: read.faults, isWaiting: true })
    }
  }

  return (
    <div className="st-json">
      <label className="g-field-label" htmlFor={id}>
        {label}
      </label>
      <p className="st-help" id={`${id}-hint`}>
        {hint}
      </p>
      <textarea
        ref={area}
        id={id}
        className="g-input st-mono"
        rows={Math.min(30, Math.max(8, now.text.split('\n').length + 1))}
        value={now.text}
        spellCheck={false}
        autoComplete="off"
        aria-invalid={now.isWaiting || undefined}
        aria-describedby={`${id}-hint ${id}-faults`}
        onChange={(event) => write(event.currentTarget.value)}
      />
      <div id={`${id}-faults`} role="status">
        {now.faults.map((fault, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: faults have no name but their order
          <FaultLine key={index} fault={fault} onGo={(at) => select(area.current, at)} />
        ))}
        {now.isWaiting ? (
          <p className="st-hint" data-broad="">
            {texts.waits}{' '}
            <Button
              size="s"
              onClick={() => {
                forgetUnread(key)
                setTyped(start(undefined, value, schema))
              }}
            >
              {texts.back}
            </Button>
          </p>
        ) : null}
      </div>
    </div>
  )
}

function FaultLine({ fault, onGo }: { fault: JsonFault; onGo(at: number): void }) {
  const texts = useTexts(jsonTexts)
  const language = useLanguage()
  const { message, place } = fault
  return (
    <p className="st-hint" data-fault="">
      {texts.atLine(place.line, place.column)} {message[language]}{' '}
      <Button size="s" look="quiet" onClick={() => onGo(place.at)}>
        {texts.goThere}
      </Button>
    </p>
  )
}

interface Typed {
  readonly text: string
  /** What the text was read as, or what stood there when it could not be. */
  readonly value: unknown
  readonly faults: readonly JsonFault[]
  readonly isWaiting: boolean
}

function start(unread: string | undefined, value: unknown, schema: v.GenericSchema): Typed {
  const text = unread ?? jsonText(value)
  const { faults } = unread === undefined ? { faults: [] } : readJson(text, schema)
  return { text, value, faults, isWaiting: unread !== undefined }
}

/** The caret goes to the fault, and the line into sight. */
function select(area: HTMLTextAreaElement | null, at: number): void {
  if (!area) return
  const end = area.value.indexOf('\n', at)
  area.focus()
  area.setSelectionRange(at, end < 0 ? area.value.length : end)
}
