import type { ReactNode } from 'react'
import { BeforeAfter } from '../../components/BeforeAfter.tsx'
import { Disclosure } from '../../components/Disclosure.tsx'
import { inLanguage } from '../../components/in-language.ts'
import { LevelBadge } from '../../components/LevelBadge.tsx'
import { useLanguage, useTexts } from '../../components/language.tsx'
import { SeverityMark } from '../../components/SeverityMark.tsx'
import { Source } from '../../components/Source.tsx'
import { sharedTexts } from '../../components/texts.ts'
import type { RuleThen, TipRecord } from '../background/history.ts'
import { plainMessage } from '../page/plain-message.ts'
import { tipAnchor } from './DraftText.tsx'
import { FateTag } from './OutcomeTag.tsx'
import { insightsTexts } from './texts.ts'

interface TipReviewProps {
  readonly tip: TipRecord
  readonly number: number
  /** How its rule taught when it flagged this; `undefined` when that is not known any more. */
  readonly then: RuleThen | undefined
  /** How its rule teaches today; `gone` when no pack has it, `undefined` until that is known. */
  readonly now: RuleThen | 'gone' | undefined
}

/** A tip as it was given, what became of it, and what its rule said then and says today. */
export function TipReview({ tip, number, then, now }: TipReviewProps) {
  const texts = useTexts(insightsTexts)
  const shared = useTexts(sharedTexts)
  const language = useLanguage()
  return (
    <li className="in-tip" id={tipAnchor(number)} tabIndex={-1} data-severity={tip.severity}>
      <div className="in-tip-head">
        <SeverityMark severity={tip.severity} />
        <h4>
          <span className="in-tip-number">{number}.</span> {inLanguage(tip.title, language) ?? tip.rule}
        </h4>
        <FateTag fate={tip.fate} />
      </div>
      <p className="in-tip-words">
        {tip.words ? <q className="g-words">{shared.quoted(tip.words)}</q> : texts.whole}
        <LevelBadge level={tip.level} />
      </p>
      <RuleThenAndNow tip={tip} then={then} now={now} />
    </li>
  )
}

function RuleThenAndNow({ tip, then, now }: Pick<TipReviewProps, 'tip' | 'then' | 'now'>) {
  const texts = useTexts(insightsTexts)
  const language = useLanguage()
  if (now === undefined) return null
  if (now === 'gone') {
    return (
      <>
        {then ? <RuleTeaching summary={texts.ruleThen} rule={then} /> : null}
        <p className="in-tip-gone">{texts.ruleGone}</p>
      </>
    )
  }
  if (then && isSame(then, now)) {
    return (
      <RuleTeaching summary={texts.ruleStill} rule={now}>
        <p className="in-tip-same">{texts.ruleSame}</p>
      </RuleTeaching>
    )
  }
  const title = inLanguage(now.text, language)?.title ?? ''
  const isRenamed = inLanguage(tip.title, language) !== title
  return (
    <>
      {then ? <RuleTeaching summary={texts.ruleThen} rule={then} /> : null}
      <RuleTeaching summary={texts.ruleNow} rule={now}>
        {isRenamed ? <p>{texts.renamed(title)}</p> : null}
      </RuleTeaching>
    </>
  )
}

/** What a rule teaches, behind its summary. */
function RuleTeaching(props: {
  readonly summary: string
  readonly rule: RuleThen
  readonly children?: ReactNode
}) {
  const { summary, rule, children } = props
  const language = useLanguage()
  const teaching = inLanguage(rule.text, language)
  if (!teaching) return null
  const { message, why, before, after } = teaching
  return (
    <Disclosure className="in-rule-then" summary={summary}>
      <div className="g-learn-body">
        {children}
        <p>{plainMessage(message)}</p>
        {why ? <p>{why}</p> : null}
        <BeforeAfter before={before} after={after} />
        {rule.source ? <Source {...rule.source} /> : null}
      </div>
    </Disclosure>
  )
}

/** Whether a rule teaches the same; what it finds may have changed all the same. */
function isSame(then: RuleThen, now: RuleThen): boolean {
  const taught = ({ level, severity, text, source }: RuleThen) =>
    JSON.stringify([level, severity, text.it, text.en, source])
  return taught(then) === taught(now)
}
