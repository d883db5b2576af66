/** `galateo feed import`: puts a whole feed in a place. */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { memoryPlace, putFeed, readZip, takeFeed } from '../../feed/index.ts'
import { fileProblem } from '../refusals.ts'
import type { Command } from '../run.ts'
import { EXIT_CODES, UsageError } from '../terminal.ts'
import { enrolmentOf } from './code.ts'
import { openPlace, PLACE_HELP } from './places.ts'
import { takenWords } from './publish.ts'
import { placeWords } from './words.ts'

const help = `galateo feed import FILE.zip --code CODE --to PLACE [--region REGION]

Puts a feed that was exported in a place: roots, then packs, then feeds, each read back. Every signature and hash is
verified first, and nothing is written when a tutor's feed there is newer.

  --code CODE    the agency's enrolment code, or a link with one
  --to PLACE     where the feed is to lie
  --region       of a bucket

${PLACE_HELP}

${EXIT_CODES}
`

export const feedImport: Command = {
  help,
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { code: { type: 'string' }, to: { type: 'string' }, region: { type: 'string' } },
    })
    const [file] = positionals
    if (file === undefined || positionals.length > 1) throw new UsageError('name one zip')
    if (values.to === undefined) throw new UsageError('--to must name a place')
    const { agency } = await enrolmentOf(values.code)
    let bytes: Uint8Array<ArrayBuffer>
    try {
      bytes = new Uint8Array(readFileSync(file))
    } catch (error) {
      throw new UsageError(`${file}: ${fileProblem(error)}`)
    }
    const files = readZip(bytes)
    if (!files) throw new UsageError(`${file}: this is no zip`)
    const taken = await takeFeed(agency, memoryPlace(files))
    if (!taken.ok) {
      terminal.err(`${file}: ${takenWords(taken)}\n`)
      return 1
    }
    const put = await putFeed(taken.whole, openPlace(values.to, values.region, terminal))
    if (!put.ok) {
      const why =
        'newer' in put
          ? `the feed of ${put.newer.name} there is newer; nothing was written`
          : placeWords(put.problem)
      terminal.err(`${values.to}: ${why}\n`)
      return 1
    }
    terminal.err(`${taken.whole.root.name}: ${taken.whole.files.size} files in ${values.to}\n`)
    return 0
  },
}
