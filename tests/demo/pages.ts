/** Builds the demo pages and serves them on loopback, as plain files under paths like those of the real sites. */
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const SOURCE = fileURLToPath(new URL('.', import.meta.url))
export const RESULTS = fileURLToPath(new URL('../.results', import.meta.url))
const BUILT = join(RESULTS, 'demo-pages')

/** The page's own conversation, and a blog article. Add `?lang=en`, `?csp`, and for the blog `?navigate`. */
export const FACEBOOK = '/facebook/caffeaurora/posts/1001'
export const BLOG = '/blog/2026/11/caffe-filtro/'
const AFTER_COMMENT = '/blog/wp-comments-post.php'

export async function buildPages(): Promise<void> {
  await build({
    configFile: false,
    root: SOURCE,
    logLevel: 'error',
    // The pages are written for today's browsers, and a strict policy allows nothing inline.
    build: {
      outDir: BUILT,
      emptyOutDir: true,
      target: 'esnext',
      cssMinify: false,
      assetsInlineLimit: 0,
      modulePreload: false,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: [join(SOURCE, 'facebook/index.html'), join(SOURCE, 'blog/index.html')] },
    },
  })
}

export interface PageServer {
  /** `http://127.0.0.1:PORT`, without a slash at its end. */
  readonly origin: string
  close(): Promise<void>
}

/** @param port 0 takes a free one */
export async function servePages(port = 0): Promise<PageServer> {
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error))
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('The demo server has no port')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

const STRICT = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  'img-src data:',
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, search, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1')
  if (pathname === AFTER_COMMENT && request.method === 'POST') {
    response.writeHead(303, { location: `${BLOG}${search}#comments` }).end()
    return
  }
  const file = fileFor(pathname)
  if (!file) {
    response.writeHead(pathname === '/' ? 302 : 404, pathname === '/' ? { location: FACEBOOK } : {}).end()
    return
  }
  const body = await readFile(join(BUILT, file))
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-store',
    ...(searchParams.has('csp') ? { 'content-security-policy': STRICT } : {}),
  })
  response.end(body)
}

function fileFor(pathname: string): string | undefined {
  if (pathname.startsWith('/facebook/')) return 'facebook/index.html'
  if (pathname.startsWith('/blog/')) return 'blog/index.html'
  return /^\/assets\/[\w.-]+$/.test(pathname) ? pathname.slice(1) : undefined
}
