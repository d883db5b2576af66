import { useId, useMemo, useState } from 'react'
import { Button } from '../../../components/Button.tsx'
import { Dialog } from '../../../components/Dialog.tsx'
import { Disclosure } from '../../../components/Disclosure.tsx'
import { TextField } from '../../../components/fields.tsx'
import { Icon } from '../../../components/Icon.tsx'
import { useFormat, useTexts } from '../../../components/language.tsx'
import { MAX_EXCERPTS, MAX_MESSAGE } from '../../../rules/report/report.ts'
import type { DraftRecord } from '../../background/history.ts'
import { save } from '../../page/save-file.ts'
import { ExcerptChoice } from './ExcerptChoice.tsx'
import type { WordPlace } from './hide-words.ts'
import { dayOf, excerptsIn, inPeriod, makeReport } from './make-report.ts'
import { reportTexts } from './texts.ts'
import './report.css'

interface ReportDialogProps {
  readonly open: boolean
  readonly records: readonly DraftRecord[]
  onClose(): void
}

/** Makes a report for the tutor: the person chooses what is in it, and sees exactly the file before saving it. */
export function ReportDialog({ open, records, onClose }: ReportDialogProps) {
  return open ? <Report records={records} onClose={onClose} /> : null
}

/** How many excerpts are offered at a time. */
const PAGE = 20

function Report({ records, onClose }: Omit<ReportDialogProps, 'open'>) {
  const texts = useTexts(reportTexts)
  const format = useFormat()
  const messageId = useId()
  const today = dayOf(Date.now())
  const [period, setPeriod] = useState({ from: dayOf(records.at(-1)?.startedAt ?? Date.now()), to: today })
  const [message, setMessage] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [hidden, setHidden] = useState<ReadonlyMap<string, ReadonlySet<WordPlace>>>(new Map())
  const [shown, setShown] = useState(PAGE)

  const told = useMemo(() => inPeriod(records, period), [records, period])
  const offers = useMemo(() => excerptsIn(told), [told])
  const report = useMemo(
    () => makeReport(told, offers, { ...period, message, chosen, hidden }, today),
    [told, offers, period, message, chosen, hidden, today],
  )
  const file = `${JSON.stringify(report, null, 2)}\n`

  return (
    <Dialog
      open
      width="m"
      title={texts.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button
            look="primary"
            icon={<Icon name="download" />}
            disabled={told.length === 0}
            onClick={() => {
              save({ name: `galateo-report-${today}.json`, type: 'application/json', text: file })
              onClose()
            }}
          >
            {texts.save}
          </Button>
        </>
      }
    >
      <p>{texts.lead}</p>
      <div className="rp-choices">
        <div className="rp-period">
          <TextField
            type="date"
            label={texts.from}
            value={period.from}
            max={period.to}
            onChange={(from) => from && setPeriod({ ...period, from })}
          />
          <TextField
            type="date"
            label={texts.to}
            value={period.to}
            min={period.from}
            max={today}
            onChange={(to) => to && setPeriod({ ...period, to })}
          />
        </div>
        <p className="rp-count">{texts.drafts(format.number(told.length), told.length)}</p>
        <div className="g-field">
          <label className="g-field-label" htmlFor={messageId}>
            {texts.message}
          </label>
          <textarea
            id={messageId}
            className="g-input"
            rows={3}
            maxLength={MAX_MESSAGE}
            value={message}
            onChange={({ currentTarget }) => setMessage(currentTarget.value)}
          />
        </div>
        <section className="rp-excerpts" aria-labelledby="rp-excerpts">
          <h3 id="rp-excerpts">{texts.excerpts}</h3>
          <p className="g-field-hint">{offers.length > 0 ? texts.excerptsHint : texts.excerptsNone}</p>
          <ul>
            {offers.slice(0, shown).map((offer) => (
              <ExcerptChoice
                key={offer.key}
                offer={offer}
                chosen={chosen.has(offer.key)}
                disabled={!chosen.has(offer.key) && chosen.size >= MAX_EXCERPTS}
                hidden={hidden.get(offer.key) ?? NOTHING_HIDDEN}
                onChoose={(on) => setChosen(toggled(chosen, offer.key, on))}
                onHide={(words) => setHidden(new Map(hidden).set(offer.key, words))}
              />
            ))}
          </ul>
          {offers.length > shown ? (
            <Button look="quiet" size="s" onClick={() => setShown(shown + PAGE)}>
              {texts.more(format.number(Math.min(PAGE, offers.length - shown)))}
            </Button>
          ) : null}
        </section>
      </div>
      <div className="rp-file">
        <p>{texts.holds(report.rules.length, report.excerpts.length)}</p>
        <Disclosure summary={texts.file}>
          <p className="g-field-hint">{texts.fileHint}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
          <pre className="g-scroll" tabIndex={0}>
            {file}
          </pre>
        </Disclosure>
      </div>
    </Dialog>
  )
}

const NOTHING_HIDDEN: ReadonlySet<WordPlace> = new Set()

/** The set with one more or one less. */
function toggled<T>(set: ReadonlySet<T>, one: T, on: boolean): ReadonlySet<T> {
  const next = new Set(set)
  if (on) next.add(one)
  else next.delete(one)
  return next
}
