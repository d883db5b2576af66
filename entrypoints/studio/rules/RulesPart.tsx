/** The rules of the open pack: the list, or one rule's form, as the address says. */
import { useRef, useState } from 'react'
import { LinkButton } from '../../../components/Button.tsx'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { Icon } from '../../../components/Icon.tsx'
import { inLanguage } from '../../../components/in-language.ts'
import { useFormat, useLanguage, useTexts } from '../../../components/language.tsx'
import type { PackRule } from '../../../rules/index.ts'
import { follow } from '../../page/use-search.ts'
import { studioAddress, useStudioAddress } from '../address.ts'
import { useManuscript, useManuscriptStore } from '../manuscript/use-manuscript.tsx'
import { RuleProof } from '../proof/RuleProof.tsx'
import { RuleForm } from './form/RuleForm.tsx'
import { entryOf, placeOf } from './list/entry.ts'
import { RulesView } from './list/RulesView.tsx'
import { listTexts } from './list/texts.ts'
import { SayProvider } from './say.tsx'

const NONE: readonly PackRule[] = []

export function RulesPart() {
  const address = useStudioAddress()
  const entry = address.view === 'pack' ? address.entry : undefined
  const [current, setCurrent] = useState<number>()
  return (
    <SayProvider>
      {entry === undefined ? (
        <RulesView current={current} onCurrent={setCurrent} />
      ) : (
        <OpenRule entry={entry} onOpen={setCurrent} />
      )}
    </SayProvider>
  )
}

function OpenRule({ entry, onOpen }: { entry: string; onOpen(index: number): void }) {
  const texts = useTexts(listTexts)
  const rules = useManuscript(({ pack }) => pack.rules) ?? NONE
  const { id } = useManuscriptStore()
  const index = usePlace(rules, entry)
  const rule = rules[index]
  const all = studioAddress({ view: 'pack', pack: id, part: 'rules' })
  if (!rule)
    return (
      <EmptyState
        icon={<Icon name="search" />}
        title={texts.gone}
        action={
          <LinkButton href={all} onClick={follow}>
            {texts.backToAll}
          </LinkButton>
        }
      >
        {texts.goneText}
      </EmptyState>
    )
  return <RuleView key={index} rule={rule} rules={rules} index={index} entry={entry} onOpen={onOpen} />
}

/** While one types its id, the rule that was opened under the old one stays open. */
function usePlace(rules: readonly PackRule[], entry: string): number {
  const last = useRef({ entry: '', index: -1 })
  const found = placeOf(rules, entry)
  const index = found < 0 && last.current.entry === entry ? last.current.index : found
  last.current = { entry, index }
  return index
}

interface RuleViewProps {
  readonly rule: PackRule
  readonly rules: readonly PackRule[]
  readonly index: number
  readonly entry: string
  onOpen(index: number): void
}

function RuleView({ rule, rules, index, entry, onOpen }: RuleViewProps) {
  const texts = useTexts(listTexts)
  const format = useFormat()
  const language = useLanguage()
  const { id } = useManuscriptStore()
  const isReadOnly = useManuscript((state) => state.isReadOnly)
  const hrefOf = (place: number) =>
    studioAddress({ view: 'pack', pack: id, part: 'rules', entry: entryOf(rules, place) })
  const all = studioAddress({ view: 'pack', pack: id, part: 'rules' })
  return (
    <div className="st-rule">
      <div className="st-rule-bar">
        <LinkButton
          size="s"
          look="quiet"
          icon={<Icon name="chevron-left" size={16} />}
          href={all}
          onClick={(event) => {
            onOpen(index)
            follow(event)
          }}
        >
          {texts.backToAll}
        </LinkButton>
        <span className="st-rule-steps">
          <span className="st-quiet">
            {texts.place(format.number(index + 1), format.number(rules.length))}
          </span>
          {index > 0 ? (
            <LinkButton size="s" look="quiet" href={hrefOf(index - 1)} onClick={follow}>
              {texts.before}
            </LinkButton>
          ) : null}
          {index < rules.length - 1 ? (
            <LinkButton size="s" look="quiet" href={hrefOf(index + 1)} onClick={follow}>
              {texts.after}
            </LinkButton>
          ) : null}
        </span>
      </div>
      <h3 className="st-rule-title">{inLanguage(rule.text, language)?.title.trim() || texts.nameless}</h3>
      <div className="st-rule-sides">
        <fieldset className="st-bare" disabled={isReadOnly}>
          <RuleForm rule={rule} index={index} name={entry} />
        </fieldset>
        <aside className="st-rule-proof">
          <RuleProof ruleIndex={index} />
        </aside>
      </div>
    </div>
  )
}
