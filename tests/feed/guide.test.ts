/** The configurations in `.github/feeds.md`, run as they stand there. */
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { getuid } from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findServer } from './find-server.ts'
import { type RunningServer, startServer } from './server-process.ts'

const guide = readFileSync(join(import.meta.dirname, '../../.github/feeds.md'), 'utf8')

/** The one block of the guide in a language. */
function block(language: string): string {
  const [, text, ...more] = guide.split(`\`\`\`${language}\n`)
  if (text === undefined || more.length > 0) throw new Error(`The guide needs one block of ${language}`)
  return text.slice(0, text.indexOf('```'))
}

const PACK = 'feed/packs/0f.json'

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'galateo-guide-'))
  // Apache gives up root, and reads all the same.
  chmodSync(root, 0o755)
  for (const name of ['tmp', 'srv/feed/packs', 'srv/feed/feeds', 'srv/feed/join'])
    mkdirSync(join(root, name), { recursive: true, mode: 0o755 })
  writeFileSync(join(root, 'srv', PACK), JSON.stringify({ rules: 'x'.repeat(5000) }))
  writeFileSync(join(root, 'srv/feed/feeds/ada.jws'), 'a.b.c')
  writeFileSync(join(root, 'srv/feed/join/index.html'), '<!doctype html><title>Acme</title>')
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

function startNginx(): Promise<RunningServer> {
  const found = findServer('nginx')
  if (!found) throw new Error('nginx is needed')
  return startServer((port) => {
    const types = 'text/html html; application/json json;'
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    writeFileSync(
      join(root, 'nginx.conf'),
      `daemon off;
${getuid?.() === 0 ? 'user root;' : ''}
pid ${root}/pid;
error_log stderr crit;
events {}
http {
  access_log off;
  types { ${types} }
  ${temporary.map((kind) => `${kind}_temp_path ${root}/tmp;`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    ${block('nginx').replaceAll('root /srv;', `root ${root}/srv;`)}
  }
}
`,
    )
    return [found.program, '-p', root, '-c', join(root, 'nginx.conf'), '-e', 'stderr']
  })
}

function startApache(): Promise<RunningServer> {
  const found = findServer('apache')
  const [module] = found?.modules ?? []
  if (!found || module === undefined) throw new Error('Apache is needed')
  const needed = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'filter', 'deflate']
  return startServer((port) => {
    writeFileSync(
      join(root, 'apache.conf'),
      `ServerRoot ${root}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${root}/apache-pid
ErrorLog ${root}/tmp/errors
LogLevel crit
${needed.map((name) => `LoadModule ${name}_module ${dirname(module)}/mod_${name}.so`).join('\n')}
${getuid?.() === 0 ? 'User nobody\nGroup nogroup' : ''}
TypesConfig /dev/null
AddType application/json .json
AddType text/html .html
DirectoryIndex index.html
DocumentRoot ${root}/srv
${block('apache')}
`,
    )
    return [found.program, '-D', 'FOREGROUND', '-f', join(root, 'apache.conf')]
  })
}

describe.each([
  ['nginx', startNginx],
  ['Apache', startApache],
] as const)('the configuration for %s', (_, start) => {
  let server: RunningServer
  beforeAll(async () => {
    server = await start()
  })
  afterAll(() => server?.stop())
  const ask = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${server.address}${path}`, { headers, redirect: 'manual' })

  it('keeps packs for ever, compressed', async () => {
    const { status, headers } = await ask(PACK, { 'accept-encoding': 'gzip' })
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(headers.get('content-encoding')).toBe('gzip')
  })

  it('keeps feeds for a minute, and answers a quiet check without a body', async () => {
    const { headers } = await ask('feed/feeds/ada.jws')
    expect(headers.get('cache-control')).toBe('public, max-age=60')
    const again = await ask('feed/feeds/ada.jws', { 'if-none-match': headers.get('etag') ?? '' })
    expect(again.status).toBe(304)
    expect(again.headers.get('cache-control')).toBe('public, max-age=60')
  })

  it('lets browsers read it that a company enrolled by policy', async () => {
    for (const path of [PACK, 'feed/feeds/ada.jws'])
      expect((await ask(path)).headers.get('access-control-allow-origin')).toBe('*')
  })

  it('answers 404 for a root that is not there yet, and keeps that for a minute at most', async () => {
    const { status, headers } = await ask('feed/root/2.jws')
    expect(status).toBe(404)
    expect([null, 'public, max-age=60']).toContain(headers.get('cache-control'))
  })

  it('shows the page for who follows the link', async () => {
    const { status, headers } = await ask('feed/join/')
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html'])
  })
})
