import { describe, expect, it } from 'vitest'
import {
  firstRoot,
  makeKey,
  nextRoot,
  type OwnKey,
  ownKey,
  type Root,
  type RootChange,
  signNextRoot,
  type Tutor,
} from '../../../rules/feed/index.ts'
import { readRoot } from '../../../rules/feed/signatures/read-root.ts'

const now = Date.UTC(2026, 10, 25)
const people = Promise.all([1, 2, 3, 4, 5].map(async () => ownKey(await makeKey())))

const holder = ({ kid, jwk }: OwnKey) => ({ kid, jwk, holder: 'Titolare' })
const tutor = ({ kid, jwk }: OwnKey): Tutor => ({ kid, jwk, name: 'Ada', packs: ['*'], state: 'active' })

/** An agency with two holders and one tutor, as its first root reads. */
async function begin(threshold = 1) {
  const [one, two, three, ada, bea] = await people
  if (!one || !two || !three || !ada || !bea) throw new Error('keys are missing')
  const root = await firstRoot({
    name: 'Acme',
    holders: [one, two].map(holder),
    threshold,
    tutors: [tutor(ada)],
    now,
  })
  const signed = await signNextRoot(root, undefined, [one, two])
  if (!signed.ok) throw new Error('not signed')
  const read = await readRoot(signed.text, { agency: root.agency })
  if (!read.ok) throw new Error(read.trouble.code)
  return { root: read.value, one, two, three, ada, bea }
}

/** The next root, signed and read back as a browser would. */
async function follow(before: Root, change: RootChange, signers: readonly OwnKey[]): Promise<Root> {
  const next = nextRoot(before, change, now)
  if (!next.ok) throw new Error(next.problem)
  const signed = await signNextRoot(next.root, before, signers)
  if (!signed.ok) throw new Error(JSON.stringify(signed.missing))
  const read = await readRoot(signed.text, { root: before })
  if (!read.ok) throw new Error(read.trouble.code)
  return read.value
}

describe('who speaks for an agency', () => {
  it('a tutor is added, given other packs, retired and revoked, each by one holder', async () => {
    const { root, one, two, ada, bea } = await begin()
    const request = { kid: bea.kid, jwk: bea.jwk, name: 'Bea' }
    const added = await follow(root, { kind: 'add-tutor', request, packs: ['acme-*'] }, [two])
    expect(added.tutors).toMatchObject([
      { state: 'active' },
      { name: 'Bea', packs: ['acme-*'], state: 'active' },
    ])
    const scoped = await follow(added, { kind: 'set-scope', tutor: bea.kid, packs: ['voice'] }, [one])
    expect(scoped.tutors[1]).toMatchObject({ packs: ['voice'] })
    const lastFeed = 'a'.repeat(64)
    const retired = await follow(scoped, { kind: 'retire-tutor', tutor: ada.kid, lastFeed }, [one])
    expect(retired.tutors[0]).toMatchObject({ state: 'retired', lastFeed })
    const revoked = await follow(retired, { kind: 'revoke-tutor', tutor: ada.kid }, [two])
    expect(revoked.tutors[0]).toEqual({ ...tutor(ada), state: 'revoked' })
    expect(revoked.version).toBe(5)
  })

  it('a lost root key is replaced by the other holder; from then on it counts for nothing', async () => {
    const { root, one, two, three } = await begin()
    const change: RootChange = { kind: 'set-holders', holders: [two, three].map(holder), threshold: 1 }
    const replaced = await follow(root, change, [two])
    await expect(follow(replaced, { kind: 'renew' }, [one])).rejects.toThrow('"before":1')
    expect(await follow(replaced, { kind: 'rename', name: 'Acme Nuova' }, [three])).toMatchObject({
      name: 'Acme Nuova',
    })
  })

  it('where two must sign, one alone is told who is missing', async () => {
    const { root, one, two, three } = await begin(2)
    const next = nextRoot(root, { kind: 'set-holders', holders: [one, three].map(holder), threshold: 2 }, now)
    if (!next.ok) throw new Error(next.problem)
    expect(await signNextRoot(next.root, root, [one])).toEqual({ ok: false, missing: { before: 1, own: 1 } })
    expect(await signNextRoot(next.root, root, [one, two])).toEqual({
      ok: false,
      missing: { before: 0, own: 1 },
    })
    const signed = await signNextRoot(next.root, root, [one, two, three, three])
    expect(signed.ok && (await readRoot(signed.text, { root }))).toMatchObject({ ok: true })
  })

  it.each<[string, RootChange, string]>([
    ['someone unknown', { kind: 'revoke-tutor', tutor: 'x'.repeat(43) }, 'no-such-tutor'],
    ['nobody as holder', { kind: 'set-holders', holders: [], threshold: 1 }, 'last-holder'],
  ])('refuses %s', async (_, change, problem) => {
    expect(nextRoot((await begin()).root, change, now)).toEqual({ ok: false, problem })
  })

  it('refuses to add twice, and to bring a revoked key back', async () => {
    const { root, one, ada } = await begin()
    const request = { kid: ada.kid, jwk: ada.jwk, name: 'Ada' }
    const add: RootChange = { kind: 'add-tutor', request, packs: ['*'] }
    expect(nextRoot(root, add, now)).toEqual({ ok: false, problem: 'there-already' })
    const revoked = await follow(root, { kind: 'revoke-tutor', tutor: ada.kid }, [one])
    for (const change of [add, { kind: 'set-scope', tutor: ada.kid, packs: ['*'] } as const])
      expect(nextRoot(revoked, change, now).ok).toBe(false)
  })
})
