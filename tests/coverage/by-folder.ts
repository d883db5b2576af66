/** Tells which branches were taken: a line for each folder, then the files that are below what they should come to. */
import { dirname, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Reporter } from 'vitest/node'
import { AIM } from './bar.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** What is used here of the map that Vitest hands over, which is Istanbul's. */
interface CoverageMap {
  files(): readonly string[]
  fileCoverageFor(file: string): { toSummary(): { readonly branches: Branches } }
}

interface Branches {
  readonly total: number
  readonly covered: number
}

export default class ByFolder implements Reporter {
  onCoverage(coverage: unknown): void {
    const map = coverage as CoverageMap
    const files = map.files().map((file) => ({
      name: relative(ROOT, file),
      ...map.fileCoverageFor(file).toSummary().branches,
    }))
    const folders = Map.groupBy(files, ({ name }) => dirname(name))
    console.log('\nBranches taken, by folder')
    for (const [folder, those] of [...folders].sort(([a], [b]) => a.localeCompare(b)))
      tell(folder, those.reduce<Branches>(sum, { total: 0, covered: 0 }))
    console.log(`\nFiles below ${AIM} %, those that miss most first`)
    const low = files.filter((file) => percent(file) < AIM)
    for (const { name, ...branches } of low.sort((a, b) => missing(b) - missing(a))) tell(name, branches)
  }
}

const sum = (a: Branches, b: Branches): Branches => ({
  total: a.total + b.total,
  covered: a.covered + b.covered,
})
const percent = ({ total, covered }: Branches) => (total === 0 ? 100 : (100 * covered) / total)
const missing = ({ total, covered }: Branches) => total - covered

function tell(name: string, branches: Branches): void {
  const { total, covered } = branches
  console.log(
    `${percent(branches).toFixed(1).padStart(6)} %  ${String(covered).padStart(5)}/${String(total).padEnd(5)} ${name}`,
  )
}
