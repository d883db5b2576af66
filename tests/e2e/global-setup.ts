/** Builds and serves the demo pages for all scenarios. */
import { existsSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { buildPages, servePages } from '../demo/pages.ts'
import type { BrowserName } from './browsers.ts'
import { extensionFolder } from './scenario.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    browser: BrowserName
    /** Where the demo pages are. */
    origin: string
  }
}

export default async function serveDemo(project: TestProject) {
  const folder = extensionFolder(project.getProvidedContext().browser)
  if (!existsSync(folder))
    throw new Error(`No test build in ${folder}: run \`npm test\`, or wxt build --mode test`)
  await buildPages()
  const server = await servePages()
  project.provide('origin', server.origin)
  return () => server.close()
}
