/** Who founds an agency, and who holds its keys. */
import { TextField } from '../../../../components/fields.tsx'
import { useTexts } from '../../../../components/language.tsx'
import { Notice } from '../../../../components/Notice.tsx'
import { agencyTexts } from '../agency-texts.ts'
import type { Names } from './founding.ts'

export const areNamed = ({ agency, founder }: Names) => agency.trim() !== '' && founder.trim() !== ''

export function AgencyNames({ names, onChange }: { names: Names; onChange(names: Names): void }) {
  const texts = useTexts(agencyTexts)
  return (
    <>
      <TextField
        label={texts.agencyName}
        hint={texts.agencyNameHint}
        value={names.agency}
        maxLength={120}
        onChange={(agency) => onChange({ ...names, agency })}
      />
      <TextField
        label={texts.yourName}
        hint={texts.yourNameHint}
        value={names.founder}
        maxLength={120}
        autoComplete="name"
        onChange={(founder) => onChange({ ...names, founder })}
      />
      <TextField
        label={texts.secondHolder}
        hint={texts.secondHolderHint}
        value={names.second}
        maxLength={120}
        autoComplete="off"
        onChange={(second) => onChange({ ...names, second })}
      />
      {areNamed(names) && names.second.trim() === '' ? (
        <Notice tone="warning">{texts.oneHolder}</Notice>
      ) : null}
    </>
  )
}
