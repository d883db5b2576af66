/** Places as the command line names them: a folder, a WebDAV address, a bucket. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Place, type PlaceProblem, s3Place, type World, webdavPlace } from '../../feed/index.ts'
import { codeOf, messageOf } from '../refusals.ts'
import { type Terminal, UsageError } from '../terminal.ts'

export const PLACE_HELP = `A PLACE is
  a folder            of this computer, to be uploaded by hand or by other means
  https://…           a WebDAV folder; GALATEO_FEED_USER and GALATEO_FEED_PASSWORD hold name and password
  s3+https://…        host, bucket and folder of an S3-compatible store, with --region;
                      GALATEO_S3_ACCESS_KEY and GALATEO_S3_SECRET hold the keys`

/** Opens a place. Throws a `UsageError` for what cannot be one. */
export function openPlace(name: string, region: string | undefined, terminal: Terminal): Place {
  const { world } = terminal
  try {
    if (/^s3\+https?:/u.test(name)) {
      const accessKey = terminal.variable('GALATEO_S3_ACCESS_KEY')
      const secret = terminal.variable('GALATEO_S3_SECRET')
      if (!accessKey || !secret)
        throw new UsageError('GALATEO_S3_ACCESS_KEY and GALATEO_S3_SECRET must be set')
      if (region === undefined)
        throw new UsageError('--region is needed for a bucket, e.g. eu-south-1 or auto')
      return s3Place({ address: name.slice('s3+'.length), accessKey, secret, region }, world)
    }
    if (!/^https?:/u.test(name)) return folderPlace(name)
    const user = terminal.variable('GALATEO_FEED_USER')
    const password = terminal.variable('GALATEO_FEED_PASSWORD')
    return webdavPlace({ address: name, ...(user ? { user, password: password ?? '' } : {}) }, world)
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(`${name}: ${error.message}`)
    throw error
  }
}

/** Each file appears whole or not at all: it is written beside its place, then moved there. */
export function folderPlace(folder: string): Place {
  return {
    async read(path) {
      try {
        return { ok: true, file: { bytes: new Uint8Array(readFileSync(join(folder, path))) } }
      } catch (error) {
        return isMissing(error) ? { ok: true } : { ok: false, problem: diskProblem(error, path) }
      }
    },
    async write(path, bytes) {
      const place = join(folder, path)
      const beside = `${place}.part`
      try {
        mkdirSync(dirname(place), { recursive: true })
        writeFileSync(beside, bytes)
        renameSync(beside, place)
        return { ok: true }
      } catch (error) {
        rmSync(beside, { force: true })
        return { ok: false, problem: diskProblem(error, path) }
      }
    },
  }
}

const isMissing = (error: unknown) => codeOf(error) === 'ENOENT'

function diskProblem(error: unknown, path: string): PlaceProblem {
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return { code: 'full' }
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return { code: 'forbidden', path }
    default:
      return { code: 'disk', detail: messageOf(error) }
  }
}

/** The same world, but what lies at an address is read from a place instead. */
export function worldOf(place: Place, address: string, world: World): World {
  return {
    ...world,
    async send(url) {
      const got = await place.read(url.slice(address.length))
      if (!got.ok) throw new TypeError(got.problem.code)
      return got.file ? new Response(got.file.bytes) : new Response(null, { status: 404 })
    },
  }
}
