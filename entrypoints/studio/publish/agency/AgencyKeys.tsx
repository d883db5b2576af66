/** The keys of a new agency, each made safe before it may count. */
import { useState } from 'react'
import { useTexts } from '../../../../components/language.tsx'
import { agencyTexts } from '../agency-texts.ts'
import { KeyBackup } from '../keys/KeyBackup.tsx'
import { PassphraseFields } from '../keys/PassphraseFields.tsx'
import type { NewAgency } from './founding.ts'

interface AgencyKeysProps {
  readonly made: NewAgency
  /** Public halves of the keys that were read back. */
  readonly safe: ReadonlySet<string>
  onSafe(key: string): void
}

export function AgencyKeys({ made, safe, onSafe }: AgencyKeysProps) {
  const texts = useTexts(agencyTexts)
  const [passphrase, setPassphrase] = useState<string>()
  const all = [
    ...made.holders.map((backup) => ({
      backup,
      title: texts.holderKey(backup.name),
      hint: texts.holderKeyHint,
    })),
    { backup: made.tutor, title: texts.tutorKey(made.tutor.name), hint: texts.tutorKeyHint },
  ]
  return (
    <>
      <PassphraseFields onChange={setPassphrase} />
      {all.map(({ backup, title, hint }) =>
        passphrase === undefined && !safe.has(backup.jwk.x) ? null : (
          <KeyBackup
            key={backup.jwk.x}
            title={title}
            hint={hint}
            backup={backup}
            passphrase={passphrase ?? ''}
            isSafe={safe.has(backup.jwk.x)}
            onSafe={() => onSafe(backup.jwk.x)}
          />
        ),
      )}
    </>
  )
}
