import { useEffect, useId, useRef, useState } from 'react'
import { Dialog } from '../../../../components/Dialog.tsx'
import { SearchField } from '../../../../components/fields.tsx'
import { useTexts } from '../../../../components/language.tsx'
import { foldWords, searchWords } from '../../../page/search-words.ts'
import { listTexts } from '../list/texts.ts'
import { intentTexts } from './intent-texts.ts'
import { INTENT_GROUPS, INTENTS, type Intent } from './intents.ts'

interface IntentDialogProps {
  readonly open: boolean
  readonly title: string
  onChoose(intent: Intent): void
  onClose(): void
}

/** What may be flagged, in plain words and groups; a word or two find it sooner. */
export function IntentDialog({ open, title, onChoose, onClose }: IntentDialogProps) {
  return (
    <Dialog open={open} title={title} width="l" onClose={onClose}>
      <IntentChoice onChoose={onChoose} />
    </Dialog>
  )
}

function IntentChoice({ onChoose }: { onChoose(intent: Intent): void }) {
  const { groups, intents } = useTexts(intentTexts)
  const texts = useTexts(listTexts)
  const [search, setSearch] = useState('')
  const sheet = useRef<HTMLDivElement>(null)
  // The dialog gives the focus to its first button as it opens; one comes here to search.
  useEffect(() => {
    const frame = requestAnimationFrame(() => sheet.current?.querySelector('input')?.focus())
    return () => cancelAnimationFrame(frame)
  }, [])
  const words = searchWords(search)
  const found = INTENTS.filter(({ id }) => {
    const text = foldWords(`${intents[id].name} ${intents[id].hint}`)
    return words.every((word) => text.includes(word))
  })
  return (
    <div className="st-intents" ref={sheet}>
      <SearchField label={texts.searchIntents} value={search} onChange={setSearch} />
      {INTENT_GROUPS.map((group) => {
        const ofGroup = found.filter((intent) => intent.group === group)
        return ofGroup.length === 0 ? null : (
          <IntentGroupList key={group} name={groups[group]}>
            {ofGroup.map((intent) => (
              <li key={intent.id}>
                <button type="button" className="st-intent" onClick={() => onChoose(intent)}>
                  <span className="st-intent-name">{intents[intent.id].name}</span>
                  <span className="st-intent-hint">{intents[intent.id].hint}</span>
                </button>
              </li>
            ))}
          </IntentGroupList>
        )
      })}
      {found.length === 0 ? <p className="st-quiet">{texts.noIntent}</p> : null}
    </div>
  )
}

function IntentGroupList({ name, children }: { name: string; children: React.ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{name}</h3>
      <ul>{children}</ul>
    </section>
  )
}
