import { useMemo } from 'react'
import { Icon } from '../../../components/Icon.tsx'
import { inLanguage } from '../../../components/in-language.ts'
import { useFormat, useLanguage, useTexts } from '../../../components/language.tsx'
import { Section } from '../../../components/PageShell.tsx'
import type { Level } from '../../../rules/index.ts'
import type { DraftRecord } from '../../background/history.ts'
import type { SentDraft } from '../../background/learning/drafts.ts'
import { recurring } from '../../background/learning/fates.ts'
import { knownRules, standings } from '../../background/learning/standing.ts'
import { packsInUse } from '../../background/messages.ts'
import { usePacks } from '../../page/use-packs.ts'
import { follow } from '../../page/use-search.ts'
import { type TrendsChoice, trendsAddress } from './address.ts'
import { trendsTexts } from './texts.ts'

interface RuleListsProps {
  readonly history: readonly DraftRecord[]
  readonly drafts: readonly SentDraft[]
  readonly choice: TrendsChoice
  readonly now: number
}

const FOUR_WEEKS = 28 * 24 * 60 * 60 * 1000
/** As many as one can do something about. */
const SHOWN = 6

/** What keeps coming back, and beside it what no longer does: no rule stands in both. */
export function RuleLists({ history, drafts, choice, now }: RuleListsProps) {
  const mastered = useMastered(drafts)
  return (
    <div className="in-columns">
      <Recurring history={history} choice={choice} now={now} mastered={mastered} />
      <Mastered all={mastered} choice={choice} />
    </div>
  )
}

interface MasteredRule {
  readonly key: string
  readonly level: Level
  readonly title: string | undefined
}

/** Rules that the person has mastered, the latest first; `undefined` while the packs are being read. */
function useMastered(drafts: readonly SentDraft[]): readonly MasteredRule[] | undefined {
  const language = useLanguage()
  const packs = usePacks()
  return useMemo(() => {
    if (packs.state !== 'ready') return undefined
    const rules = knownRules(packsInUse(packs.entries))
    const all = standings(rules, drafts)
    return rules
      .flatMap((rule) => {
        const standing = all.get(`${rule.pack}/${rule.rule}`)
        return standing
          ? [{ ...standing, level: rule.level, title: inLanguage(rule.text, language)?.title }]
          : []
      })
      .filter(({ standing }) => standing === 'mastered')
      .sort((a, b) => (b.since ?? 0) - (a.since ?? 0))
  }, [packs, drafts, language])
}

interface RecurringProps extends Omit<RuleListsProps, 'drafts'> {
  readonly mastered: readonly MasteredRule[] | undefined
}

function Recurring({ history, choice, now, mastered }: RecurringProps) {
  const texts = useTexts(trendsTexts)
  const language = useLanguage()
  const format = useFormat()
  const { level, per } = choice
  const found = useMemo(() => {
    const lately = history.filter(({ startedAt }) => startedAt >= now - FOUR_WEEKS)
    return recurring(lately, level ? { level } : {})
      .filter(({ key }) => !mastered?.some((rule) => rule.key === key))
      .slice(0, SHOWN)
  }, [history, level, now, mastered])
  return (
    <Section title={texts.recurs} lead={texts.recursLead}>
      {found.length === 0 ? <p className="in-none">{texts.noneRecurs}</p> : null}
      {found.length > 0 ? (
        <ul className="in-rules">
          {found.map(({ key, level, title, drafts, fixed }) => (
            <li key={key}>
              <Icon name={level} size={16} />
              <a href={trendsAddress({ rule: key, level: undefined, per })} onClick={follow}>
                {inLanguage(title, language) ?? key}
              </a>
              <span className="in-of">
                {texts.inDrafts(format.number(drafts), drafts)}
                {fixed > 0 ? ` · ${texts.fixedIn(format.number(fixed))}` : ''}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </Section>
  )
}

function Mastered({
  all,
  choice: { level },
}: { all: RecurringProps['mastered'] } & Pick<RuleListsProps, 'choice'>) {
  const texts = useTexts(trendsTexts)
  if (!all) return <Section title={texts.mastered}>{null}</Section>
  const found = all.filter((rule) => level === undefined || rule.level === level).slice(0, SHOWN)
  return (
    <Section title={texts.mastered} lead={found.length > 0 ? texts.masteredLead : undefined}>
      {found.length === 0 ? <p className="in-none">{texts.noneMastered}</p> : null}
      {found.length > 0 ? (
        <ul className="in-rules">
          {found.map(({ key, level, title }) => (
            <li key={key}>
              <Icon name={level} size={16} />
              <span>{title ?? key}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </Section>
  )
}
