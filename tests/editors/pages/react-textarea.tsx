import { useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { offer, plain, stage } from './bench.ts'

let model = ''
let setModel: (text: string) => void = () => {}

/** A field that shows only what its state holds: text that does not pass through `onChange` is lost. */
function Composer() {
  const [text, setText] = useState('')
  model = text
  setModel = setText
  return <textarea value={text} onChange={(event) => setText(event.target.value)} />
}

flushSync(() => createRoot(stage()).render(<Composer />))
const field = document.querySelector('textarea')
if (!field) throw new Error('React drew no field')
offer({
  element: field,
  formats: false,
  text: () => model,
  load: (lines) => flushSync(() => setModel(plain(lines))),
  pause() {},
  isSettled: () => field.value === model,
})
