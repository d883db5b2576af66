/** What an agency’s change is called in the news, and what of it is unread. */
import { describe, expect, it } from 'vitest'
import { packNews, tellNews, unreadNews } from '../../entrypoints/background/news-log.ts'
import { readNewsUntil } from '../../entrypoints/background/settings.ts'
import { changesBetween } from '../../rules/feed/index.ts'
import type { Pack } from '../../rules/index.ts'
import { acme } from '../feed/agency.ts'
import { packInput, rule } from '../rules/make.ts'

const words = (id: string, more: Record<string, unknown> = {}, any = ['boh']) =>
  rule(id, { type: 'existence', phrases: { any } }, { text: titled(id), ...more })
const titled = (id: string) => ({ it: { title: `Titolo ${id}`, message: 'M', why: 'P' } })

function news(before: readonly unknown[], after: readonly unknown[], more: Record<string, unknown> = {}) {
  // Read as they are: what is told of a pack is not whether it is right.
  const [old, fresh] = [packInput(before), packInput(after, { version: '1.1.0', ...more })] as unknown as [
    Pack,
    Pack,
  ]
  return changesBetween([old], [fresh]).map(packNews)
}

describe('a changed pack', () => {
  it('tells rules by their titles: those that came, went, and changed in what', () => {
    const before = [words('old'), words('words'), words('tone'), words('grave'), words('source')]
    const after = [
      words('words', {}, ['mah']),
      words('tone', { text: { ...titled('tone'), en: { title: 'Tone', message: 'M', why: 'W' } } }),
      words('grave', { severity: 'stop' }),
      words('source', { source: { name: 'Manuale' } }),
      words('new', { text: { en: { title: 'New', message: 'M', why: 'W' } } }),
    ]
    expect(news(before, after, { releaseNote: { it: 'Ritocchi.' } })).toEqual([
      {
        change: 'changed',
        pack: 'test',
        name: { it: 'Prova', en: 'Test' },
        version: '1.1.0',
        note: { it: 'Ritocchi.' },
        rules: 5,
        added: [{ en: 'New' }],
        removed: [{ it: 'Titolo old' }],
        changed: [
          { title: { it: 'Titolo words' }, parts: ['check'] },
          { title: { it: 'Titolo tone', en: 'Tone' }, parts: ['text'] },
          { title: { it: 'Titolo grave' }, parts: ['severity'] },
          { title: { it: 'Titolo source' }, parts: ['other'] },
        ],
        others: 0,
      },
    ])
  })

  it('counts what is no rule', () => {
    const guidelines = [{ id: 'calm', text: { it: { title: 'Calma', body: 'Con calma.' } } }]
    expect(news([], [], { guidelines })).toMatchObject([{ rules: 0, added: [], changed: [], others: 1 }])
  })
})

it('a pack without rules is told as one', () => {
  const { rules: _, ...pack } = packInput([]) as unknown as Pack
  expect(changesBetween([], [pack]).map(packNews)).toMatchObject([{ change: 'added', rules: 0 }])
})

describe('what is unread', () => {
  const told = (agency: string, at: number) =>
    tellNews({ agency, agencyName: agency, at, isOwnChoice: false }, changesBetween([], [acme('1.0.0')]))

  it('is what came since one read, of each agency, the newest first', async () => {
    await told('one', 100)
    await told('one', 300)
    await told('two', 200)
    expect((await unreadNews()).map(({ at }) => at)).toEqual([300, 200, 100])
    await readNewsUntil('one', 100)
    expect((await unreadNews()).map(({ at }) => at)).toEqual([300, 200])
  })

  it('is nothing where nothing changed, and no more than one reads up on', async () => {
    await tellNews({ agency: 'one', agencyName: 'One', at: 1, isOwnChoice: false }, [])
    expect(await unreadNews()).toEqual([])
    for (let at = 1; at <= 12; at++) await told('one', at)
    expect((await unreadNews()).map(({ at }) => at)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3])
  })
})
