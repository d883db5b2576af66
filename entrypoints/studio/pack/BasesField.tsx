import { Chip, ChipGroup } from '../../../components/fields.tsx'
import { inLanguage } from '../../../components/in-language.ts'
import { useLanguage, useTexts } from '../../../components/language.tsx'
import { withOptional } from '../manuscript/change.ts'
import { usePossibleBases } from '../manuscript/known-packs.ts'
import { useEdit, useManuscript } from '../manuscript/use-manuscript.tsx'
import { aboutTexts } from './about-texts.ts'

/** The packs that this one builds on, to choose among those that are known here. */
export function BasesField() {
  const texts = useTexts(aboutTexts)
  const language = useLanguage()
  const pack = useManuscript((state) => state.pack)
  const edit = useEdit()
  const known = usePossibleBases()
  const chosen = (pack.extends ?? []).map((base) => base.pack)
  const ids = new Set([...(known?.keys() ?? []), ...chosen])
  ids.delete(pack.id)
  const toggle = (id: string, on: boolean) =>
    edit((now) => {
      const others = (now.extends ?? []).filter((base) => base.pack !== id)
      const bases = on ? [...others, { pack: id }] : others
      return withOptional(now, 'extends', bases.length > 0 ? bases : undefined)
    })
  return (
    <div className="st-field">
      <ChipGroup label={texts.bases}>
        {[...ids].map((id) => {
          const base = known?.get(id)
          return (
            <Chip key={id} pressed={chosen.includes(id)} onToggle={(on) => toggle(id, on)}>
              {base ? inLanguage(base.name, language) || id : texts.missingBase(id)}
            </Chip>
          )
        })}
      </ChipGroup>
      <p className="g-field-hint">{chosen.length > 0 ? texts.basesHint : texts.noBases}</p>
    </div>
  )
}
