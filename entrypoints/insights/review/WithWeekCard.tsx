import { type ReactNode, useState } from 'react'
import { Button } from '../../../components/Button.tsx'
import { Icon } from '../../../components/Icon.tsx'
import { inLanguage } from '../../../components/in-language.ts'
import { useFormat, useLanguage, useTexts } from '../../../components/language.tsx'
import { Notice } from '../../../components/Notice.tsx'
import type { Win } from '../../background/learning/review.ts'
import { weekStart } from '../../background/learning/weeks.ts'
import { reviewSeen } from '../../background/settings.ts'
import { useReview, type WaitingReview } from '../../page/use-review.ts'
import { follow } from '../../page/use-search.ts'
import { trendsAddress } from '../trends/address.ts'
import { daySpan } from '../trends/dates.ts'
import { viewAddress } from '../views/views.ts'
import { Waiting } from '../views/Waiting.tsx'
import { reviewTexts } from './texts.ts'
import './review.css'

/**
 * From Monday on, above a view: what went well last week, and one thing to work on. Quiet, and gone when put away. The
 * view waits until it is known whether there is a card, which would push it from under a click.
 */
export function WithWeekCard({ children }: { readonly children: ReactNode }) {
  const [now] = useState(Date.now)
  const review = useReview(now)
  if (review === undefined) return <Waiting state="loading" />
  return (
    <>
      {review === 'none' ? null : <Card review={review} />}
      {children}
    </>
  )
}

function Card({ review }: { review: WaitingReview }) {
  const texts = useTexts(reviewTexts)
  const language = useLanguage()
  const format = useFormat()
  const [failed, setFailed] = useState(false)
  const { week, wins, workOn, lesson } = review
  // The Sunday is half a day before the next Monday, whatever the clocks do.
  const sunday = weekStart(week, 1) - 12 * 60 * 60 * 1000

  function putAway() {
    reviewSeen.setValue(week).catch(() => setFailed(true))
  }

  return (
    <section className="in-week" aria-labelledby="week-card">
      <header>
        <h2 id="week-card">{texts.title}</h2>
        <p className="in-of">{daySpan(week, sunday, language)}</p>
        <Button look="quiet" size="s" onClick={putAway}>
          {texts.putAway}
        </Button>
      </header>
      <div className="in-week-sides">
        <div>
          <h3>{texts.well}</h3>
          <ul>
            {wins.map((win) => (
              <li key={win.kind}>
                <Icon name="check" size={16} />
                <WinText win={win} review={review} />
              </li>
            ))}
          </ul>
        </div>
        {workOn ? (
          <div>
            <h3>{texts.workOn}</h3>
            <p>
              {texts.cameUp(
                titleOf(workOn.rule, review, language),
                format.number(workOn.drafts),
                workOn.drafts,
              )}
            </p>
            {lesson ? (
              <a href={viewAddress('path', { lesson: lesson.key })} onClick={follow}>
                {texts.lesson(inLanguage(lesson.lesson.title, language) ?? lesson.lesson.id)}
              </a>
            ) : (
              <a
                href={trendsAddress({ rule: workOn.rule, level: undefined, per: undefined })}
                onClick={follow}
              >
                {texts.trend}
              </a>
            )}
          </div>
        ) : null}
      </div>
      {failed ? <Notice tone="fault">{texts.notSaved}</Notice> : null}
      <p className="in-week-off">
        <a href="/options.html#history">{texts.off}</a>
      </p>
    </section>
  )
}

function WinText({ win, review }: { win: Win; review: WaitingReview }) {
  const { wins } = useTexts(reviewTexts)
  const language = useLanguage()
  const format = useFormat()
  const rates = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  switch (win.kind) {
    case 'mastered':
      return wins.mastered(titleOf(win.rule, review, language))
    case 'fewer':
      return wins.fewer(rates.format(win.before), rates.format(win.now))
    case 'quieter':
      return wins.quieter(
        titleOf(win.rule, review, language),
        format.number(win.before),
        format.number(win.now),
        win.now,
      )
    case 'stopped':
      return wins.stopped(format.number(win.count), win.count)
    case 'fixed':
      return wins.fixed(format.number(win.count), format.number(win.of))
    case 'clean':
      return wins.clean(format.number(win.count), format.number(win.of))
    case 'answered':
      return wins.answered(format.number(win.count), win.count)
  }
}

/** What a rule is called today; its name in the pack where no pack has it any more. */
function titleOf(key: string, { packs }: WaitingReview, language: 'it' | 'en'): string {
  const [pack, id] = key.split('/')
  const rule = packs.find((one) => one.id === pack)?.rules?.find((one) => one.id === id)
  return (rule && inLanguage(rule.text, language)?.title) ?? key
}
