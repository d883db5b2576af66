/** What a new pack needs: a name, its languages, and what it builds on. */
import { type FormEvent, useState } from 'react'
import { Button } from '../../../components/Button.tsx'
import { Dialog } from '../../../components/Dialog.tsx'
import { Chip, ChipGroup, Select, TextField } from '../../../components/fields.tsx'
import { inLanguage } from '../../../components/in-language.ts'
import { useLanguage, useTexts } from '../../../components/language.tsx'
import { sharedTexts } from '../../../components/texts.ts'
import { LANGUAGES, type Language } from '../../../rules/index.ts'
import { createManuscript } from '../../background/studio/manuscripts.ts'
import { goTo } from '../../page/use-search.ts'
import { studioAddress } from '../address.ts'
import { useKnownPacks } from '../manuscript/known-packs.ts'
import { newPack } from '../manuscript/new-pack.ts'
import { deskTexts } from './texts.ts'

export function NewPackDialog({ open, onClose }: { open: boolean; onClose(): void }) {
  const texts = useTexts(deskTexts)
  return (
    <Dialog open={open} title={texts.newPack} onClose={onClose}>
      <NewPackForm onClose={onClose} />
    </Dialog>
  )
}

function NewPackForm({ onClose }: { onClose(): void }) {
  const texts = useTexts(deskTexts)
  const { languages: names } = useTexts(sharedTexts)
  const own = useLanguage()
  const known = useKnownPacks()
  const [name, setName] = useState('')
  const [languages, setLanguages] = useState<readonly Language[]>([own])
  const [base, setBase] = useState('')
  const [fault, setFault] = useState<string>()

  function create(event: FormEvent) {
    event.preventDefault()
    const [first, ...others] = LANGUAGES.filter((each) => languages.includes(each))
    if (name.trim() === '' || !first) return setFault(texts.nameNeeded)
    const pack = newPack({
      name: name.trim(),
      languages: [first, ...others],
      taken: known?.keys() ?? [],
      ...(base ? { base } : {}),
    })
    createManuscript(pack).then(
      (id) => {
        onClose()
        goTo(studioAddress({ view: 'pack', pack: id, part: 'about' }))
      },
      () => setFault(texts.notKept),
    )
  }

  return (
    <form className="st-form" onSubmit={create}>
      <TextField
        label={texts.name}
        hint={texts.nameHint}
        fault={fault}
        value={name}
        autoFocus
        onChange={(value) => {
          setName(value)
          setFault(undefined)
        }}
      />
      <ChipGroup label={texts.languages}>
        {LANGUAGES.map((language) => (
          <Chip
            key={language}
            pressed={languages.includes(language)}
            onToggle={(on) => {
              const kept = LANGUAGES.filter((each) => (each === language ? on : languages.includes(each)))
              if (kept.length > 0) setLanguages(kept)
            }}
          >
            {names[language]}
          </Chip>
        ))}
      </ChipGroup>
      <Select
        label={texts.base}
        hint={texts.baseHint}
        value={base}
        options={[
          { value: '', label: texts.noBase },
          ...[...(known ?? [])].map(([id, pack]) => ({ value: id, label: inLanguage(pack.name, own) || id })),
        ]}
        onChange={setBase}
      />
      <div className="st-form-actions">
        <Button onClick={onClose}>{texts.cancel}</Button>
        <Button look="primary" type="submit">
          {texts.create}
        </Button>
      </div>
    </form>
  )
}
