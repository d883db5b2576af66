/** Finds the web servers of this computer; on Debian, as root, installs the missing ones. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, resolve } from 'node:path'
import { env } from 'node:process'
import { canInstall } from '../e2e/find-browser.ts'

export type ServerName = 'nginx' | 'apache' | 'swift'

interface Parts {
  /** Names, or absolute paths. */
  readonly commands: readonly string[]
  readonly packages: readonly string[]
  /** Modules the tests need; absolute paths, of which one per line must exist. */
  readonly modules: readonly (readonly string[])[]
}

const SERVERS: Readonly<Record<ServerName, Parts>> = {
  nginx: {
    commands: ['nginx'],
    packages: ['nginx', 'libnginx-mod-http-dav-ext'],
    modules: [
      [
        '/usr/lib/nginx/modules/ngx_http_dav_ext_module.so',
        '/usr/share/nginx/modules/ngx_http_dav_ext_module.so',
      ],
    ],
  },
  apache: {
    commands: ['apache2', 'httpd'],
    packages: ['apache2-bin'],
    modules: [['/usr/lib/apache2/modules/mod_dav_fs.so', '/usr/lib64/httpd/modules/mod_dav_fs.so']],
  },
  swift: {
    // The system's Python, which has the system's modules; another may come first on the path.
    commands: ['/usr/bin/python3'],
    packages: ['python3-swift'],
    modules: [['/usr/lib/python3/dist-packages/swift/common/middleware/s3api/s3api.py']],
  },
}

export interface FoundServer {
  readonly program: string
  /** In the order of `SERVERS`. */
  readonly modules: readonly string[]
}

/** Where a server and its modules are; undefined when something is missing. */
export function findServer(name: ServerName): FoundServer | undefined {
  const { commands, modules } = SERVERS[name]
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'].filter(Boolean)
  const program = commands
    .flatMap((command) => folders.map((folder) => resolve(folder, command)))
    .find((place) => existsSync(place))
  const found = modules.map((places) => places.find((place) => existsSync(place)))
  const whole = found.filter((place) => place !== undefined)
  return program !== undefined && whole.length === found.length ? { program, modules: whole } : undefined
}

/** Installs what is missing, where that is possible. Answers what is still missing. */
export function ensureServers(): readonly ServerName[] {
  const missing = () => (Object.keys(SERVERS) as ServerName[]).filter((name) => !findServer(name))
  const names = missing()
  if (names.length === 0 || !canInstall()) return names
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-q', ...args], {
      stdio: 'inherit',
      // Installing a server must not start it.
      env: { ...env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
    }).status === 0
  const packages = names.flatMap((name) => SERVERS[name].packages)
  if (apt('update')) apt('install', '-y', '--no-install-recommends', ...packages)
  return missing()
}
