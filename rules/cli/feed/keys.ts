/** Keys in locked files. The passphrase comes from the environment. */
import { readFileSync } from 'node:fs'
import { type KeyBackup, type KeyRole, unlockKey } from '../../feed/index.ts'
import { readingProblem } from '../packs.ts'
import { type Terminal, UsageError } from '../terminal.ts'

export const PASSPHRASE = 'GALATEO_PASSPHRASE'

export function passphrase(terminal: Terminal): string {
  const value = terminal.variable(PASSPHRASE)
  if (!value) throw new UsageError(`${PASSPHRASE} must hold the passphrase of the key files`)
  return value
}

/** Opens a key file that is for this role. Throws a `UsageError` that says what is wrong with it. */
export async function openKey(path: string, role: KeyRole, terminal: Terminal): Promise<KeyBackup> {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throw new UsageError(`${path}: ${readingProblem(error)}`)
  }
  const unlocked = await unlockKey(text, passphrase(terminal))
  if (!unlocked.ok) {
    const why =
      unlocked.problem === 'not-a-backup'
        ? 'this is no key file'
        : 'the passphrase is not right, or the file is damaged'
    throw new UsageError(`${path}: ${why}`)
  }
  if (unlocked.backup.role !== role)
    throw new UsageError(`${path}: this is a ${unlocked.backup.role} key; a ${role} key is needed`)
  return unlocked.backup
}
