/** `galateo feed export`: takes a whole feed into a zip. */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { takeFeed, writeZip } from '../../feed/index.ts'
import { fileProblem } from '../refusals.ts'
import type { Command } from '../run.ts'
import { EXIT_CODES, UsageError } from '../terminal.ts'
import { enrolmentOf } from './code.ts'
import { openPlace, PLACE_HELP } from './places.ts'
import { takenWords } from './publish.ts'

const help = `galateo feed export CODE FILE.zip [--from PLACE] [--region REGION]

Takes roots, feeds and packs, every signature and hash of them verified, into a zip: as a backup, to move to another
host (galateo feed import), or to unpack on a web host by hand.

  --from PLACE   takes them from there instead of from the address in the code
  --region       of a bucket

${PLACE_HELP}

${EXIT_CODES}
`

export const feedExport: Command = {
  help,
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { from: { type: 'string' }, region: { type: 'string' } },
    })
    const [code, file] = positionals
    if (file === undefined || positionals.length > 2)
      throw new UsageError('name an enrolment code and a zip to write')
    const { agency, address } = await enrolmentOf(code)
    const from = values.from ?? address
    const taken = await takeFeed(agency, openPlace(from, values.region, terminal))
    if (!taken.ok) {
      terminal.err(`${from}: ${takenWords(taken)}\n`)
      return 1
    }
    try {
      writeFileSync(file, writeZip(taken.whole.files, terminal.world.now()))
    } catch (error) {
      throw new UsageError(`${file}: ${fileProblem(error)}`)
    }
    terminal.err(`${taken.whole.root.name}: ${taken.whole.files.size} files in ${file}\n`)
    return 0
  },
}
