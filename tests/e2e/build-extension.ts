/** Builds of the extension for browsers that tests, demo and benchmarks drive: the released code, allowed on loopback. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { BrowserName } from './browsers.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const TARGETS: Readonly<Record<BrowserName, string>> = { chromium: 'chrome', firefox: 'firefox' }

/** The same code in two folders, so that `npm start` and tests do not build under one another's browser. */
export type BuildMode = 'test' | 'demo'

/** Where a build is, once it was made. */
export function extensionFolder(browser: BrowserName, mode: BuildMode = 'test'): string {
  return `${ROOT}.output/${TARGETS[browser]}-mv3-${mode}`
}

/**
 * Builds the extension as the source is now, in about ten seconds.
 * @returns its folder
 * @throws with what the build said, when it failed
 */
export function buildExtension(browser: BrowserName, mode: BuildMode = 'test'): string {
  console.error(`Building the extension for ${browser}.`)
  const wxt = ['node_modules/wxt/bin/wxt.mjs', 'build', '--mode', mode, '-b', TARGETS[browser]]
  const { status, error, stdout, stderr } = spawnSync(process.execPath, wxt, { cwd: ROOT, encoding: 'utf8' })
  if (status !== 0)
    throw new Error(
      `The extension could not be built for ${browser}.\n${error?.message ?? `${stdout}${stderr}`}`,
    )
  return extensionFolder(browser, mode)
}
