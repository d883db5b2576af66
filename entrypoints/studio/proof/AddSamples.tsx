/** Takes in drafts from a pasted list. */
import { type FormEvent, useMemo, useState } from 'react'
import { Button } from '../../../components/Button.tsx'
import { Select, TextArea } from '../../../components/fields.tsx'
import { useTexts } from '../../../components/language.tsx'
import { addSamples } from '../../background/studio/samples.ts'
import { parseSamples } from './parse-samples.ts'
import { sampleTexts } from './sample-texts.ts'

const MARKS = ['none', 'fine', 'flag'] as const

export function AddSamples({ onDone }: { onDone(): void }) {
  const texts = useTexts(sampleTexts)
  const [pasted, setPasted] = useState('')
  const [mark, setMark] = useState<(typeof MARKS)[number]>('none')
  const [fault, setFault] = useState<string>()
  const { texts: drafts, leftOut } = useMemo(() => parseSamples(pasted), [pasted])

  function add(event: FormEvent) {
    event.preventDefault()
    if (drafts.length === 0) return
    addSamples(drafts, mark === 'none' ? {} : { mark }).then(onDone, () => setFault(texts.notKept))
  }
  return (
    <form className="st-sheet" onSubmit={add}>
      <TextArea
        label={texts.paste}
        hint={leftOut > 0 ? texts.leftOut(leftOut) : texts.pasteHint}
        fault={fault}
        rows={7}
        value={pasted}
        autoFocus
        onChange={(value) => {
          setPasted(value)
          setFault(undefined)
        }}
      />
      <Select
        label={texts.markAll}
        value={mark}
        options={MARKS.map((value) => ({ value, label: texts.marks[value] }))}
        onChange={(chosen) => setMark(chosen)}
      />
      <div className="st-form-actions">
        <Button onClick={onDone}>{texts.cancel}</Button>
        <Button look="primary" type="submit" disabled={drafts.length === 0}>
          {texts.keepThem(drafts.length)}
        </Button>
      </div>
    </form>
  )
}
