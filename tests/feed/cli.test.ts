/** The command line against real hosts: an agency from its first key to a newcomer's browser. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { enrolmentCode, readEnrolment } from '../../rules/feed/index.ts'
import { folder, galateo } from '../rules/cli/galateo.ts'
import { packInput } from '../rules/make.ts'
import { ADA, type DavServer, startApacheDav, startNginxDav } from './dav-servers.ts'
import { type Bucket, startS3 } from './s3-server.ts'
import { startSwift } from './swift.ts'

const passphrase = { GALATEO_PASSPHRASE: 'una frase lunga' }
const dav = { ...passphrase, GALATEO_FEED_USER: ADA.user, GALATEO_FEED_PASSWORD: ADA.password }

const overDav = (start: () => Promise<DavServer>) => async () => {
  const { address, stop } = await start()
  return { place: address, variables: dav, more: [], stop }
}
const overS3 = (start: () => Promise<Bucket>) => async () => {
  const { address, keys, stop } = await start()
  return {
    place: `s3+${address}acme/`,
    variables: { ...passphrase, GALATEO_S3_ACCESS_KEY: keys.accessKey, GALATEO_S3_SECRET: keys.secret },
    more: ['--region', keys.region],
    stop,
  }
}

let begun: string
let code: string
beforeAll(async () => {
  begun = mkdtempSync(join(tmpdir(), 'galateo-begun-'))
  const args = [
    'feed',
    'init',
    begun,
    '--name',
    'Acme',
    '--address',
    'https://feed.example.com/',
    '--tutor',
    'Ada',
  ]
  const { out } = await galateo(args, '', { variables: passphrase })
  code = /gp1\.\S+/u.exec(out)?.[0] ?? ''
})
afterAll(() => rmSync(begun, { recursive: true, force: true }))

describe.each([
  ['nginx', overDav(startNginxDav)],
  ['Apache', overDav(startApacheDav)],
  ['OpenStack Swift by S3', overS3(startSwift)],
  ['an S3-compatible store that knows conditions', overS3(startS3)],
])('on %s', (_, start) => {
  it('a feed is put there, published to, verified, signed anew and taken away again', async () => {
    const { place, variables, more, stop } = await start()
    try {
      const run = (...args: string[]) => galateo([...args, ...more], '', { variables })
      const zip = join(folder({}), 'feed.zip')
      expect(await run('feed', 'export', code, zip, '--from', join(begun, 'feed'))).toMatchObject({ code: 0 })
      expect(await run('feed', 'import', zip, '--code', code, '--to', place)).toMatchObject({ code: 0 })
      const pack = join(folder({ 'acme.json': packInput([], { id: 'acme', version: '1.0.0' }) }), 'acme.json')
      const publish = ['feed', 'publish', '--key', join(begun, 'keys/tutor.key'), '--to', place]
      expect(await run(...publish, pack)).toMatchObject({ code: 0, out: 'acme 1.0.0\n' })
      expect(await run(...publish, '--same')).toMatchObject({
        code: 0,
        err: expect.stringContaining('number 3'),
      })
      expect(await run('feed', 'verify', code, '--from', place)).toMatchObject({
        code: 0,
        err: 'Acme: 1 pack, fresh\n',
      })
      expect(await run('feed', 'export', code, zip, '--from', place)).toMatchObject({ code: 0 })
      expect(readFileSync(zip).length).toBeGreaterThan(500)
      const wrong = { ...variables, GALATEO_FEED_PASSWORD: 'x', GALATEO_S3_SECRET: 'x' }
      const refused = await galateo([...publish, '--same', ...more], '', { variables: wrong })
      expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('are not right') })
    } finally {
      await stop()
    }
  })
})

it('a link with another address leads to the same agency', async () => {
  const read = await readEnrolment(code)
  if (!read.ok) throw new Error(read.problem)
  const moved = await enrolmentCode({ ...read.enrolment, address: 'https://other.example/' })
  const { code: exit } = await galateo(['feed', 'verify', moved, '--from', join(begun, 'feed')])
  expect(exit).toBe(0)
})
