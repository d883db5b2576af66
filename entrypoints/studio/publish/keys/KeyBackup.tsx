/** One key's way to safety: out as a file or onto paper, and read back. Only then does the work go on. */

import { useId, useState } from 'react'
import { Button } from '../../../../components/Button.tsx'
import { Disclosure } from '../../../../components/Disclosure.tsx'
import { TextField } from '../../../../components/fields.tsx'
import { Icon } from '../../../../components/Icon.tsx'
import { useTexts } from '../../../../components/language.tsx'
import {
  type KeyBackup as Backup,
  isBackupOf,
  lockKey,
  printableCode,
  unlockKey,
} from '../../../../rules/feed/index.ts'
import { save } from '../../../page/save-file.ts'
import { useMade } from '../../../page/use-made.ts'
import { agencyTexts } from '../agency-texts.ts'
import { FileField } from './FileField.tsx'

interface KeyBackupProps {
  readonly title: string
  readonly hint: string
  readonly backup: Backup
  readonly passphrase: string
  readonly isSafe: boolean
  onSafe(): void
}

export function KeyBackup({ title, hint, backup, passphrase, isSafe, onSafe }: KeyBackupProps) {
  const texts = useTexts(agencyTexts)
  const titleId = useId()
  const [isSaved, setSaved] = useState(false)
  const [fault, setFault] = useState<string>()

  async function saveFile() {
    const text = await lockKey(backup, passphrase)
    save({ name: fileNameOf(backup), type: 'application/jose', text })
    setSaved(true)
  }

  async function readBack(file: File) {
    const unlocked = await unlockKey(await file.text(), passphrase)
    if (await isBackupOf(unlocked, backup.jwk)) return onSafe()
    setFault(
      unlocked.ok
        ? texts.notThisKey
        : unlocked.problem === 'not-a-backup'
          ? texts.notAKey
          : texts.wrongPassphrase,
    )
  }

  return (
    <section className="st-key" aria-labelledby={titleId} data-safe={isSafe || undefined}>
      <h3 id={titleId}>{title}</h3>
      <p className="st-quiet">{hint}</p>
      <div aria-live="polite">
        {isSafe ? (
          <p className="st-key-safe">
            <Icon name="check" /> {texts.safe}
          </p>
        ) : null}
      </div>
      {isSafe ? null : (
        <>
          <div>
            <Button icon={<Icon name="download" />} onClick={() => void saveFile()}>
              {isSaved ? texts.saveAgain : texts.saveFile}
            </Button>
          </div>
          {isSaved ? (
            <FileField
              label={texts.readBack}
              hint={texts.readBackHint}
              accept=".key"
              fault={fault}
              onFile={(file) => void readBack(file)}
            />
          ) : null}
          <OnPaper backup={backup} onSafe={onSafe} />
        </>
      )}
    </section>
  )
}

/** Two groups of the code, drawn at random, prove that it is on paper. */
function OnPaper({ backup, onSafe }: Pick<KeyBackupProps, 'backup' | 'onSafe'>) {
  const texts = useTexts(agencyTexts)
  const code = useMade(backup.jwk, printableCode) ?? ''
  const [asked] = useState(twoGroups)
  const [typed, setTyped] = useState<readonly [string, string]>(['', ''])
  const [isWrong, setWrong] = useState(false)
  const groups = code.split('-').slice(1)
  const [one, two] = asked

  function compare() {
    const isRight = asked.every((group, at) => plain(typed[at] ?? '') === plain(groups[group - 1] ?? '-'))
    setWrong(!isRight)
    if (isRight) onSafe()
  }

  return (
    <Disclosure className="st-paper" summary={texts.onPaper}>
      <p className="st-quiet">{texts.onPaperText}</p>
      <p className="st-code st-print">{code}</p>
      <div>
        <Button size="s" onClick={() => print()}>
          {texts.print}
        </Button>
      </div>
      <form
        className="st-form"
        onSubmit={(event) => {
          event.preventDefault()
          compare()
        }}
      >
        <div className="st-row">
          {[one, two].map((group, at) => (
            <TextField
              key={group}
              label={texts.group(group)}
              autoComplete="off"
              spellCheck={false}
              fault={isWrong ? texts.paperWrong : undefined}
              value={typed[at] ?? ''}
              onChange={(value) => setTyped(at === 0 ? [value, typed[1]] : [typed[0], value])}
            />
          ))}
        </div>
        <div>
          <Button size="s" type="submit">
            {texts.checkPaper}
          </Button>
        </div>
      </form>
    </Disclosure>
  )
}

/** The last group has one sign only, which proves nothing. */
const WHOLE_GROUPS = 11

function twoGroups(): readonly [number, number] {
  const drawn = crypto.getRandomValues(new Uint8Array(2))
  const first = (drawn[0] ?? 0) % WHOLE_GROUPS
  const second = (first + 1 + ((drawn[1] ?? 0) % (WHOLE_GROUPS - 1))) % WHOLE_GROUPS
  return first < second ? [first + 1, second + 1] : [second + 1, first + 1]
}

/** As people copy by hand: any case, O for 0, I or L for 1. */
function plain(group: string): string {
  return group.toUpperCase().replace(/\s/gu, '').replaceAll('O', '0').replace(/[IL]/gu, '1')
}

function fileNameOf({ role, name }: Backup): string {
  const person = name
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .toLowerCase()
  return `galateo-${role === 'root' ? 'agency' : 'tutor'}-${person || 'key'}.key`
}
