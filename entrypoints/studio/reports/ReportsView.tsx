/** Reports that community managers chose to send, together: which rules recur, which were called wrong, what improved. */
import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo, useRef, useState } from 'react'
import { Button, IconButton } from '../../../components/Button.tsx'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { Select } from '../../../components/fields.tsx'
import { Icon } from '../../../components/Icon.tsx'
import { inLanguage } from '../../../components/in-language.ts'
import { useFormat, useLanguage, useTexts } from '../../../components/language.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { Section } from '../../../components/PageShell.tsx'
import { SeverityMark } from '../../../components/SeverityMark.tsx'
import { REPORTED_FATES, type Report } from '../../../rules/report/report.ts'
import type { Manuscript } from '../../background/studio/desk.ts'
import { readManuscripts } from '../../background/studio/manuscripts.ts'
import { StudioPage } from '../StudioPage.tsx'
import { ExcerptText } from './ExcerptText.tsx'
import { closeAllReports, closeReport, openReports, type Refused, useOpened } from './opened.ts'
import { RulePlaces } from './RulePlaces.tsx'
import { reportsTexts } from './texts.ts'
import {
  beginnings,
  calledWrong,
  draftsIn,
  improvedIn,
  periodsAt,
  type RuleTotal,
  totalsOf,
} from './totals.ts'

const NONE: readonly Manuscript[] = []

export function ReportsView() {
  const texts = useTexts(reportsTexts)
  const { reports, refused } = useOpened()
  const totals = useMemo(() => totalsOf(reports), [reports])
  const manuscripts = useLiveQuery(readManuscripts, [], NONE)
  const isEmpty = reports.length === 0
  return (
    <StudioPage
      view="reports"
      title={texts.title}
      lead={texts.lead}
      actions={isEmpty ? null : <OpenFiles label={texts.openMore} />}
    >
      <div className="st-reports">
        <div aria-live="polite">{refused.length > 0 ? <RefusedFiles refused={refused} /> : null}</div>
        {isEmpty ? (
          <EmptyState
            icon={<Icon name="trend" />}
            title={texts.none}
            action={<OpenFiles label={texts.open} isFirst />}
          >
            {texts.noneText}
          </EmptyState>
        ) : (
          <>
            <OpenReports reports={reports} />
            <Wrong totals={calledWrong(totals)} manuscripts={manuscripts} />
            <Recurring totals={totals} manuscripts={manuscripts} />
            <Improved reports={reports} />
          </>
        )}
      </div>
    </StudioPage>
  )
}

function OpenFiles({ label, isFirst = false }: { readonly label: string; readonly isFirst?: boolean }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".json,application/json"
        aria-label={label}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])]
          // The same file can be chosen again.
          currentTarget.value = ''
          void openReports(files)
        }}
      />
      <Button
        look={isFirst ? 'primary' : 'plain'}
        icon={<Icon name="plus" />}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
    </>
  )
}

