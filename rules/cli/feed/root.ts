/** `galateo feed root`: who publishes for an agency, changed by whoever keeps a root key. */
import { parseArgs } from 'node:util'
import { sha256Hex, utf8 } from '../../feed/bytes.ts'
import {
  nextRoot,
  ownKey,
  type Place,
  publishRoot,
  type Root,
  type RootChange,
  readTutorRequest,
  signNextRoot,
  type Tutor,
  takeRoot,
  takeTutorFeed,
} from '../../feed/index.ts'
import type { Command } from '../run.ts'
import { EXIT_CODES, type ExitCode, type Terminal, UsageError } from '../terminal.ts'
import { named, openKey, PASSPHRASE, scopesOf } from './keys.ts'
import { openPlace, PLACE_HELP } from './places.ts'
import { takenWords } from './publish.ts'
import { placeWords } from './words.ts'

const help = `galateo feed root add REQUEST     --key FILE --to PLACE [--packs SCOPE]...
galateo feed root scope TUTOR     --key FILE --to PLACE  --packs SCOPE...
galateo feed root retire TUTOR    --key FILE --to PLACE
galateo feed root revoke TUTOR    --key FILE --to PLACE
galateo feed root rename NAME     --key FILE --to PLACE
galateo feed root renew           --key FILE --to PLACE

Signs and publishes the agency's next root.

  add      lets a tutor in who made a request (galateo feed request)
  scope    changes what a tutor may publish
  retire   the tutor's packs stay until someone else publishes them; the key can sign nothing more
  revoke   for a key that is lost or stolen: its packs stop at every browser's next sync, for ever
  rename   gives the agency another name
  renew    changes nothing; a root should be signed once a year

  TUTOR          a tutor's name or key id, as galateo feed status --format json says it
  --key FILE     a root key; ${PASSPHRASE} holds its passphrase. May come again where several must sign
  --to PLACE     where the feed lies
  --packs SCOPE  a pack's id, or the beginning of several with a star. May come again (for add: *)
  --region       of a bucket

${PLACE_HELP}

${EXIT_CODES}
     (1 when nothing was changed: why is said)
`

const WHY = {
  'no-such-tutor': 'there is no such tutor',
  'there-already': 'this tutor is there already',
  'is-revoked': 'this key was revoked: the tutor needs a new one (galateo feed request)',
  'last-holder': 'someone must keep the root',
} as const

export const feedRoot: Command = {
  help,
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [
        ...args.filter((arg) => !DASHED_KEY_ID.test(arg)),
        '--',
        ...args.filter((arg) => DASHED_KEY_ID.test(arg)),
      ],
      allowPositionals: true,
      options: {
        key: { type: 'string', multiple: true, default: [] },
        to: { type: 'string' },
        packs: { type: 'string', multiple: true },
        region: { type: 'string' },
      },
    })
    const [act, subject, ...more] = positionals
    if (act === undefined || more.length > 0)
      throw new UsageError('say one change: add, scope, retire, revoke, rename or renew')
    const [file, ...files] = values.key
    if (file === undefined) throw new UsageError('--key must name a root key file')
    if (values.to === undefined) throw new UsageError('--to must name a place')
    const scopes = values.packs && scopesOf(values.packs)
    const first = await openKey(file, 'root', terminal)
    const backups = [first, ...(await Promise.all(files.map((each) => openKey(each, 'root', terminal))))]
    const place = openPlace(values.to, values.region, terminal)

    const rooted = await takeRoot(first.agency, place)
    if (!rooted.ok) return told(`${values.to}: ${takenWords(rooted)}`, terminal)
    const { root } = rooted
    const change = await changeOf(act, subject, scopes, root, place, terminal)
    if (change === undefined) return 1
    const next = nextRoot(root, change, terminal.world.now())
    if (!next.ok) return told(WHY[next.problem], terminal)
    const signers = await Promise.all(backups.map(({ jwk }) => ownKey(jwk)))
    const signed = await signNextRoot(next.root, root, signers)
    if (!signed.ok)
      return told(`${Math.max(signed.missing.before, signed.missing.own)} more root keys must sign`, terminal)
    const put = await publishRoot(next.root.version, utf8(signed.text), place)
    if (!put.ok) return told(`${placeWords(put.problem)}. Nothing was changed.`, terminal)
    for (const { name, state, packs, kid } of next.root.tutors)
      await terminal.out(`${state} ${name} ${packs.join(' ')} ${kid}\n`)
    terminal.err(`root ${next.root.version} of ${next.root.name} is published\n`)
    return 0
  },
}

/** One in 64 key ids begins with a dash, and is no option for that. */
const DASHED_KEY_ID = /^-[\w-]{42}$/

/** Undefined when it cannot be made; why was said. */
async function changeOf(
  act: string,
  subject: string | undefined,
  scopes: readonly string[] | undefined,
  root: Root,
  place: Place,
  terminal: Terminal,
): Promise<RootChange | undefined> {
  switch (act) {
    case 'renew':
      if (subject !== undefined) throw new UsageError('renew takes nothing more')
      return { kind: 'renew' }
    case 'rename':
      return { kind: 'rename', name: named(subject, 'the new name') }
    case 'add': {
      const request = await readTutorRequest(subject ?? '')
      if (!request) throw new UsageError('this is no request, or a part of it is missing: copy it again')
      return { kind: 'add-tutor', request, packs: scopes ?? ['*'] }
    }
    case 'scope':
      if (!scopes) throw new UsageError('--packs must say what the tutor may publish')
      return { kind: 'set-scope', tutor: tutorOf(subject, root).kid, packs: scopes }
    case 'revoke':
      return { kind: 'revoke-tutor', tutor: tutorOf(subject, root).kid }
    case 'retire': {
      const tutor = tutorOf(subject, root)
      const taken = await takeTutorFeed(root, tutor, place)
      if (!taken.ok) {
        told(`the feed of ${tutor.name}: ${takenWords(taken)}`, terminal)
        return undefined
      }
      const pinned = taken.bytes ? { lastFeed: await sha256Hex(taken.bytes) } : {}
      return { kind: 'retire-tutor', tutor: tutor.kid, ...pinned }
    }
    default:
      throw new UsageError(`no change “${act}”: there are add, scope, retire, revoke, rename and renew`)
  }
}

function tutorOf(subject: string | undefined, { tutors }: Root): Tutor {
  const fitting = tutors.filter(({ kid, name }) => subject === kid || subject === name)
  const [tutor, ...others] = fitting
  if (!tutor)
    throw new UsageError(
      `there is no tutor “${subject ?? ''}”: there are ${tutors.map(({ name }) => name).join(', ')}`,
    )
  if (others.length > 0) throw new UsageError(`several tutors are called “${subject}”: name one by key id`)
  return tutor
}

function told(words: string, terminal: Terminal): ExitCode {
  terminal.err(`${words}\n`)
  return 1
}
