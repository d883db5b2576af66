/** The test build, as a copy, so that nobody builds it anew under a browser that runs for hours. */
import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildExtension } from '../e2e/build-extension.ts'

/** @returns a folder of its own, to be removed at the end */
export function copyOfExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'galateo-soak-'))
  cpSync(buildExtension('chromium'), folder, { recursive: true })
  return folder
}
