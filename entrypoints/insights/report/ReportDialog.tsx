import { useId, useMemo, useState } from 'react'
import { Button } from '../../../components/Button.tsx'
import { Dialog } from '../../../components/Dialog.tsx'
import { Disclosure } from '../../../components/Disclosure.tsx'
import { TextField } from '../../../components/fields.tsx'
import { Icon } from '../../../components/Icon.tsx'
import { useFormat, useTexts } from '../../../components/language.tsx'
import { MAX_MESSAGE } from '../../../rules/report/report.ts'
import type { DraftRecord } from '../../background/history.ts'
import { save } from '../../page/save-file.ts'
import { ExcerptChoices, NO_EXCERPTS } from './ExcerptChoices.tsx'
import { dayOf, excerptsIn, inPeriod, makeReport, type Period } from './make-report.ts'
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

function Report({ records, onClose }: Omit<ReportDialogProps, 'open'>) {
  const texts = useTexts(reportTexts)
  const format = useFormat()
  const today = dayOf(Date.now())
  const [period, setPeriod] = useState({ from: dayOf(records.at(-1)?.startedAt ?? Date.now()), to: today })
  const [message, setMessage] = useState('')
  const [excerpts, setExcerpts] = useState(NO_EXCERPTS)

  const told = useMemo(() => inPeriod(records, period), [records, period])
  const offers = useMemo(() => excerptsIn(told), [told])
  const report = useMemo(
    () => makeReport(told, offers, { ...period, message, ...excerpts }, today),
    [told, offers, period, message, excerpts, today],
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
        <PeriodFields period={period} today={today} onChange={setPeriod} />
        <p className="rp-count">{texts.drafts(format.number(told.length), told.length)}</p>
        <MessageField message={message} onChange={setMessage} />
        <ExcerptChoices offers={offers} choices={excerpts} onChange={setExcerpts} />
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

interface PeriodFieldsProps {
  readonly period: Period
  readonly today: string
  onChange(period: Period): void
}

function PeriodFields({ period, today, onChange }: PeriodFieldsProps) {
  const texts = useTexts(reportTexts)
  return (
    <div className="rp-period">
      <TextField
        type="date"
        label={texts.from}
        value={period.from}
        max={period.to}
        onChange={(from) => from && onChange({ ...period, from })}
      />
      <TextField
        type="date"
        label={texts.to}
        value={period.to}
        min={period.from}
        max={today}
        onChange={(to) => to && onChange({ ...period, to })}
      />
    </div>
  )
}

function MessageField({ message, onChange }: { readonly message: string; onChange(message: string): void }) {
  const texts = useTexts(reportTexts)
  const id = useId()
  return (
    <div className="g-field">
      <label className="g-field-label" htmlFor={id}>
        {texts.message}
      </label>
      <textarea
        id={id}
        className="g-input"
        rows={3}
        maxLength={MAX_MESSAGE}
        value={message}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </div>
  )
}
