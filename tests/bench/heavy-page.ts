/** A community page at its worst: 10,000 nodes, a feed that changes 60 times a second, and composers that come and go. */
import { createServer } from 'node:http'

export const NODES = 10_000

/** What the page offers to the bench. */
declare global {
  interface Window {
    /** Puts a composer with this draft at the end of the page. */
    mountComposer(id: string, draft: string): void
    /** Entries replaced by the feed so far. */
    feedTurns: number
  }
}

/** Twelve nodes for an entry of the feed, as bare as pages get. */
const SCRIPT = `
const feed = document.querySelector('#feed')
let count = 0
function entry() {
  count += 1
  const one = document.createElement('article')
  one.innerHTML = '<header><a href="#">Person ' + count + '</a> <time>now</time></header><div><p>Comment number ' + count + ', with <b>some</b> words.</p></div><footer><button>Like</button></footer>'
  return one
}
while (document.querySelectorAll('*').length < ${NODES}) feed.append(entry())
window.feedTurns = 0
setInterval(() => {
  feed.lastElementChild.remove()
  feed.append(entry())
  window.feedTurns += 1
}, 1000 / 60)
window.mountComposer = (id, draft) => {
  const box = document.createElement('div')
  box.className = 'box'
  box.innerHTML = '<div contenteditable="true" role="textbox" aria-label="Reply" id="' + id + '"></div>'
  box.firstElementChild.textContent = draft
  document.querySelector('#boxes').append(box)
}
`

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A busy community</title>
<style>
  body { margin: 0; font: 14px/1.4 sans-serif }
  #boxes { position: sticky; top: 0; background: #fff; z-index: 1 }
  .box { max-width: 560px; margin: 8px; padding: 8px; border: 1px solid #999; min-height: 40px }
  article { max-width: 640px; margin: 8px; padding: 8px; border-bottom: 1px solid #ddd; contain: content }
</style>
<main><div id="boxes"></div><div id="feed"></div></main><script>${SCRIPT}</script>`

export interface HeavyPage {
  readonly url: string
  close(): void
}

export async function serveHeavyPage(): Promise<HeavyPage> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const at = server.address()
  if (!at || typeof at === 'string') throw new Error('The heavy page has no port')
  return { url: `http://127.0.0.1:${at.port}/`, close: () => void server.close() }
}
