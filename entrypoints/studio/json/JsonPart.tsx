/** The whole pack as data, two-way: what is right goes into the pack as it is typed, what is not is told with its place. */
import { useState } from 'react'
import { TextArea } from '../../../components/fields.tsx'
import { useLanguage, useTexts } from '../../../components/language.tsx'
import { type Fault, type Pack, parsePack } from '../../../rules/index.ts'
import { packText } from '../desk/pack-file.ts'
import { useEdit, useManuscript } from '../manuscript/use-manuscript.tsx'
import { jsonTexts } from './texts.ts'

interface Typed {
  readonly text: string
  /** What the pack was after it was typed; another pack was changed elsewhere. */
  readonly pack: Pack
  readonly faults: readonly Fault[]
}

export function JsonPart() {
  const texts = useTexts(jsonTexts)
  const language = useLanguage()
  const pack = useManuscript((state) => state.pack)
  const isReadOnly = useManuscript((state) => state.isReadOnly)
  const edit = useEdit()
  const [typed, setTyped] = useState<Typed>()
  const isStale = typed?.pack !== pack
  const faults = isStale ? [] : (typed?.faults ?? [])

  function type(text: string) {
    const { pack: read, faults: wrong } = readPackText(text)
    if (read) edit(() => read, 'json')
    setTyped({ text, pack: read ?? pack, faults: wrong })
  }

  return (
    <div className="st-json">
      <TextArea
        label={texts.label}
        hint={texts.hint}
        fault={faults.length > 0 ? texts.notTaken : undefined}
        rows={28}
        spellCheck={false}
        autoComplete="off"
        value={isStale ? packText(pack) : typed.text}
        readOnly={isReadOnly}
        onChange={type}
      />
      <ul className="st-json-faults" aria-live="polite">
        {faults.slice(0, 20).map(({ path, message }) => (
          <li key={path}>
            {path ? <code>{path}</code> : null} {message[language]}
          </li>
        ))}
      </ul>
    </div>
  )
}

function readPackText(text: string): { readonly pack?: Pack; readonly faults: readonly Fault[] } {
  let input: unknown
  try {
    input = JSON.parse(text)
  } catch (error) {
    return { faults: [{ path: '', message: notJson(error instanceof Error ? error.message : '', text) }] }
  }
  const parsed = parsePack(input)
  // Rules that would be left out stay as typed until they are right.
  return parsed.ok && parsed.faults.length === 0
    ? { pack: parsed.pack, faults: [] }
    : { faults: parsed.faults }
}

/** Browsers name the place in words of their own, Chromium by offset, Firefox by line. */
function notJson(message: string, text: string): Fault['message'] {
  const offset = /position (\d+)/u.exec(message)?.[1]
  const line =
    /line (\d+)/u.exec(message)?.[1] ?? (offset && text.slice(0, Number(offset)).split('\n').length)
  return line
    ? {
        it: `Alla riga ${line} manca o avanza un segno: una virgola, delle virgolette, una parentesi.`,
        en: `In line ${line} a sign is missing or too many: a comma, quotation marks, a bracket.`,
      }
    : {
        it: 'Manca qualcosa alla fine: delle virgolette o una parentesi.',
        en: 'Something is missing at the end: quotation marks or a bracket.',
      }
}
