import { useState } from 'react'
import { Button } from '../../../components/Button.tsx'
import { Dialog } from '../../../components/Dialog.tsx'
import { SearchField } from '../../../components/fields.tsx'
import { inLanguage } from '../../../components/in-language.ts'
import { useLanguage, useTexts } from '../../../components/language.tsx'
import { SeverityMark } from '../../../components/SeverityMark.tsx'
import type { PackRule } from '../../../rules/index.ts'
import { plainMessage } from '../../page/plain-message.ts'
import { foldWords, holdsWords, searchWords } from '../../page/search-words.ts'
import { changesTexts } from './texts.ts'

/** Rules that are offered at once; a word finds the others. */
const SHOWN = 40

interface RuleChoiceProps {
  readonly rules: ReadonlyMap<string, PackRule>
  /** `pack/rule`; empty while none is chosen. */
  readonly chosen: string
  onChoose(name: string): void
}

/** The rule that is changed, and the way to choose it among those of the packs below. */
export function RuleChoice({ rules, chosen, onChoose }: RuleChoiceProps) {
  const texts = useTexts(changesTexts)
  const language = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const rule = rules.get(chosen)
  const text = rule && inLanguage(rule.text, language)
  return (
    <div className="st-what">
      {text ? (
        <p>
          <strong>{text.title}</strong>
          <span>{plainMessage(text.message)}</span>
          <span className="st-quiet">{chosen}</span>
        </p>
      ) : chosen === '' ? null : (
        <p>
          <strong>{chosen}</strong>
          <span>{texts.unknown}</span>
        </p>
      )}
      <Button size="s" disabled={rules.size === 0} onClick={() => setOpen(true)}>
        {chosen === '' ? texts.choose : texts.chooseOther}
      </Button>
      <Dialog open={isOpen} title={texts.choose} width="l" onClose={() => setOpen(false)}>
        <RuleSearch
          rules={rules}
          onChoose={(name) => {
            setOpen(false)
            onChoose(name)
          }}
        />
      </Dialog>
    </div>
  )
}

function RuleSearch({ rules, onChoose }: Pick<RuleChoiceProps, 'rules' | 'onChoose'>) {
  const texts = useTexts(changesTexts)
  const language = useLanguage()
  const [search, setSearch] = useState('')
  const words = searchWords(search)
  const found = [...rules].filter(([name, { text, check }]) =>
    holdsWords(foldWords(JSON.stringify([name, text, check])), words),
  )
  return (
    <div className="st-intents">
      <SearchField label={texts.search} value={search} onChange={setSearch} />
      {found.length === 0 ? <p className="st-quiet">{texts.noneFound}</p> : null}
      <ul>
        {found.slice(0, SHOWN).map(([name, rule]) => {
          const text = inLanguage(rule.text, language)
          return (
            <li key={name}>
              <button type="button" className="st-intent" onClick={() => onChoose(name)}>
                <span className="st-intent-name">
                  <SeverityMark severity={rule.severity} silent /> {text?.title ?? rule.id}
                </span>
                <span className="st-intent-hint">{text ? plainMessage(text.message) : name}</span>
              </button>
            </li>
          )
        })}
      </ul>
      {found.length > SHOWN ? <p className="st-quiet">{texts.moreFound(found.length - SHOWN)}</p> : null}
    </div>
  )
}
