/** `galateo feed status`: who publishes what, since when and until when. */
import { parseArgs } from 'node:util'
import type { Command } from '../run.ts'
import { EXIT_CODES, UsageError } from '../terminal.ts'
import { enrolmentOf } from './code.ts'
import { asNewcomer } from './newcomer.ts'
import { PLACE_HELP } from './places.ts'
import { troubleWords } from './words.ts'

const help = `galateo feed status CODE [--from PLACE] [--region REGION] [--format text|json]

Says who publishes what, since when and until when, as the browser of someone who joins now sees it.

  --from PLACE    looks there instead of at the address in the code
  --region        of a bucket
  --format json   {"agency", "name", "label", "tutors": […], "packs": […], "troubles": […]}; times in ISO 8601

${PLACE_HELP}

${EXIT_CODES}
`

export const feedStatus: Command = {
  help,
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        from: { type: 'string' },
        region: { type: 'string' },
        format: { type: 'string', default: 'text' },
      },
    })
    if (positionals.length > 1) throw new UsageError('name one enrolment code')
    if (values.format !== 'text' && values.format !== 'json')
      throw new UsageError('--format must be one of text, json')
    const { from, region } = values
    const { status, packs } = await asNewcomer(await enrolmentOf(positionals[0]), { from, region }, terminal)
    const tutors = status.tutors.map(({ kid, name, state, release }) => ({
      kid,
      name,
      state,
      ...(release ? { number: release.seq, issued: iso(release.issued), expires: iso(release.expires) } : {}),
    }))
    const listed = packs.map(({ pack, tutor, sha256 }) => ({
      id: pack.id,
      version: pack.version,
      tutor,
      sha256,
    }))
    const troubles = status.troubles.map(({ trouble, tutor }) => ({
      code: trouble.code,
      message: troubleWords(trouble),
      ...(tutor === undefined ? {} : { tutor }),
    }))
    const { agency, name, label } = status
    if (values.format === 'json') {
      await terminal.out(
        `${JSON.stringify({ agency, name, label, tutors, packs: listed, troubles }, null, 2)}\n`,
      )
    } else {
      await terminal.out(`${name}: ${label}\n`)
      for (const tutor of tutors) {
        const until =
          tutor.number === undefined
            ? 'nothing published'
            : `number ${tutor.number} of ${tutor.issued}, until ${tutor.expires}`
        await terminal.out(`${tutor.name} (${tutor.state}): ${until}\n`)
        for (const pack of listed)
          if (pack.tutor === tutor.kid) await terminal.out(`  ${pack.id} ${pack.version}\n`)
      }
      for (const { message } of troubles) await terminal.out(`! ${message}\n`)
    }
    return label === 'fresh' && troubles.length === 0 ? 0 : 1
  },
}

const iso = (ms: number) => new Date(ms).toISOString()
