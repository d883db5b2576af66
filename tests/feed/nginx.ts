/** A real nginx on loopback: serves a feed, and each of the faults that nginx can make by itself. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getuid } from 'node:process'
import { gzipSync } from 'node:zlib'
import { findServer } from './find-server.ts'
import { type RunningServer, startServer } from './server-process.ts'

export interface Nginx extends RunningServer {
  /** What it serves below `/feed/`. */
  readonly folder: string
}

/** Status codes that `/status/<code>/` answers to everything. */
const STATUSES = [400, 401, 403, 404, 410, 412, 429, 500, 502, 503, 504, 511]

export async function startNginx(): Promise<Nginx> {
  const found = findServer('nginx')
  if (!found)
    throw new Error('nginx with its dav-ext module is needed: apt install nginx libnginx-mod-http-dav-ext')
  const root = mkdtempSync(join(tmpdir(), 'galateo-nginx-'))
  const folder = join(root, 'feed')
  for (const name of ['feed', 'faults', 'tmp']) mkdirSync(join(root, name))
  writeFileSync(join(root, 'faults/page.html'), '<!doctype html><title>Accesso Wi-Fi</title>')
  // 48 kB on the wire, 50 MB when unpacked.
  writeFileSync(join(root, 'faults/bomb'), gzipSync(Buffer.alloc(50_000_000, ' ')))
  writeFileSync(join(root, 'faults/empty'), '')
  const server = await startServer((port) => {
    writeFileSync(join(root, 'nginx.conf'), configuration(root, port))
    return [found.program, '-p', root, '-c', join(root, 'nginx.conf'), '-e', 'stderr']
  })
  return {
    ...server,
    folder,
    async stop() {
      await server.stop()
      rmSync(root, { recursive: true, force: true })
    },
  }
}

function configuration(root: string, port: number): string {
  return `daemon off;
worker_processes 1;
${getuid?.() === 0 ? 'user root;' : ''}
pid ${root}/pid;
error_log stderr crit;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000;
  server_tokens off;
  default_type application/octet-stream;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${root}/tmp;`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    location /feed/ { alias ${root}/feed/; }
    location /page/ { default_type text/html; root ${root}/faults; try_files /page.html =500; }
    location /empty/ { root ${root}/faults; try_files /empty =500; }
    location /bomb/ { add_header Content-Encoding gzip; root ${root}/faults; try_files /bomb =500; }
    location /elsewhere/ { return 302 http://localhost:${port}/feed/; }
    location /busy/ { add_header Retry-After 7200 always; return 503; }
    ${STATUSES.map((status) => `location /status/${status}/ { return ${status}; }`).join('\n    ')}
  }
}
`
}
