/**
 * An object store that speaks just enough S3 for one bucket, and checks each signature (AWS Signature Version 4) by itself,
 * with nothing of the client's library. It proves that we sign and ask as the documentation says; it does not prove
 * what AWS, Cloudflare or others make of it. For what a real store makes of it see swift.ts, which knows no conditional writes.
 */
import { createHash, createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A bucket into which one person may write, and of which everybody may read what they know the name of. */
export interface Bucket {
  /** For S3, with a slash at its end. */
  readonly address: string
  /** For whoever reads, likewise. */
  readonly web: string
  readonly keys: { readonly accessKey: string; readonly secret: string; readonly region: string }
  stop(): Promise<void>
}

export interface S3Server extends Bucket {
  readonly objects: Map<string, StoredObject>
  /** How it differs from AWS, as other stores do. */
  habits: {
    conditions: 'known' | 'refused' | 'ignored'
    deniesListing: boolean
    failure?: { status: number; code: string } | undefined
  }
}

export interface StoredObject {
  readonly body: Buffer
  readonly headers: Readonly<Record<string, string | undefined>>
}

export const KEYS = {
  accessKey: 'AKIDEXAMPLE',
  secret: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
  region: 'eu-south-1',
}
const BUCKET = '/bucket/'
const MOST_SKEW = 15 * 60_000

export async function startS3(): Promise<S3Server> {
  const objects = new Map<string, StoredObject>()
  const state: Pick<S3Server, 'habits'> = { habits: { conditions: 'known', deniesListing: false } }
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = []
    for await (const piece of request) pieces.push(piece as Buffer)
    const body = Buffer.concat(pieces)
    const fail = (status: number, code: string) =>
      response
        .writeHead(status, { 'content-type': 'application/xml' })
        .end(`<?xml version="1.0"?><Error><Code>${code}</Code></Error>`)
    const { method = '', url = '', headers } = request
    const flat = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
    const isPublic = method === 'GET' && flat.authorization === undefined
    const refusal = isPublic ? undefined : refusalOf({ method, url, headers: flat, body }, KEYS, Date.now())
    if (refusal) return fail(403, refusal)
    if (!url.startsWith(BUCKET)) return fail(404, 'NoSuchBucket')
    const { habits } = state
    if (method === 'PUT' && habits.failure) return fail(habits.failure.status, habits.failure.code)
    const there = objects.get(url)
    const etag = there && `"${createHash('md5').update(there.body).digest('hex')}"`
    if (method === 'GET') {
      if (!there) return habits.deniesListing ? fail(403, 'AccessDenied') : fail(404, 'NoSuchKey')
      return response.writeHead(200, { etag, ...there.headers }).end(there.body)
    }
    if (method !== 'PUT') return fail(405, 'MethodNotAllowed')
    const ifMatch = flat['if-match']
    const ifNoneMatch = flat['if-none-match']
    if (habits.conditions === 'refused' && (ifMatch ?? ifNoneMatch) !== undefined)
      return fail(501, 'NotImplemented')
    const isOther = (ifNoneMatch === '*' && there) || (ifMatch !== undefined && ifMatch !== etag)
    if (habits.conditions === 'known' && isOther) return fail(412, 'PreconditionFailed')
    objects.set(url, {
      body,
      headers: { 'content-type': flat['content-type'], 'cache-control': flat['cache-control'] },
    })
    return response.writeHead(200).end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // A listening TCP server has such an address.
  const { port } = server.address() as AddressInfo
  const address = `http://127.0.0.1:${port}${BUCKET}`
  return {
    address,
    web: address,
    keys: KEYS,
    objects,
    get habits() {
      return state.habits
    },
    set habits(habits) {
      state.habits = habits
    },
    async stop() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

export interface SignedRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

const hash = (data: string | Buffer) => createHash('sha256').update(data).digest('hex')
const hmac = (key: string | Buffer, data: string) => createHmac('sha256', key).update(data).digest()

/** Why a request is not believed, in S3's codes; undefined when it is. */
export function refusalOf(
  request: SignedRequest,
  keys: { readonly accessKey: string; readonly secret: string; readonly region: string },
  now: number,
): string | undefined {
  const { headers, body } = request
  const given =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
      headers.authorization ?? '',
    )
  if (!given) return 'AccessDenied'
  const [, accessKey, day = '', region, signedHeaders = '', signature] = given
  if (accessKey !== keys.accessKey) return 'InvalidAccessKeyId'
  if (region !== keys.region) return 'AuthorizationHeaderMalformed'
  const stamp = headers['x-amz-date'] ?? ''
  const time = Date.parse(stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
  if (!stamp.startsWith(day) || !(Math.abs(time - now) < MOST_SKEW)) return 'RequestTimeTooSkewed'
  const bodyHash = headers['x-amz-content-sha256'] ?? ''
  if (bodyHash !== hash(body)) return 'XAmzContentSHA256Mismatch'
  const names = signedHeaders.split(';')
  // What decides must be signed.
  for (const name of [
    'host',
    'x-amz-date',
    'x-amz-content-sha256',
    'if-match',
    'if-none-match',
    'content-type',
  ])
    if (headers[name] !== undefined && !names.includes(name)) return 'AccessDenied'
  const { pathname, searchParams } = new URL(request.url, 'http://host')
  const query = [...searchParams].map((pair) => pair.map(encodeURIComponent).join('=')).sort()
  const canonical = [
    request.method,
    pathname,
    query.join('&'),
    ...names.map((name) => `${name}:${(headers[name] ?? '').trim().replace(/ +/g, ' ')}`),
    '',
    signedHeaders,
    bodyHash,
  ].join('\n')
  const scope = `${day}/${region}/s3/aws4_request`
  const toSign = ['AWS4-HMAC-SHA256', stamp, scope, hash(canonical)].join('\n')
  const key = [day, keys.region, 's3', 'aws4_request'].reduce<Buffer | string>(hmac, `AWS4${keys.secret}`)
  return hmac(key, toSign).toString('hex') === signature ? undefined : 'SignatureDoesNotMatch'
}
