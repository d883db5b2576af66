/** Keys in locked files. The passphrase comes from the environment. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import {
  isBackupOf,
  type KeyBackup,
  type KeyRole,
  lockKey,
  SHORTEST_PASSPHRASE,
  unlockKey,
} from '../../feed/index.ts'
import { codeOf, fileProblem } from '../refusals.ts'
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
    throw new UsageError(`${path}: ${fileProblem(error)}`)
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

/** The passphrase for files that are to be written. */
export function newPassphrase(terminal: Terminal): string {
  const secret = passphrase(terminal)
  if (secret.trim().length < SHORTEST_PASSPHRASE)
    throw new UsageError(`${PASSPHRASE} must have at least ${SHORTEST_PASSPHRASE} characters`)
  return secret
}

/** Writes a key into a locked file that is not there yet, and reads it back. */
export async function keepKey(
  path: string,
  backup: KeyBackup,
  secret: string,
  terminal: Terminal,
): Promise<void> {
  const locked = await lockKey(backup, secret)
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, locked, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    throw new UsageError(
      `${path}: ${codeOf(error) === 'EEXIST' ? 'there is such a file already' : fileProblem(error)}`,
    )
  }
  if (!(await isBackupOf(await unlockKey(readFileSync(path, 'utf8'), secret), backup.jwk)))
    throw new Error(`${path} could not be read back`)
  terminal.err(`wrote ${path}\n`)
}

/** A name of a person or an agency. */
export function named(text: string | undefined, what: string): string {
  const name = text?.trim() ?? ''
  if (name === '' || name.length > 120) throw new UsageError(`${what} must be a name of 1 to 120 characters`)
  return name
}

const SCOPE = /^(?:\*|[a-z0-9]+(?:[.-][a-z0-9]+)*[.-]?\*?)$/u

/** What a tutor may publish. */
export function scopesOf(scopes: readonly string[]): readonly string[] {
  const wrong = scopes.find((scope) => !SCOPE.test(scope))
  if (wrong !== undefined)
    throw new UsageError(`--packs: “${wrong}” is neither a pack’s id nor the beginning of some`)
  return scopes
}
