/** The commands in `.github/feeds.md`, one after another in an empty folder, as a tutor types them. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { SMALL_PACK } from '../docs/small-pack.ts'
import { galateo } from '../rules/cli/galateo.ts'

const guide = readFileSync(join(import.meta.dirname, '../../.github/feeds.md'), 'utf8')
const COMMAND = 'npm run -s galateo -- '
const commands = guide
  .split('\n')
  .filter((line) => line.startsWith(COMMAND))
  .map((line) => line.slice(COMMAND.length).replace(/\s+#.*/u, ''))

const before = process.cwd()
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'galateo-guide-'))
  mkdirSync(join(folder, 'packs'))
  writeFileSync(join(folder, 'packs/aurora.json'), JSON.stringify(SMALL_PACK))
  process.chdir(folder)
})
afterAll(() => {
  process.chdir(before)
  rmSync(folder, { recursive: true, force: true })
})

it('every command of the guide does what it says', async () => {
  expect(commands.length).toBeGreaterThan(8)
  const variables = { GALATEO_PASSPHRASE: 'a long passphrase' }
  const said: Record<string, string> = {}
  for (const command of commands) {
    const args = command.split(/\s+/u).map((word) => said[word] ?? word)
    const { code, out, err } = await galateo(args, '', { variables })
    // `pack lint` gives advice, and has some on so small a pack.
    expect(command.startsWith('pack lint') ? 0 : code, `${command}\n${out}${err}`).toBe(0)
    const [enrolment] = /gp1\.\S+/u.exec(out) ?? []
    if (enrolment) said.CODE ??= enrolment
    if (command.startsWith('feed request')) said.REQUEST = out.trim()
  }
}, 60_000)
