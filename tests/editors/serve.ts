/** Serves the bench's pages on loopback. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname } from 'node:path'
import { PAGES } from './bundle.ts'

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css' }

export interface BenchServer {
  url(page: string): string
  close(): Promise<void>
}

export async function serve(): Promise<BenchServer> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname
    const type = TYPES[extname(path)]
    if (!type) {
      response.setHeader('content-type', 'text/html; charset=utf-8').end(html(path.slice(1)))
      return
    }
    readFile(PAGES + path).then(
      (body) => response.setHeader('content-type', type).end(body),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('The bench has no port')
  return {
    url: (page) => `http://127.0.0.1:${address.port}/${page}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Room above and below, so that the page scrolls; a box low enough for its text to scroll too. */
function html(page: string): string {
  return `<!doctype html><html lang="it"><meta charset="utf-8"><title>${page}</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/${page}.css">
<style>
  body { margin: 0; padding: 120px 40px 1200px; font: 16px/1.4 sans-serif }
  #stage { inline-size: 420px }
  #stage :is(textarea, input, [contenteditable]) { box-sizing: border-box; padding: 8px; border: 1px solid #888 }
  #stage :is(textarea, [contenteditable]) { inline-size: 100%; max-block-size: 130px; overflow: auto }
  #stage textarea { block-size: 110px; font: 16px/1.4 sans-serif }
  #stage input { inline-size: 100%; font: 16px sans-serif }
  .bold { font-weight: bold }
</style>
<div id="stage"></div><script type="module" src="/${page}.js"></script></html>`
}
