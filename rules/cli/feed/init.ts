/** `galateo feed init`: begins an agency. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { utf8 } from '../../feed/bytes.ts'
import {
  buildRelease,
  comparisonLetters,
  enrolmentCode,
  enrolmentLink,
  firstRoot,
  joinPage,
  type KeyRole,
  makeKey,
  type OwnKey,
  ownKey,
  type PrivateJwk,
  printableCode,
  publishRoot,
  readAddress,
  SHORTEST_PASSPHRASE,
  signNextRoot,
} from '../../feed/index.ts'
import { codeOf } from '../refusals.ts'
import type { Command } from '../run.ts'
import { EXIT_CODES, UsageError } from '../terminal.ts'
import { keepKey, named, newPassphrase, PASSPHRASE, scopesOf } from './keys.ts'
import { folderPlace } from './places.ts'

const help = `galateo feed init DIR --name NAME --address URL --tutor NAME [--holder NAME]... [--packs SCOPE]... [--codes]

Begins an agency in a folder that is empty or not there yet:

  DIR/feed/   the first files of the feed, to be put at the address, with a page for who follows the link
  DIR/keys/   a locked key file for each holder of the root, and one for the tutor

and says the enrolment code, the link, and the twelve letters to compare by phone. Take the holders' files away from
this computer, to two different places: with one of them tutors are added and removed; with none, everyone must
enrol anew.

  --name NAME       the agency's name, as people know it
  --address URL     where the feed will lie: https://…
  --tutor NAME      who publishes
  --holder NAME     who keeps a root key. May come again; by default two: the first and the second holder
  --packs SCOPE     what the tutor may publish: a pack's id, or the beginning of several with a star.
                    May come again (default: *)
  --codes           also says the root keys as codes to print and lock away. They have no passphrase

${PASSPHRASE} holds the passphrase of the key files, at least ${SHORTEST_PASSPHRASE} characters. Each file is read back before it counts.

${EXIT_CODES}
`

export const feedInit: Command = {
  help,
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        name: { type: 'string' },
        address: { type: 'string' },
        tutor: { type: 'string' },
        holder: { type: 'string', multiple: true },
        packs: { type: 'string', multiple: true, default: ['*'] },
        codes: { type: 'boolean', default: false },
      },
    })
    const [folder] = positionals
    if (folder === undefined || positionals.length > 1) throw new UsageError('name one folder to begin in')
    const name = named(values.name, '--name')
    const tutorName = named(values.tutor, '--tutor')
    const address = readAddress(values.address ?? '')
    if (address === undefined) throw new UsageError('--address must be an https address')
    const holderNames = (values.holder ?? ['First holder', 'Second holder']).map((each) =>
      named(each, '--holder'),
    )
    const scopes = scopesOf(values.packs)
    const secret = newPassphrase(terminal)
    if (!isEmpty(folder)) throw new UsageError(`${folder} is not empty`)

    const now = terminal.world.now()
    const holders = await Promise.all(holderNames.map(newPerson))
    const tutor = await newPerson(tutorName)
    const root = await firstRoot({
      name,
      holders: holders.map(({ own, name: holder }) => ({ kid: own.kid, jwk: own.jwk, holder })),
      tutors: [
        { kid: tutor.own.kid, jwk: tutor.own.jwk, name: tutorName, packs: [...scopes], state: 'active' },
      ],
      now,
    })
    const signed = await signNextRoot(
      root,
      undefined,
      holders.map(({ own }) => own),
    )
    if (!signed.ok) throw new Error('all holders signed')

    const keep = (file: string, role: KeyRole, { name: of, both }: Person) => {
      const backup = { role, agency: root.agency, address, name: of, made: now, jwk: both }
      return keepKey(join(folder, 'keys', file), backup, secret, terminal)
    }
    for (const [index, holder] of holders.entries()) await keep(`root-${index + 1}.key`, 'root', holder)
    await keep('tutor.key', 'tutor', tutor)

    const place = folderPlace(join(folder, 'feed'))
    const first = await buildRelease({ agency: root.agency, root: 1, seq: 1, packs: [], now }, tutor.own)
    await publishRoot(1, utf8(signed.text), place)
    for (const { path, bytes } of [first.feedFile, joinPage(name)]) await place.write(path, bytes)

    const enrolment = { agency: root.agency, address, name }
    await terminal.out(`code     ${await enrolmentCode(enrolment)}\n`)
    await terminal.out(`link     ${await enrolmentLink(enrolment)}\n`)
    await terminal.out(`letters  ${await comparisonLetters(root.agency)}\n`)
    if (values.codes)
      for (const { name: holder, both } of holders)
        await terminal.out(`${holder}: ${await printableCode(both)}\n`)
    terminal.err(
      `Now put what is in ${join(folder, 'feed')} at ${address}, and take the root keys away from here.\n`,
    )
    return 0
  },
}

interface Person {
  readonly name: string
  readonly both: PrivateJwk
  readonly own: OwnKey
}

async function newPerson(name: string): Promise<Person> {
  const both = await makeKey()
  return { name, both, own: await ownKey(both) }
}

function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return true
    throw new UsageError(`${folder}: this is no folder`)
  }
}
