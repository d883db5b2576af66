/** The browser and the test build where they are missing, and the demo pages, for all scenarios. */
import { existsSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { buildPages, servePages } from '../demo/pages.ts'
import type { BrowserName } from './browsers.ts'
import { buildExtension, extensionFolder } from './build-extension.ts'
import { ensureBrowser } from './find-browser.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    browser: BrowserName
    /** Where the demo pages are. */
    origin: string
  }
}

export default async function serveDemo(project: TestProject) {
  const { browser } = project.getProvidedContext()
  ensureBrowser(browser)
  // One that is there is taken as it is: `npm test` has just made it, and whoever changes the source builds it.
  if (!existsSync(extensionFolder(browser))) buildExtension(browser)
  await buildPages()
  const server = await servePages()
  project.provide('origin', server.origin)
  return () => server.close()
}
