import { useState } from 'react'
import { TextField } from '../../../../components/fields.tsx'
import { useTexts } from '../../../../components/language.tsx'
import { SHORTEST_PASSPHRASE } from '../../../../rules/feed/index.ts'
import { agencyTexts } from '../agency-texts.ts'

/** A new passphrase, twice. @param onChange gets it when both are the same and long enough, else nothing. */
export function PassphraseFields({ onChange }: { onChange(passphrase: string | undefined): void }) {
  const texts = useTexts(agencyTexts)
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const isShort = (text: string) => text.trim().length < SHORTEST_PASSPHRASE
  function change(one: string, two: string) {
    setFirst(one)
    setSecond(two)
    onChange(one === two && !isShort(one) ? one : undefined)
  }
  const field = { type: 'password', autoComplete: 'new-password' } as const
  return (
    <div className="st-row">
      <TextField
        {...field}
        label={texts.passphrase}
        hint={texts.passphraseHint(SHORTEST_PASSPHRASE)}
        fault={second !== '' && isShort(first) ? texts.passphraseShort(SHORTEST_PASSPHRASE) : undefined}
        value={first}
        onChange={(value) => change(value, second)}
      />
      <TextField
        {...field}
        label={texts.passphraseAgain}
        fault={second !== '' && !first.startsWith(second) ? texts.passphraseOther : undefined}
        value={second}
        onChange={(value) => change(first, value)}
      />
    </div>
  )
}
