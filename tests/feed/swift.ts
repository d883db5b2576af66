/**
 * A real object store on loopback: OpenStack Swift, which many hosts rent out, with its S3 interface and one bucket that
 * anybody may read. Of conditional writes it says that it does not know them.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AwsClient } from 'aws4fetch'
import { findServer } from './find-server.ts'
import type { Bucket } from './s3-server.ts'
import { startServer } from './server-process.ts'

const NODE = fileURLToPath(new URL('swift-node.py', import.meta.url))
const KEYS = { accessKey: 'acme:ada', secret: 'segreto/di+Ada', region: 'eu-south-1' }

export async function startSwift(): Promise<Bucket> {
  const found = findServer('swift')
  if (!found) throw new Error('OpenStack Swift is needed: apt install python3-swift')
  const root = mkdtempSync(join(tmpdir(), 'galateo-swift-'))
  const { accessKey, secret, region } = KEYS
  const server = await startServer((port) => [
    found.program,
    NODE,
    root,
    String(port),
    accessKey,
    secret,
    region,
  ])
  const stop = async () => {
    await server.stop()
    rmSync(root, { recursive: true, force: true })
  }
  const client = new AwsClient({ accessKeyId: accessKey, secretAccessKey: secret, region, service: 's3' })
  const bucket = `${server.address}bucket`
  const made = await client.fetch(bucket, { method: 'PUT', headers: { 'x-amz-acl': 'public-read' } })
  if (!made.ok) {
    const said = await made.text()
    await stop()
    throw new Error(`Swift made no bucket: ${said}`)
  }
  return { address: `${bucket}/`, web: `${server.address}v1/AUTH_acme/bucket/`, keys: KEYS, stop }
}
