/** What the public host runs is here, and the actions of others are pinned to a commit. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const folder = join(root, '.github/workflows')
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>
}

interface Workflow {
  readonly permissions: unknown
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly { readonly uses?: string; readonly run?: string }[] }>
  >
}

it.each(readdirSync(folder))('%s', (file) => {
  const workflow = load(readFileSync(join(folder, file), 'utf8')) as Workflow
  expect(workflow.permissions).toEqual({ contents: 'read' })
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps)
  for (const { uses, run } of steps) {
    if (uses) expect(uses).toMatch(/@[0-9a-f]{40}$/)
    const name = /^npm run ([\w:]+)/.exec(run ?? '')?.[1]
    if (name) expect(scripts).toHaveProperty([name])
  }
})
