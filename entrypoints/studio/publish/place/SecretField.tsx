import { useState } from 'react'
import { TextField } from '../../../../components/fields.tsx'
import { useTexts } from '../../../../components/language.tsx'
import { type AgencyPlace, isOpen } from '../../../background/studio/places.ts'
import { agencyTexts } from '../agency-texts.ts'
import { giveSecret } from './secrets.ts'

/** Asks for the password of a place that does not keep it; nothing for one that does. */
export function SecretField({ place }: { place: AgencyPlace }) {
  const texts = useTexts(agencyTexts)
  const [typed, setTyped] = useState('')
  if (isOpen(place)) return null
  return (
    <TextField
      label={texts.giveSecret}
      hint={texts.giveSecretHint}
      type="password"
      autoComplete="off"
      value={typed}
      onChange={(value) => {
        setTyped(value)
        giveSecret(place.agency, value)
      }}
    />
  )
}
