import { BeforeAfter } from '../../components/BeforeAfter.tsx'
import { Icon } from '../../components/Icon.tsx'
import { LevelBadge } from '../../components/LevelBadge.tsx'
import { useLanguage, useTexts } from '../../components/language.tsx'
import { SeverityMark } from '../../components/SeverityMark.tsx'
import { sharedTexts } from '../../components/texts.ts'
import type { PackRule } from '../../rules/index.ts'
import type { TipRecord } from '../background/history.ts'
import type { PackEntry } from '../background/messages.ts'
import { inLanguage } from '../page/in-language.ts'
import { tipAnchor } from './DraftText.tsx'
import { FateTag } from './OutcomeTag.tsx'
import { insightsTexts } from './texts.ts'

interface TipReviewProps {
  readonly tip: TipRecord
  readonly number: number
  readonly packs: readonly PackEntry[] | undefined
}

/** A tip as it was given, what became of it, and what its rule says today. */
export function TipReview({ tip, number, packs }: TipReviewProps) {
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
      {packs ? <RuleToday tip={tip} rule={ruleOf(tip, packs)} /> : null}
    </li>
  )
}

function RuleToday({ tip, rule }: { tip: TipRecord; rule: PackRule | undefined }) {
  const texts = useTexts(insightsTexts)
  const shared = useTexts(sharedTexts)
  const language = useLanguage()
  const teaching = rule && inLanguage(rule.text, language)
  if (!rule || !teaching) return <p className="in-tip-gone">{texts.ruleGone}</p>
  const { title, why, before, after } = teaching
  const renamed = inLanguage(tip.title, language) !== title
  return (
    <details className="g-learn">
      <summary>
        <Icon name="chevron-down" size={14} />
        {texts.now}
      </summary>
      <div className="g-learn-body">
        {renamed ? <p>{texts.renamed(title)}</p> : null}
        {why ? <p>{why}</p> : null}
        <BeforeAfter before={before} after={after} />
        {rule.source ? (
          <p className="g-source">
            {shared.source}:{' '}
            {rule.source.url ? (
              <a href={rule.source.url} target="_blank" rel="noreferrer noopener">
                {rule.source.name}
                <span className="g-said"> ({shared.newTab})</span>
              </a>
            ) : (
              rule.source.name
            )}
          </p>
        ) : null}
      </div>
    </details>
  )
}

function ruleOf({ pack, rule }: TipRecord, packs: readonly PackEntry[]): PackRule | undefined {
  const entry = packs.find((entry) => entry.state === 'active' && entry.pack.id === pack)
  return entry?.state === 'active' ? entry.pack.rules?.find(({ id }) => id === rule) : undefined
}
