/** Real WebDAV servers on loopback, each with a folder of its own and one person who may write: nginx and Apache. */
import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { getuid } from 'node:process'
import { findServer } from './find-server.ts'
import { startServer } from './server-process.ts'

export interface DavServer {
  /** Of the feed's folder, which is not there yet. */
  readonly address: string
  /** The same as `address`, on disk. */
  readonly folder: string
  readonly port: number
  stop(): Promise<void>
}

export const ADA = { user: 'ada', password: 'pässword:1' } as const
/** Files over this are too large for nginx. */
export const MOST_BYTES = 20_000

/** @param anyoneReads as a feed is on the web; else reading takes the password too. */
export async function startNginxDav({ anyoneReads = false } = {}): Promise<DavServer> {
  const found = findServer('nginx')
  const [module] = found?.modules ?? []
  if (!found || module === undefined) throw new Error('nginx with its dav-ext module is needed')
  return start('nginx', (root, port) => {
    writeFileSync(
      join(root, 'nginx.conf'),
      `load_module ${module};
daemon off;
worker_processes 1;
${getuid?.() === 0 ? 'user root;' : ''}
pid ${root}/pid;
error_log stderr crit;
events { worker_connections 256; }
http {
  access_log off;
  dav_ext_lock_zone zone=locks:1m timeout=2m;
  client_max_body_size ${MOST_BYTES};
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${root}/tmp;`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    root ${root}/www;
    ${anyoneReads ? 'location / { limit_except GET {' : ''}
    auth_basic "feed";
    auth_basic_user_file ${root}/passwords;
    ${anyoneReads ? '} }' : ''}
    dav_methods PUT DELETE MKCOL COPY MOVE;
    dav_ext_methods PROPFIND OPTIONS LOCK UNLOCK;
    dav_ext_lock zone=locks;
    location /closed/ { limit_except GET { deny all; } }
  }
}
`,
    )
    return [found.program, '-p', root, '-c', join(root, 'nginx.conf'), '-e', 'stderr']
  })
}

export async function startApacheDav(): Promise<DavServer> {
  const found = findServer('apache')
  const [module] = found?.modules ?? []
  if (!found || module === undefined) throw new Error('Apache with mod_dav is needed')
  const modules = dirname(module)
  const load = (name: string) => `LoadModule ${name}_module ${modules}/mod_${name}.so`
  const needed = [
    'mpm_event',
    'authn_core',
    'authn_file',
    'authz_core',
    'authz_user',
    'auth_basic',
    'dav',
    'dav_fs',
  ]
  return start('apache', (root, port) => {
    writeFileSync(
      join(root, 'apache.conf'),
      `ServerRoot ${root}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${root}/pid
ErrorLog ${root}/tmp/errors
LogLevel crit
${needed.map(load).join('\n')}
${getuid?.() === 0 ? 'User nobody\nGroup nogroup' : ''}
DocumentRoot ${root}/www
DavLockDB ${root}/tmp/locks
<Directory ${root}/www>
  Dav On
  AuthType Basic
  AuthName feed
  AuthBasicProvider file
  AuthUserFile ${root}/passwords
  Require valid-user
</Directory>
<Directory ${root}/www/closed>
  <LimitExcept GET>
    Require all denied
  </LimitExcept>
</Directory>
`,
    )
    return [found.program, '-D', 'FOREGROUND', '-f', join(root, 'apache.conf')]
  })
}

async function start(
  name: string,
  configure: (root: string, port: number) => readonly [string, ...string[]],
): Promise<DavServer> {
  const root = mkdtempSync(join(tmpdir(), `galateo-${name}-`))
  chmodSync(root, 0o755)
  for (const folder of ['www', 'www/closed', 'tmp']) {
    mkdirSync(join(root, folder))
    // Apache gives up root, and then needs to write all the same.
    chmodSync(join(root, folder), 0o777)
  }
  const hash = createHash('sha1').update(ADA.password).digest('base64')
  writeFileSync(join(root, 'passwords'), `${ADA.user}:{SHA}${hash}\n`)
  const server = await startServer((port) => configure(root, port))
  return {
    address: `${server.address}acme/`,
    folder: join(root, 'www/acme'),
    port: server.port,
    async stop() {
      await server.stop()
      rmSync(root, { recursive: true, force: true })
    },
  }
}
