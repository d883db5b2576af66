/** `galateo feed publish`: signs packs and publishes them. */
import { parseArgs } from 'node:util'
import {
  checkRelease,
  ownKey,
  type Published,
  publish,
  type Root,
  type TakenFeed,
  takeRoot,
  takeTutorFeed,
} from '../../feed/index.ts'
import { builtinBases, readPacks } from '../packs.ts'
import type { Command } from '../run.ts'
import { EXIT_CODES, type ExitCode, type Terminal, UsageError } from '../terminal.ts'
import { openKey, PASSPHRASE } from './keys.ts'
import { openPlace, PLACE_HELP } from './places.ts'
import { placeWords, releaseWords, troubleWords } from './words.ts'

const help = `galateo feed publish PACK... --key FILE --to PLACE [--base PACK]... [--dry-run] [--region REGION]
galateo feed publish --same  --key FILE --to PLACE

Publishes these packs as everything that the tutor publishes: packs first, the feed last, all of it read back. A pack
that was published and is not named any more is withdrawn. Packs with faults or failing examples are refused, as are
changed packs whose version did not go up.

  --key FILE     the tutor's key file; ${PASSPHRASE} holds its passphrase
  --to PLACE     where the feed lies
  --same         signs what is published anew, as it is: do so each week, e.g. by cron; a feed lasts 45 days
  --base PACK    a pack that the others extend. The shipped packs are found by themselves. May come again
  --dry-run      only says what would be published
  --region       of a bucket

${PLACE_HELP}

${EXIT_CODES}
     (1 when nothing was published: what to do is said)
`

export const feedPublish: Command = {
  help,
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        key: { type: 'string' },
        to: { type: 'string' },
        same: { type: 'boolean', default: false },
        base: { type: 'string', multiple: true, default: [] },
        'dry-run': { type: 'boolean', default: false },
        region: { type: 'string' },
      },
    })
    if (values.key === undefined) throw new UsageError('--key must name the tutor’s key file')
    if (values.to === undefined) throw new UsageError('--to must name a place')
    if (values.same === positionals.length > 0) throw new UsageError('name packs, or give --same alone')
    const backup = await openKey(values.key, 'tutor', terminal)
    const signer = await ownKey(backup.jwk)
    const place = openPlace(values.to, values.region, terminal)

    const rooted = await takeRoot(backup.agency, place)
    if (!rooted.ok) return told(`${values.to}: ${takenWords(rooted)}`, terminal)
    const { root } = rooted
    const tutor = root.tutors.find(({ kid }) => kid === signer.kid)
    if (!tutor) return told(`${root.name} does not name this key among its tutors`, terminal)
    if (tutor.state !== 'active')
      return told(`${root.name} has ${tutor.state} this key: it can publish no more`, terminal)
    const before = await takeTutorFeed(root, tutor, place)
    // A feed that is torn is no reason to stop: publishing mends it.
    const feed = before.ok ? before.feed : undefined
    const basedOn = feed ? { basedOn: feed.seq } : {}

    if (values.same) {
      if (values['dry-run']) return listed(feed?.packs ?? [], terminal)
      return report(
        await publish({ root, tutor, signer, packs: 'same', ...basedOn }, place, terminal.world),
        root,
        terminal,
      )
    }
    const given = readPacks(positionals, terminal)
    const bases = readPacks(values.base, terminal)
    if (given.unreadable + bases.unreadable > 0) return 2
    const others = [...bases.packs, ...builtinBases([...given.packs, ...bases.packs])]
    const { packs, problems } = await checkRelease(given.packs, tutor, feed, others)
    for (const problem of problems) for (const line of releaseWords(problem)) terminal.err(`${line}\n`)
    if (given.faults + problems.length > 0)
      return told('Nothing was published: put this right first.', terminal)
    for (const { id } of feed?.packs ?? [])
      if (packs.every((pack) => pack.id !== id)) terminal.err(`${id}: will be withdrawn\n`)
    if (values['dry-run']) return listed(packs, terminal)
    return report(
      await publish({ root, tutor, signer, packs, ...basedOn }, place, terminal.world),
      root,
      terminal,
    )
  },
}

async function listed(
  packs: readonly { readonly id: string; readonly version: string }[],
  terminal: Terminal,
): Promise<ExitCode> {
  for (const { id, version } of packs) await terminal.out(`${id} ${version}\n`)
  return 0
}

async function report(outcome: Published, { name }: Root, terminal: Terminal): Promise<ExitCode> {
  switch (outcome.kind) {
    case 'published': {
      const { feed } = outcome
      terminal.err(
        `published as number ${feed.seq} of ${name}, good until ${new Date(feed.expires).toISOString().slice(0, 10)}\n`,
      )
      return listed(feed.packs, terminal)
    }
    case 'overtaken':
      return told(
        `Another computer published number ${outcome.found.seq} in between. Look at it, then publish again.`,
        terminal,
      )
    case 'not-ours':
      return told(
        `What lies there is not this tutor’s: ${troubleWords(outcome.trouble)}. Nothing was written.`,
        terminal,
      )
    case 'nothing-there':
      return told('There is nothing to sign anew: publish packs first.', terminal)
    case 'failed': {
      const next =
        outcome.before === 'whole'
          ? 'The feed is as it was before; put this right and publish again.'
          : 'The feed may be half written: publish again as soon as the place answers.'
      return told(`${placeWords(outcome.problem)}. ${next}`, terminal)
    }
  }
}

function told(words: string, terminal: Terminal): ExitCode {
  terminal.err(`${words}\n`)
  return 1
}

export function takenWords(taken: Extract<TakenFeed, { ok: false }>): string {
  return 'problem' in taken ? placeWords(taken.problem) : troubleWords(taken.trouble)
}
