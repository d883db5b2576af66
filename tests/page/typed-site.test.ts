import { expect, test } from 'vitest'
import { typedSite } from '../../entrypoints/page/typed-site.ts'

test.each([
  ['forum.example.it', 'https://forum.example.it/*'],
  ['  https://forum.example.it/topic/7?page=2#last ', 'https://forum.example.it/*'],
  ['http://intranet.example:8080/bacheca', 'http://intranet.example/*'],
  ['FORUM.Example.it/discussioni', 'https://forum.example.it/*'],
  ['caffè.example', 'https://xn--caff-8oa.example/*'],
  ['192.168.1.20/forum', 'https://192.168.1.20/*'],
])('%s is a site', (typed, pattern) => {
  expect(typedSite(typed)?.pattern).toBe(pattern)
})

test.each([
  '',
  '   ',
  'il nostro forum',
  'forum',
  'chrome://extensions',
  'mailto:info@example.it',
  'anna@example.it',
  'https://',
  'file:///home/anna/nota.txt',
  'https://forum.example../x',
])('%j is none', (typed) => {
  expect(typedSite(typed)).toBeUndefined()
})
