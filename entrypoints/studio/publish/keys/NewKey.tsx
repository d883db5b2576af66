/** A new key in the page's memory, until its backup was read back. */
import { useState } from 'react'
import { useTexts } from '../../../../components/language.tsx'
import {
  type KeyBackup as Backup,
  type KeyRole,
  makeKey,
  type PrivateJwk,
} from '../../../../rules/feed/index.ts'
import { agencyTexts } from '../agency-texts.ts'
import { KeyBackup } from './KeyBackup.tsx'
import { PassphraseFields } from './PassphraseFields.tsx'

interface NewKeyProps {
  readonly agency: string
  readonly address: string
  /** Whose key it will be. */
  readonly name: string
  readonly kind?: KeyRole
  /** Gets the key once its backup was read back. */
  onSafe(jwk: PrivateJwk): void
}

export function NewKey({ agency, address, name, kind = 'tutor', onSafe }: NewKeyProps) {
  const texts = useTexts(agencyTexts)
  const [backup, setBackup] = useState<Backup>()
  const [passphrase, setPassphrase] = useState<string>()
  const [isSafe, setSafe] = useState(false)

  function change(given: string | undefined) {
    setPassphrase(given)
    if (given !== undefined && !backup)
      void makeKey().then((jwk) => setBackup({ role: kind, agency, address, name, made: Date.now(), jwk }))
  }

  return (
    <>
      {isSafe ? null : <PassphraseFields onChange={change} />}
      {backup && (passphrase !== undefined || isSafe) ? (
        <KeyBackup
          title={kind === 'tutor' ? texts.tutorKey(name) : texts.holderKey(name)}
          hint={kind === 'tutor' ? texts.tutorKeyHint : texts.holderKeyHint}
          backup={backup}
          passphrase={passphrase ?? ''}
          isSafe={isSafe}
          onSafe={() => {
            setSafe(true)
            onSafe(backup.jwk)
          }}
        />
      ) : null}
    </>
  )
}
