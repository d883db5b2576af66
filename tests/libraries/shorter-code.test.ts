import { expect, test } from 'vitest'
import { shorter } from '../../entrypoints/libraries/shorter-code.ts'

const UNUSED = 'var site={id:`a`,matches:[`https://a.example/*`]};({...site});'

test('leaves out what is never used, and keeps what a module gives', async () => {
  const short = await shorter(`${UNUSED}var gives=1;export{gives as a};`, true)
  expect(short).not.toContain('example')
  expect(short).toMatch(/export\{/u)
})

test('keeps what a script leaves to others in its world', async () => {
  const script = 'var engine=(function(){return document.title})()'
  expect(await shorter(script, false)).toMatch(/^var engine=/u)
})

test('keeps expressions unread until they are used, as late-patterns.ts wrote them', async () => {
  const late = 'export const isWord=(text)=>new RegExp("\\\\p{L}","u").test(text)'
  expect(await shorter(late, true)).toContain('RegExp("\\\\p{L}"')
})

test('says what it cannot read', async () => {
  await expect(shorter('var = 1', false)).rejects.toThrow()
})
