/** Names and words are read as a person would say them, without the interface around them. */
import { describe, expect, test } from 'vitest'
import { cleanName, LONGEST_TEXT, labelOf, textOf } from '../../entrypoints/coach.content/sites/reading.ts'

function element(html: string): Element {
  const page = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html')
  const first = page.body.firstElementChild
  if (!first) throw new Error('No element')
  return first
}

describe('a name', () => {
  test.each([
    ['Greta Fabbri • 3rd+', 'Greta Fabbri'],
    ['Greta Fabbri · 2°', 'Greta Fabbri'],
    ['  Anna\u200e   Bianchi ', 'Anna Bianchi'],
    ['Anna Bianchi Verified Profile', 'Anna Bianchi'],
    ['Anna Bianchi Profilo verificato', 'Anna Bianchi'],
    ['Anna Bianchi Fan più attivo', 'Anna Bianchi'],
    ['Lidia Marchi ha detto:', 'Lidia Marchi'],
    ['Hanna Weiss says:', 'Hanna Weiss'],
    ['di Teresa Lodi', 'Teresa Lodi'],
    ['Di Teresa Lodi', 'Teresa Lodi'],
    ['By Ada Finch', 'Ada Finch'],
    ['Added by Hannah Price 4 minutes ago', 'Hannah Price'],
    ['Posted by Ann Lee about an hour ago.', 'Ann Lee'],
    ['Aggiunto da Anna Riva circa 2 ore fa', 'Anna Riva'],
    ['Fabio Daga', 'Fabio Daga'],
    ['@gino-b', 'gino-b'],
    ['u/lowgear', 'lowgear'],
    ["Furio Dell'Orto", "Furio Dell'Orto"],
    ['Dina Costa', 'Dina Costa'],
    ['Byron Said', 'Byron Said'],
    ['Jean-Luc O’Hara', 'Jean-Luc O’Hara'],
    ['Anna\nPastry chef', 'Anna'],
  ])('%j is %j', (shown, name) => {
    expect(cleanName(shown)).toBe(name)
  })

  test.each([[''], ['…'], ['•'], ['[deleted]'], [undefined], ['a'.repeat(81)]])('%j is none', (shown) => {
    expect(cleanName(shown)).toBeUndefined()
  })
})

describe('words', () => {
  test.each([
    ['<div><p>One</p><p>Two<br>Three</p></div>', 'One\nTwo\nThree'],
    ['<div>One\n   line</div>', 'One line'],
    ['<div>Good <b>bread</b><svg><title>no</title></svg></div>', 'Good bread'],
    ['<div>Bravi <img alt="👏"><img alt="A photo of bread"></div>', 'Bravi 👏'],
    ['<div>Text<div role="button">See more</div><time>2h</time></div>', 'Text'],
    ['<div><p>Text</p><a>Reply</a> </div>', 'Text'],
    ['<div><p>Testo</p><p>2 g</p><p>Mi piace</p><p>Rispondi</p></div>', 'Testo'],
    ['<div>Like</div>', 'Like'],
    ['<div><blockquote>Their words</blockquote><p>Mine</p></div>', 'Mine'],
    ['<div><blockquote>Only a quotation</blockquote></div>', 'Only a quotation'],
    ['<div><span class="sr-only">Comment by</span>Text<span aria-hidden="true">·</span></div>', 'Text'],
  ])('%s', (html, text) => {
    expect(textOf(element(html))).toBe(text)
  })

  test('are cut at 2,000 characters, never inside one', () => {
    const text = textOf(element(`<div>x${'👏'.repeat(3000)}</div>`))
    expect(text.length).toBe(LONGEST_TEXT - 1)
    expect(text.endsWith('👏')).toBe(true)
  })
})

test('a label is what assistive technology would read first', () => {
  const field = element(
    '<form><span id="l">Your answer</span><textarea aria-labelledby="l" placeholder="Write"></textarea></form>',
  ).querySelector('textarea')
  expect(field && labelOf(field)).toBe('Your answer')
})