function RefusedFiles({ refused }: { readonly refused: readonly Refused[] }) {
  const texts = useTexts(reportsTexts)
  return (
    <Notice tone="warning" title={texts.refused}>
      <ul>
        {refused.map(({ file, why }) => (
          <li key={file}>
            <strong>{file}</strong>: {texts.why[why]}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** A day of a report, e.g. `2026-11-20`, as one reads it. */
function useDay(): (day: string) => string {
  const format = useFormat()
  return (day) => format.day(new Date(`${day}T12:00`).getTime())
}

function OpenReports({ reports }: { readonly reports: readonly Report[] }) {
  const texts = useTexts(reportsTexts)
  const format = useFormat()
  const day = useDay()
  const messages = reports.flatMap(({ message, from }) => (message?.trim() ? [{ message, from }] : []))
  return (
    <Section title={texts.opened(reports.length, format.number(draftsIn(reports)))} lead={texts.notKept}>
      <ul className="st-open-reports">
        {reports.map((report) => {
          const period = texts.period(day(report.from), day(report.to))
          return (
            <li key={JSON.stringify([report.from, report.to, report.madeOn, report.drafts])}>
              <span>{period}</span>
              <span className="st-quiet">{texts.drafts(format.number(draftsIn([report])))}</span>
              <IconButton
                label={texts.close(period)}
                icon={<Icon name="close" size={16} />}
                onClick={() => closeReport(report)}
              />
            </li>
          )
        })}
      </ul>
      {messages.length > 0 ? (
        <>
          <h3>{texts.says}</h3>
          {messages.map(({ message, from }) => (
            <blockquote key={`${from} ${message}`} className="st-excerpt g-words">
              {message}
            </blockquote>
          ))}
        </>
      ) : null}
      <div>
        <Button size="s" look="quiet" onClick={closeAllReports}>
          {texts.closeAll}
        </Button>
      </div>
    </Section>
  )
}

function RuleName({ total }: { readonly total: RuleTotal }) {
  const language = useLanguage()
  return (
    <span className="st-rule-name">
      <SeverityMark severity={total.severity} size={14} />
      <span>{inLanguage(total.title, language) || total.rule}</span>
    </span>
  )
}

interface OfRules {
  readonly totals: readonly RuleTotal[]
  readonly manuscripts: readonly Manuscript[]
}

/** Excerpts of one rule that are shown at once. */
const SHOWN = 6

function Wrong({ totals, manuscripts }: OfRules) {
  const texts = useTexts(reportsTexts)
  const format = useFormat()
  return (
    <Section title={texts.wrong} lead={texts.wrongLead}>
      {totals.length === 0 ? <p>{texts.noneWrong}</p> : null}
      <ul className="st-wrong">
        {totals.map((total) => {
          const excerpts = total.excerpts.filter(({ fate }) => fate === 'wrong')
          return (
            <li key={total.key}>
              <h3>
                <RuleName total={total} />
              </h3>
              <p className="st-quiet">
                {texts.wrongOf(format.number(total.fates.wrong), format.number(total.tips))}
                {excerpts.length === 0 ? `. ${texts.noExcerpt}` : ''}
              </p>
              {excerpts.slice(0, SHOWN).map((excerpt) => (
                <ExcerptText key={`${excerpt.start} ${excerpt.text}`} excerpt={excerpt} />
              ))}
              <RulePlaces total={total} manuscripts={manuscripts} />
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

function Recurring({ totals, manuscripts }: OfRules) {
  const texts = useTexts(reportsTexts)
  const format = useFormat()
  return (
    <Section title={texts.recurring} lead={texts.recurringLead}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <section className="st-rates g-scroll" tabIndex={0} aria-label={texts.recurring}>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.rule}</th>
              <th scope="col">{texts.tips}</th>
              {REPORTED_FATES.map((fate) => (
                <th key={fate} scope="col">
                  {texts.fates[fate]}
                </th>
              ))}
              <th scope="col">{texts.inReports}</th>
            </tr>
          </thead>
          <tbody>
            {totals.map((total) => (
              <tr key={total.key}>
                <th scope="row">
                  <RuleName total={total} />
                  <RulePlaces total={total} manuscripts={manuscripts} />
                </th>
                <td>{format.number(total.tips)}</td>
                {REPORTED_FATES.map((fate) => (
                  <td key={fate} data-none={total.fates[fate] === 0 || undefined}>
                    {format.number(total.fates[fate])}
                  </td>
                ))}
                <td>{format.number(total.reports)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Section>
  )
}

function Improved({ reports }: { readonly reports: readonly Report[] }) {
  const texts = useTexts(reportsTexts)
  const format = useFormat()
  const dayName = useDay()
  const days = useMemo(() => beginnings(reports), [reports])
  const [chosen, setChosen] = useState<string>()
  const day = days.find((each) => each === chosen) ?? days[0]
  const changes = useMemo(
    () => (day === undefined ? [] : improvedIn(periodsAt(reports, day))),
    [reports, day],
  )
  const rate = (value: number) => format.number(Math.round(value * 10) / 10)
  if (day === undefined)
    return (
      <Section title={texts.improved}>
        <p>{texts.onePeriod}</p>
      </Section>
    )
  return (
    <Section title={texts.improved} lead={texts.improvedLead}>
      {days.length > 1 ? (
        <Select
          label={texts.since}
          value={day}
          options={days.map((value) => ({ value, label: dayName(value) }))}
          onChange={setChosen}
        />
      ) : null}
      {changes.length === 0 ? <p>{texts.nothingImproved}</p> : null}
      <ul className="st-improved">
        {changes.map(({ total, before, after }) => (
          <li key={total.key}>
            <RuleName total={total} />
            <span className="st-outcome" data-outcome="right">
              <Icon name="check" size={15} />
              {texts.less(rate(before), rate(after))}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
