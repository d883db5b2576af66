/** A bucket of an S3-compatible object store as a place. Addressed by path, which all of them understand. */
import { AwsClient } from 'aws4fetch'
import { type Bytes, sha256Hex, textOrNone } from '../bytes.ts'
import { readAddress } from '../formats/address.ts'
import type { World } from '../sync/world.ts'
import { type Asked, ask, cacheControlOf, contentTypeOf, problemOf } from './ask.ts'
import type { Over, Place, PlaceProblem } from './place.ts'

export interface S3Access {
  /** Of bucket and folder, e.g. `https://s3.eu-south-1.amazonaws.com/bucket/acme/`. */
  readonly address: string
  readonly accessKey: string
  readonly secret: string
  /** E.g. `eu-south-1`; `auto` for Cloudflare R2. */
  readonly region: string
}

/** Throws when the address is none that a folder may have. */
export function s3Place({ address, accessKey, secret, region }: S3Access, world: World): Place {
  const base = readAddress(address)
  if (base === undefined) throw new TypeError('a bucket has an https address')
  const client = new AwsClient({
    accessKeyId: accessKey,
    secretAccessKey: secret,
    region,
    service: 's3',
    retries: 0,
  })
  const request = async (
    method: string,
    path: string,
    headers: Record<string, string> = {},
    body?: Bytes,
  ) => {
    // The body is signed by its hash; by default it would not be.
    const hash = await sha256Hex(body ?? new Uint8Array())
    const signed = await client.sign(new URL(path, base).href, {
      method,
      headers: { ...headers, 'x-amz-content-sha256': hash },
      aws: { datetime: amzDate(world.now()), allHeaders: true },
    })
    return ask(
      signed.url,
      { method, headers: signed.headers, ...(body === undefined ? {} : { body }) },
      world,
    )
  }
  return {
    isShared: true,
    async read(path) {
      const got = await request('GET', path)
      if (!got.ok) return got
      if (got.status === 200) {
        const etag = got.headers.get('etag')
        return { ok: true, file: { bytes: got.bytes, ...(etag === null ? {} : { etag }) } }
      }
      // Who may not list a bucket is told “denied” of what is not there.
      if (got.status === 404 || errorCodeOf(got) === 'AccessDenied') return { ok: true }
      return failed(s3Problem(got, path))
    },
    async write(path, bytes, over) {
      const headers = { 'content-type': contentTypeOf(path), 'cache-control': cacheControlOf(path) }
      let put = await request('PUT', path, { ...headers, ...conditionOf(over) }, bytes)
      // A store that knows no conditions: reading back must do.
      if (put.ok && put.status === 501 && over) put = await request('PUT', path, headers, bytes)
      if (!put.ok) return put
      return put.status === 200 || put.status === 201
        ? { ok: true }
        : failed(s3Problem(put, path, bytes.length))
    },
  }
}

function conditionOf(over: Over | undefined): Record<string, string> {
  if (!over) return {}
  if (over.file === undefined) return { 'if-none-match': '*' }
  return over.file.etag === undefined ? {} : { 'if-match': over.file.etag }
}

type Answered = Extract<Asked, { ok: true }>

function s3Problem(answer: Answered, path: string, bytes = 0): PlaceProblem {
  switch (errorCodeOf(answer)) {
    case 'InvalidAccessKeyId':
    case 'SignatureDoesNotMatch':
    case 'AuthorizationHeaderMalformed':
    case 'InvalidToken':
      return { code: 'wrong-password' }
    case 'RequestTimeTooSkewed':
      return { code: 'clock' }
    case 'NoSuchBucket':
      return { code: 'no-folder', path }
    // Two conditional writes at the same moment.
    case 'ConditionalRequestConflict':
    case 'PreconditionFailed':
      return { code: 'changed' }
    case 'EntityTooLarge':
      return { code: 'too-large', path, bytes }
    case 'QuotaExceeded':
    case 'XMinioStorageFull':
      return { code: 'full' }
    default:
      return problemOf(answer.status, path, bytes)
  }
}

/** The `<Code>` of an S3 error. */
function errorCodeOf({ status, bytes }: Answered): string | undefined {
  return status < 400 ? undefined : /<Code>(\w{1,100})<\/Code>/u.exec(textOrNone(bytes))?.[1]
}

/** As AWS writes time: `20261125T081500Z`. */
function amzDate(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19).replace(/[-:]/gu, '')}Z`
}

const failed = (problem: PlaceProblem) => ({ ok: false, problem }) as const
