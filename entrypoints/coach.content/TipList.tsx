import { useEffect, useId, useRef, useState } from 'react'
import { LevelBadge } from '../../components/LevelBadge.tsx'
import { useLanguage, useTexts } from '../../components/language.tsx'
import { TipCard } from '../../components/TipCard.tsx'
import { teachingOf } from '../../components/teaching.ts'
import type { Level } from '../../rules/index.ts'
import { SHORTCUT } from './attention.ts'
import { type ShownTip, useCoach, useCoachActions } from './coach-store.ts'
import { focusIn } from './moving.ts'
import { OPEN_AT_ONCE, openCards } from './open-cards.ts'
import { countBySeverity } from './TipCount.tsx'
import { coachTexts } from './texts.ts'

/** The tips by level, the gravest level first; three at once, the rest behind their number. */
export function TipList({ tips }: { tips: readonly ShownTip[] }) {
  const texts = useTexts(coachTexts)
  const selected = useCoach((state) => state.selected)
  const mastered = useCoach((state) => state.mastered)
  const actions = useCoachActions()
  const [choices, setChoices] = useState<ReadonlyMap<string, boolean>>(new Map())
  const [showsAll, setShowsAll] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const headingId = useId()

  const keys = tips.map(({ key }) => key)
  const brief = new Set(tips.filter((shown) => isBrief(shown, mastered)).map(({ key }) => key))
  const open = openCards(keys, selected, choices, brief)
  const visible = showsAll ? tips : tips.filter(({ key }, at) => at < OPEN_AT_ONCE || key === selected)
  const hidden = tips.length - visible.length

  function toggle(key: string) {
    const opens = !open.has(key)
    const next = new Map(choices)
    next.delete(key)
    setChoices(next.set(key, opens))
    if (opens) actions.select(key)
    else if (selected === key) actions.select(undefined)
  }

  return (
    <section aria-labelledby={headingId} className="coach-tips">
      <h2
        id={headingId}
        ref={heading}
        className="coach-heading"
        tabIndex={-1}
        title={texts.counts(countBySeverity(tips))}
      >
        {texts.tips} <span className="coach-heading-count">{tips.length}</span>
      </h2>
      {byLevel(visible).map(([level, group]) => (
        <section key={level} className="coach-level">
          <h3>
            <LevelBadge level={level} />
          </h3>
          <ul>
            {group.map((shown) => (
              <Card
                key={shown.key}
                shown={shown}
                open={open.has(shown.key)}
                brief={brief.has(shown.key)}
                selected={selected === shown.key}
                onToggle={() => toggle(shown.key)}
                onGone={() => heading.current?.focus({ preventScroll: true })}
              />
            ))}
          </ul>
        </section>
      ))}
      {hidden > 0 || showsAll ? (
        <button
          type="button"
          className="coach-more"
          aria-expanded={showsAll}
          onClick={() => setShowsAll(!showsAll)}
        >
          {showsAll ? texts.fewer : texts.more(hidden)}
        </button>
      ) : null}
      <p className="coach-shortcut">
        <kbd>{SHORTCUT}</kbd> {texts.shortcut}
      </p>
    </section>
  )
}

interface CardProps {
  readonly shown: ShownTip
  readonly open: boolean
  readonly brief: boolean
  readonly selected: boolean
  onToggle(): void
  /** The card goes with the keyboard on it. */
  onGone(): void
}

function Card({ shown: { key, tip, rule, words }, open, brief, selected, onToggle, onGone }: CardProps) {
  const language = useLanguage()
  const actions = useCoachActions()
  const item = useRef<HTMLLIElement>(null)

  useEffect(() => {
    if (selected) item.current?.scrollIntoView({ block: 'nearest' })
  }, [selected])

  function settle(act: (key: string) => void) {
    const focused = focusIn(item.current) !== null
    act(key)
    if (focused) onGone()
  }
  return (
    <li ref={item} data-selected={selected || undefined}>
      <TipCard
        severity={tip.severity}
        teaching={teachingOf(rule, language)}
        message={tip.message}
        words={words}
        suggestions={tip.suggestions}
        headingLevel={4}
        open={open}
        brief={brief}
        learning={selected}
        onToggle={onToggle}
        onApply={(suggestion) => {
          if (focusIn(item.current)) actions.backToDraft()
          actions.apply(key, suggestion)
        }}
        onDismiss={() => settle(actions.dismiss)}
        onMute={() => settle(actions.mute)}
        onReportWrong={() => settle(actions.reportWrong)}
      />
    </li>
  )
}

/** What a person has mastered needs a reminder and no explanation; what must not be sent is told in full all the same. */
function isBrief({ tip: { pack, rule, severity } }: ShownTip, mastered: ReadonlySet<string>): boolean {
  return severity !== 'stop' && mastered.has(`${pack}/${rule}`)
}

/** Groups in the order in which their gravest tip comes. */
function byLevel(tips: readonly ShownTip[]): readonly (readonly [Level, readonly ShownTip[]])[] {
  return [...Map.groupBy(tips, ({ tip }) => tip.level)]
}
