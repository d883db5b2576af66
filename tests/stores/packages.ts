/** Makes what the stores get, with the same tools as `npm run zip`, and names the files. */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export const BROWSERS = ['chrome', 'firefox', 'edge', 'safari'] as const
export type Target = (typeof BROWSERS)[number]

/** What `npm run zip` leaves in `.output`. Edge takes Chrome's package. */
export const PACKAGES = ['chrome', 'firefox', 'sources'] as const

/** Where a package is, below the project's folder `root`. */
export function packageAt(root: string, name: (typeof PACKAGES)[number]): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  return join(root, `.output/galateo-${version}-${name}.zip`)
}

/** Folder of the release for one browser, unpacked. */
export function folderOf(target: Target): string {
  return join(ROOT, `.output/${target}-mv3`)
}

/** Builds the release; throws with all that the tool said when it does not build. */
export async function build(target: Target): Promise<void> {
  const command = target === 'chrome' || target === 'firefox' ? 'zip' : 'build'
  const tool = join(ROOT, 'node_modules/wxt/bin/wxt.mjs')
  // Vitest's own mode is for its tests: the release is what a shell would build.
  const { NODE_ENV: _, VITEST: __, ...env } = process.env
  await promisify(execFile)(process.execPath, [tool, command, '-b', target], { cwd: ROOT, env })
}
