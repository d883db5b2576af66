import { useDeferredValue, useMemo, useState } from 'react'
import { Button } from '../../../../components/Button.tsx'
import { EmptyState } from '../../../../components/EmptyState.tsx'
import { Icon } from '../../../../components/Icon.tsx'
import { useFormat, useTexts } from '../../../../components/language.tsx'
import type { Fault, PackRule } from '../../../../rules/index.ts'
import { goTo } from '../../../page/use-search.ts'
import { studioAddress } from '../../address.ts'
import { insertAt } from '../../manuscript/change.ts'
import { useEdit, useManuscript, useManuscriptStore, useReading } from '../../manuscript/use-manuscript.tsx'
import { IntentDialog } from '../new/IntentDialog.tsx'
import type { Intent } from '../new/intents.ts'
import { newRule } from '../new/new-rule.ts'
import { entryOf } from './entry.ts'
import { RuleFilters } from './RuleFilters.tsx'
import { RuleList } from './RuleList.tsx'
import { EVERY_RULE, isNarrowed, searchRules } from './search-rules.ts'
import { listTexts } from './texts.ts'
import { idsOf, useRowDeeds } from './use-row-deeds.ts'

const NONE: readonly PackRule[] = []

interface RulesViewProps {
  /** Place of the rule that was open last. */
  readonly current: number | undefined
  onCurrent(index: number): void
}

/** All the rules of the pack: to find, to put in order, to begin. */
export function RulesView({ current, onCurrent }: RulesViewProps) {
  const texts = useTexts(listTexts)
  const format = useFormat()
  const { id } = useManuscriptStore()
  const edit = useEdit()
  const rules = useManuscript(({ pack }) => pack.rules) ?? NONE
  const languages = useManuscript(({ pack }) => pack.languages)
  const isReadOnly = useManuscript((state) => state.isReadOnly)
  const [search, setSearch] = useState(EVERY_RULE)
  const [isChoosing, setChoosing] = useState(false)
  // Typing comes first: a thousand rules may follow a moment later.
  const sought = useDeferredValue(search)
  const { faults } = useReading()
  const counts = useMemo(() => faultCounts(faults), [faults])
  const shown = useMemo(
    () => searchRules(rules, sought, (index) => counts.has(index)),
    [rules, sought, counts],
  )
  const isNarrow = isNarrowed(sought)
  const hrefOf = (index: number) =>
    studioAddress({ view: 'pack', pack: id, part: 'rules', entry: entryOf(rules, index) })

  function begin(intent: Intent) {
    setChoosing(false)
    const rule = newRule(intent, languages, idsOf(rules))
    edit((pack) => ({ ...pack, rules: insertAt(pack.rules, pack.rules?.length ?? 0, rule) }))
    goTo(studioAddress({ view: 'pack', pack: id, part: 'rules', entry: rule.id }))
  }

  const act = useRowDeeds(rules, onCurrent)

  const newButton = (
    <Button
      look="primary"
      icon={<Icon name="plus" />}
      disabled={isReadOnly}
      onClick={() => setChoosing(true)}
    >
      {texts.newRule}
    </Button>
  )
  return (
    <>
      {rules.length === 0 ? (
        <EmptyState icon={<Icon name="path" />} title={texts.none} action={newButton}>
          {texts.noneText}
        </EmptyState>
      ) : (
        <>
          <div className="st-rules-head">
            <p className="st-quiet" aria-live="polite">
              {isNarrow
                ? texts.found(format.number(shown.length), format.number(rules.length))
                : texts.all(format.number(rules.length), rules.length)}
            </p>
            {newButton}
          </div>
          <RuleFilters search={search} faulty={counts.size} onChange={setSearch} />
          {shown.length === 0 ? (
            <EmptyState
              icon={<Icon name="search" />}
              title={texts.noneFound}
              action={<Button onClick={() => setSearch(EVERY_RULE)}>{texts.showAll}</Button>}
            >
              {texts.noneFoundText}
            </EmptyState>
          ) : (
            <RuleList
              rules={rules}
              shown={shown}
              languages={languages}
              current={current}
              isMovable={!isNarrow && !isReadOnly}
              faultsOf={(index) => counts.get(index) ?? 0}
              hrefOf={hrefOf}
              onFocus={onCurrent}
              onDeed={act}
            />
          )}
        </>
      )}
      <IntentDialog
        open={isChoosing}
        title={texts.newRuleTitle}
        onClose={() => setChoosing(false)}
        onChoose={begin}
      />
    </>
  )
}

/** How many faults each rule has, by its place. */
function faultCounts(faults: readonly Fault[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const { path } of faults) {
    const place = /^rules\[(\d+)\]/u.exec(path)?.[1]
    if (place !== undefined) counts.set(Number(place), (counts.get(Number(place)) ?? 0) + 1)
  }
  return counts
}
