import { useState } from 'react'
import { Button, LinkButton } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { Select, Switch } from '../../components/fields.tsx'
import { Icon } from '../../components/Icon.tsx'
import { useTexts } from '../../components/language.tsx'
import { Section } from '../../components/PageShell.tsx'
import { sendMessage } from '../background/messages.ts'
import {
  historyPaused,
  keepText,
  RETENTION_DAYS,
  type RetentionDays,
  retention,
  weeklyReview,
} from '../background/settings.ts'
import { useSettings } from '../page/settings-store.ts'
import type { KnownLockState } from '../page/use-lock.ts'
import { ImportHistory } from './ImportHistory.tsx'
import { PassphrasePart } from './PassphrasePart.tsx'
import { useSaving } from './saving.tsx'
import { optionsTexts } from './texts.ts'

/** What is asked before something is erased. */
type Question =
  | { readonly kind: 'retention'; readonly days: RetentionDays }
  | { readonly kind: 'texts' }
  | { readonly kind: 'all' }

/** How long drafts are kept, and with how much of their text. What erases, asks first. */
export function HistorySection({ lock }: { readonly lock: KnownLockState }) {
  const texts = useTexts(optionsTexts)
  const days = useSettings((settings) => settings.retention)
  const text = useSettings((settings) => settings.keepText)
  const paused = useSettings((settings) => settings.historyPaused)
  const company = useSettings((settings) => settings.locks)
  const most = company.mostRetentionDays ?? Number.POSITIVE_INFINITY
  const review = useSettings((settings) => settings.weeklyReview)
  const [asking, setAsking] = useState<Question>()
  const { save } = useSaving()

  return (
    <Section id="history" title={texts.history} lead={texts.historyLead}>
      <div className="op-rows">
        <Select
          label={texts.retention}
          value={String(days)}
          options={RETENTION_DAYS.filter((days) => days <= most).map((days) => ({
            value: String(days),
            label: texts.days(days),
          }))}
          {...(company.mostRetentionDays === undefined ? {} : { hint: texts.byCompany })}
          onChange={(value) => {
            const chosen = RETENTION_DAYS.find((days) => String(days) === value)
            if (chosen === undefined) return
            if (chosen < days) setAsking({ kind: 'retention', days: chosen })
            else save(retention.setValue(chosen))
          }}
        />
        <Switch
          label={texts.keepText}
          hint={
            company.keepText === false
              ? texts.byCompany
              : lock === 'locked'
                ? texts.keepTextLocked
                : texts.keepTextHint
          }
          checked={text}
          disabled={days === 0 || lock === 'locked' || company.keepText === false}
          onChange={(on) => {
            if (on) save(keepText.setValue(true))
            else setAsking({ kind: 'texts' })
          }}
        />
        <Switch
          label={texts.pause}
          hint={texts.pauseHint}
          checked={paused}
          disabled={days === 0}
          onChange={(on) => save(historyPaused.setValue(on))}
        />
        {lock === 'unreadable' ? null : <PassphrasePart lock={lock} />}
        <Switch
          label={texts.weeklyReview}
          hint={texts.weeklyReviewHint}
          checked={review}
          disabled={days === 0}
          onChange={(on) => save(weeklyReview.setValue(on))}
        />
      </div>
      <div className="op-buttons">
        <LinkButton href="/insights.html" icon={<Icon name="history" />}>
          {texts.openHistory}
        </LinkButton>
        <ImportHistory />
        <Button look="grave" icon={<Icon name="trash" />} onClick={() => setAsking({ kind: 'all' })}>
          {texts.eraseAll}
        </Button>
      </div>
      <Confirmation asking={asking} onClose={() => setAsking(undefined)} />
    </Section>
  )
}

function Confirmation({ asking, onClose }: { asking: Question | undefined; onClose: () => void }) {
  const texts = useTexts(optionsTexts)
  const { save } = useSaving()
  const words = asking && wordsOf(asking, texts)
  return (
    <Dialog
      open={asking !== undefined}
      title={words?.title ?? ''}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button
            look="grave"
            onClick={() => {
              if (asking) save(carryOut(asking))
              onClose()
            }}
          >
            {words?.go}
          </Button>
        </>
      }
    >
      <p>{words?.text}</p>
    </Dialog>
  )
}

/** The background erases what a shorter retention, or keeping no text, leaves no place for. */
async function carryOut(question: Question): Promise<void> {
  switch (question.kind) {
    case 'retention':
      return retention.setValue(question.days)
    case 'texts':
      return keepText.setValue(false)
    case 'all': {
      const result = await sendMessage('eraseHistory', { kind: 'all' })
      if (!result.ok) throw new Error('The history was not erased')
    }
  }
}

function wordsOf(question: Question, texts: (typeof optionsTexts)['en']) {
  switch (question.kind) {
    case 'retention':
      return question.days === 0
        ? { title: texts.keepNothingTitle, text: texts.keepNothingText, go: texts.keepNothingGo }
        : {
            title: texts.shorterTitle(question.days),
            text: texts.shorterText(question.days),
            go: texts.shorterGo,
          }
    case 'texts':
      return { title: texts.noTextsTitle, text: texts.noTextsText, go: texts.noTextsGo }
    case 'all':
      return { title: texts.eraseAllTitle, text: texts.eraseAllText, go: texts.eraseAll }
  }
}
