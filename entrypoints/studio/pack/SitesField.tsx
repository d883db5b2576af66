import { Chip, ChipGroup } from '../../../components/fields.tsx'
import { useTexts } from '../../../components/language.tsx'
import { SIGNS } from '../../coach.content/sites/registry.ts'
import { withOptional } from '../manuscript/change.ts'
import { useEdit, useManuscript } from '../manuscript/use-manuscript.tsx'
import { aboutTexts } from './about-texts.ts'

const SITES = [...SIGNS].sort((a, b) => a.name.localeCompare(b.name))

/** The sites that the pack is for. */
export function SitesField() {
  const texts = useTexts(aboutTexts)
  const sites = useManuscript(({ pack }) => pack.sites) ?? []
  const edit = useEdit()
  const toggle = (site: string, on: boolean) =>
    edit((now) => {
      const others = (now.sites ?? []).filter((each) => each !== site)
      const kept = on ? [...others, site] : others
      return withOptional(now, 'sites', kept.length > 0 ? kept : undefined)
    })
  return (
    <details className="st-field" open={sites.length > 0}>
      <summary>{texts.sites}</summary>
      <ChipGroup label={texts.sitesHint}>
        {SITES.map(({ id, name }) => (
          <Chip key={id} pressed={sites.includes(id)} onToggle={(on) => toggle(id, on)}>
            {name}
          </Chip>
        ))}
      </ChipGroup>
    </details>
  )
}
