// @vitest-environment happy-dom
/** Readability as it is released, without a way to write HTML, reads what it reads as it came. */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Readability as Reader } from '@mozilla/readability'
import { describe, expect, it } from 'vitest'
import { librariesWithoutHtml } from '../../wxt.config.ts'

const FILE = createRequire(import.meta.filename).resolve('@mozilla/readability/Readability.js')
const asItCame = readFileSync(FILE, 'utf8')
const released = librariesWithoutHtml.transform(asItCame, FILE)?.code ?? ''

/** The library's code, run as the CommonJS module that it is. */
function load(code: string): typeof Reader {
  const module = { exports: undefined as unknown }
  new Function('module', code)(module)
  return module.exports as typeof Reader
}

function read(code: string, html: string) {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const article = new (load(code))(page, { serializer: (node) => node, charThreshold: 200 }).parse()
  return article && { title: article.title, byline: article.byline, text: article.textContent }
}

const pages = join(import.meta.dirname, '../sites')
const articles = readdirSync(pages, { recursive: true, encoding: 'utf8' })
  .filter((name) => /^(?:generic|wordpress)\/.*source\.html$/.test(name))
  .map((name) => [name, readFileSync(join(pages, name), 'utf8')] as const)

const PARAGRAPH =
  '<p>Abbiamo cambiato il filtro del caffè, e chi passa al banco lo sente, oggi come ieri.</p>'

describe('Readability without HTML', () => {
  it('is another program than Readability', () => {
    expect(asItCame).toMatch(/\.innerHTML = /)
    expect(released).not.toMatch(/\.innerHTML = /)
  })

  it.each(articles)('reads %s alike', (_, html) => {
    expect(read(released, html)).toEqual(read(asItCame, html))
  })

  it('reads alike what takes it more than one try', () => {
    const html = `<html><body><div class="sidebar hidden-comments">${PARAGRAPH}</div><main><h1>Filtro</h1>${PARAGRAPH}</main></body></html>`
    expect(read(released, html)?.text).toContain('Abbiamo cambiato')
    expect(read(released, html)).toEqual(read(asItCame, html))
  })

  it('reads alike around a picture that waits in a noscript', () => {
    const html = `<html><body><article><h1>Filtro</h1>${PARAGRAPH.repeat(6)}<img src="data:,"><noscript><img src="/filtro.jpg" alt="Il filtro"></noscript>${PARAGRAPH.repeat(3)}</article></body></html>`
    expect(read(released, html)).toEqual(read(asItCame, html))
  })
})
