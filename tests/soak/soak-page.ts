/** A page on which a composer comes for each draft and goes when it is sent, and which itself keeps nothing. */
import { createServer } from 'node:http'

declare global {
  interface Window {
    /** Puts a composer on the page; answers the number of its draft. */
    openComposer(): number
    /** Drafts that left so far. */
    sentDrafts: number
  }
}

const SCRIPT = `
let opened = 0
window.sentDrafts = 0
window.openComposer = () => {
  const form = document.createElement('form')
  form.innerHTML = '<label>Reply to Mark Turner <textarea id="draft" name="comment" rows="4" cols="60"></textarea></label> <button id="send">Reply</button>'
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    form.remove()
    window.sentDrafts += 1
  })
  document.querySelector('#replies').append(form)
  return ++opened
}
`

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A community</title>
<style>body { margin: 24px; font: 15px/1.5 sans-serif; max-width: 640px } article { border-bottom: 1px solid #ddd }</style>
<main><h1>New opening hours</h1>
<article class="comment"><h2 class="author">Mark Turner</h2><p>On Saturday I waited forty minutes for two coffees. Shame on you!</p></article>
<div id="replies"></div></main><script>${SCRIPT}</script>`

export async function serveSoakPage(): Promise<{ readonly url: string; close(): void }> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const at = server.address()
  if (!at || typeof at === 'string') throw new Error('The page has no port')
  return { url: `http://127.0.0.1:${at.port}/`, close: () => void server.close() }
}
