/** Opens a key that is outside the browser: its file with the passphrase, or the code on paper. */
import { useState } from 'react'
import { Button } from '../../../../components/Button.tsx'
import { TextField } from '../../../../components/fields.tsx'
import { useTexts } from '../../../../components/language.tsx'
import { type KeyRole, type PrivateJwk, readPrintableCode, unlockKey } from '../../../../rules/feed/index.ts'
import { agencyTexts } from '../agency-texts.ts'
import { FileField } from './FileField.tsx'

interface OpenKeyProps {
  readonly agency: string
  readonly kind: KeyRole
  /** Answers what is wrong with the key, in words, or nothing. */
  onOpen(jwk: PrivateJwk): Promise<string | undefined>
}

export function OpenKey({ agency, kind, onOpen }: OpenKeyProps) {
  const texts = useTexts(agencyTexts)
  const [file, setFile] = useState<File>()
  const [passphrase, setPassphrase] = useState('')
  const [code, setCode] = useState('')
  const [fault, setFault] = useState<{ readonly of: 'file' | 'code'; readonly words: string }>()
  const isReady = (file !== undefined && passphrase !== '') || code.trim() !== ''

  async function fromFile(chosen: File): Promise<string | undefined> {
    const unlocked = await unlockKey(await chosen.text(), passphrase)
    if (!unlocked.ok) return unlocked.problem === 'not-a-backup' ? texts.notAKey : texts.wrongPassphrase
    const { backup } = unlocked
    if (backup.agency !== agency) return texts.otherAgencyKey
    if (backup.role !== kind) return kind === 'root' ? texts.notHolder : texts.notTutorKey
    return onOpen(backup.jwk)
  }

  async function fromCode(): Promise<string | undefined> {
    const jwk = await readPrintableCode(code)
    return jwk ? onOpen(jwk) : texts.codeWrong
  }

  async function open() {
    const of = code.trim() === '' ? 'file' : 'code'
    const words = of === 'code' ? await fromCode() : file && (await fromFile(file))
    setFault(words === undefined ? undefined : { of, words })
    if (words === undefined) setCode('')
  }

  return (
    <form
      className="st-form"
      onSubmit={(event) => {
        event.preventDefault()
        void open()
      }}
    >
      <div className="st-row">
        <FileField
          label={texts.keyFile}
          accept=".key"
          {...(file ? { hint: file.name } : {})}
          fault={fault?.of === 'file' ? fault.words : undefined}
          onFile={setFile}
        />
        <TextField
          label={texts.keyPassphrase}
          type="password"
          autoComplete="off"
          value={passphrase}
          onChange={setPassphrase}
        />
      </div>
      <TextField
        label={texts.keyCode}
        placeholder="K1-"
        autoComplete="off"
        spellCheck={false}
        fault={fault?.of === 'code' ? fault.words : undefined}
        value={code}
        onChange={setCode}
      />
      <div>
        <Button type="submit" disabled={!isReady}>
          {texts.openKey}
        </Button>
      </div>
    </form>
  )
}
