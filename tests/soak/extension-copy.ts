/** The test build: the released code, allowed on loopback. A copy, so that nobody builds it anew under a browser that runs for hours. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** @returns a folder of its own, to be removed at the end */
export function extensionAt(root: string): string {
  const wxt = [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', '--mode', 'test']
  const { status, stdout, stderr } = spawnSync(process.execPath, wxt, { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(`The extension could not be built.\n${stdout}${stderr}`)
  const folder = mkdtempSync(join(tmpdir(), 'galateo-soak-'))
  cpSync(join(root, '.output/chrome-mv3-test'), folder, { recursive: true })
  return folder
}
