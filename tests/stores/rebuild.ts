/**
 * `npm run zip:rebuild`: does what a store's reviewer does. Makes the packages, unpacks the sources in an empty
 * folder, follows the README there (`npm ci && npm run zip`), and compares all packages byte by byte. About two
 * minutes; needs the npm registry.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { build, PACKAGES, packageAt, ROOT } from './packages.ts'

await build('chrome')
await build('firefox')

const folder = mkdtempSync(join(tmpdir(), 'galateo-rebuild-'))
try {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(packageAt(ROOT, 'sources'))))) {
    mkdirSync(join(folder, dirname(name)), { recursive: true })
    writeFileSync(join(folder, name), bytes)
  }
  npm('ci')
  npm('run', 'zip')
  for (const name of PACKAGES) compare(name)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function npm(...args: string[]): void {
  console.log(`npm ${args.join(' ')}, in ${folder}`)
  // What this run was started with must not reach into the other folder.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)))
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd: folder, env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed:\n${stdout}${stderr}`)
}

function compare(name: (typeof PACKAGES)[number]): void {
  const [ours, rebuilt] = [ROOT, folder].map((root) => readFileSync(packageAt(root, name)))
  const isSame = ours !== undefined && rebuilt !== undefined && ours.equals(rebuilt)
  const hash = createHash('sha256')
    .update(ours ?? '')
    .digest('hex')
  console.log(`${isSame ? 'same bytes' : 'DIFFERENT'}  ${name}  ${ours?.length} bytes  sha256 ${hash}`)
  if (!isSame) process.exitCode = 1
}
