/** `galateo feed verify`: what is wrong with a feed, for CI and for after publishing. */
import { parseArgs } from 'node:util'
import type { Command } from '../run.ts'
import { counted, EXIT_CODES, UsageError } from '../terminal.ts'
import { enrolmentOf } from './code.ts'
import { asNewcomer } from './newcomer.ts'
import { PLACE_HELP } from './places.ts'
import { troubleWords } from './words.ts'

const help = `galateo feed verify CODE [--from PLACE] [--region REGION]

Looks at a feed as the browser of someone who joins now: follows the roots, checks every signature, hash and pack, and
says each thing that is wrong. CODE is an enrolment code, or a link with one.

  --from PLACE   looks there instead of at the address in the code, e.g. at a folder before it is uploaded
  --region       of a bucket

${PLACE_HELP}

${EXIT_CODES}
`

export const feedVerify: Command = {
  help,
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { from: { type: 'string' }, region: { type: 'string' } },
    })
    if (positionals.length > 1) throw new UsageError('name one enrolment code')
    const { from, region } = values
    const { status, packs } = await asNewcomer(await enrolmentOf(positionals[0]), { from, region }, terminal)
    for (const { trouble, tutor } of status.troubles) {
      const who = status.tutors.find(({ kid }) => kid === tutor)?.name
      await terminal.out(`${who === undefined ? '' : `${who}: `}${troubleWords(trouble)}\n`)
    }
    for (const { pack, disabled } of packs)
      for (const { path, message } of disabled) await terminal.out(`${pack.id}: ${path}: ${message.en}\n`)
    if (status.label === 'revoked') await terminal.out('every tutor of this agency is revoked\n')
    if (status.label === 'stale' || status.label === 'expired')
      await terminal.out(`the feed is ${status.label}\n`)
    terminal.err(`${status.name || 'the agency'}: ${counted(packs.length, 'pack')}, ${status.label}\n`)
    const isWell =
      status.label === 'fresh' &&
      status.troubles.length === 0 &&
      packs.every(({ disabled }) => disabled.length === 0)
    return isWell ? 0 : 1
  },
}
