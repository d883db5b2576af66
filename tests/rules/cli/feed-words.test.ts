/** What the command line says of each thing that can go wrong with a feed. */
import { describe, expect, it } from 'vitest'
import { placeWords, releaseWords, troubleWords } from '../../../rules/cli/feed/words.ts'
import type { PlaceProblem, ReleaseProblem, Trouble } from '../../../rules/feed/index.ts'
import { fault } from '../../../rules/pack/fault.ts'

/** One of each: the compiler asks for those that are missing. */
type Each<Problem extends { readonly code: string }, Words> = {
  readonly [Code in Problem['code']]: readonly [data: Omit<Extract<Problem, { code: Code }>, 'code'>, Words]
}

const rowsOf = <Row extends readonly [object, unknown]>(each: Readonly<Record<string, Row>>) =>
  Object.entries(each).map(([code, [data, words]]) => [code, { code, ...data }, words] as const)

const path = 'feeds/k.jws'
const file = { kind: 'feed', tutor: 'k' } as const
const root = { kind: 'root', version: 3 } as const
const pack = { kind: 'pack', pack: 'acme', version: '1.2.0' } as const
const badCheck = fault('rules[2].check', 'Non è di alcun tipo', 'It is of no type')
const noPack = fault('', 'Non è un pacchetto', 'It is no pack')

describe('of a place', () => {
  const EACH: Each<PlaceProblem, string> = {
    offline: [{}, 'there is no network'],
    unreachable: [{}, 'the host does not answer'],
    silent: [{}, 'the host took the question and fell silent'],
    'wrong-password': [{}, 'name and password, or the keys, are not right'],
    clock: [{}, 'this computer’s clock is too wrong for the host: set it'],
    forbidden: [{ path }, 'feeds/k.jws may not be read or written with these rights'],
    'no-folder': [{ path: '' }, 'the folder above the feed is not there, and cannot be made'],
    full: [{}, 'the disk or the quota is full'],
    'too-large': [
      { path, bytes: 900 },
      'the host does not take a file of 900 bytes (feeds/k.jws): raise its limit',
    ],
    locked: [{}, 'someone else is writing: try again in two minutes'],
    changed: [{ path }, 'something else lies there by now: look at it first (galateo feed status)'],
    'not-a-folder': [{ status: 405 }, 'this address is no folder to write in (HTTP 405)'],
    server: [{ path, status: 500 }, 'the host answered feeds/k.jws with error 500'],
    'not-as-written': [{ path }, 'feeds/k.jws was written, but reads otherwise'],
    disk: [{ detail: 'EACCES: permission denied' }, 'EACCES: permission denied'],
  }
  it.each(rowsOf(EACH))('%s', (_, problem, words) => {
    expect(placeWords(problem as PlaceProblem)).toBe(words)
  })

  it('a folder in it by its name', () => {
    expect(placeWords({ code: 'no-folder', path })).toContain('above feeds/k.jws is not there')
  })
})

describe('of a release', () => {
  const EACH: Each<ReleaseProblem, readonly string[]> = {
    faults: [
      { pack: 'acme', faults: [badCheck, noPack] },
      ['acme: rules[2].check: It is of no type', 'acme: It is no pack'],
    ],
    examples: [
      {
        pack: 'acme',
        failures: [
          {
            id: 'calm',
            language: 'en',
            text: 'Calm "down"',
            message: { en: 'is not flagged', it: '' },
          } as never,
        ],
      },
      ['acme/calm [en]: is not flagged "Calm \\"down\\""'],
    ],
    'outside-scope': [{ pack: 'acme' }, ['acme: the agency’s root does not let this tutor publish it']],
    'too-large': [{ pack: 'acme', bytes: 900 }, ['acme: 900 bytes are more than a pack may have']],
    twice: [{ pack: 'acme' }, ['acme: given twice']],
    'too-many': [{ count: 90 }, ['90 packs are more than a feed may list']],
    'same-version': [
      { pack: 'acme', published: '1.2.0' },
      ['acme: it changed, so its version must be higher than 1.2.0'],
    ],
  }
  it.each(rowsOf(EACH))('%s', (_, problem, words) => {
    expect(releaseWords(problem as ReleaseProblem)).toEqual(words)
  })
})

describe('of a feed', () => {
  const EACH: Each<Trouble, string> = {
    offline: [{}, 'there is no network, or no such host'],
    unreachable: [{}, 'the host does not answer'],
    silent: [{}, 'the host took the question and fell silent'],
    server: [{ file, status: 503 }, 'the host answered feeds/k.jws with error 503'],
    missing: [{ file: root, tries: 2 }, 'root/3.jws is not there'],
    refused: [{ file: pack, status: 401 }, 'the host asks for a password for pack acme 1.2.0 (HTTP 401)'],
    portal: [{ file }, 'a web page came instead of feeds/k.jws: a sign-in page, or the wrong address'],
    redirected: [{ file }, 'the host sends elsewhere for feeds/k.jws, which is not followed'],
    empty: [{ file }, 'feeds/k.jws is empty'],
    'too-large': [{ file: root, most: 65536 }, 'root/3.jws is larger than 65536 bytes'],
    'bad-signature': [{ file }, 'feeds/k.jws is not rightly signed'],
    'unknown-key': [{ file }, 'feeds/k.jws is signed by a key that the agency does not name for it'],
    'someone-else': [{ version: 3 }, 'root 3 is signed by someone else'],
    'other-agency': [{ file }, 'feeds/k.jws is of another agency'],
    malformed: [{ file, path: 'packs' }, 'feeds/k.jws does not say what it must (packs)'],
    'rolled-back': [{ file, found: 4, seen: 7 }, 'feeds/k.jws has number 4, after 7 was seen'],
    'two-with-one-number': [{ file, number: 7 }, 'there are two of feeds/k.jws with number 7'],
    'from-the-future': [
      { file, issued: Date.UTC(2030, 0, 2) },
      'feeds/k.jws is dated 2030-01-02T00:00:00.000Z, which is still to come',
    ],
    'newer-format': [{ file }, 'feeds/k.jws is written for a newer Galateo'],
    'missing-root': [{ known: 2, wanted: 4 }, 'the feed was made with root 4, but the host ends at 2'],
    'damaged-pack': [{ pack: 'acme', version: '1.2.0' }, 'pack acme 1.2.0 is damaged'],
    'bad-pack': [
      { pack: 'acme', version: '1.2.0', faults: [badCheck] },
      'pack acme 1.2.0 cannot be used: rules[2].check: It is of no type',
    ],
    'more-to-come': [{}, 'there is more to fetch than one sync takes'],
    'not-kept': [{ reason: 'quota', detail: 'the disk is full' }, 'it could not be kept: the disk is full'],
    'damaged-store': [{ what: 'root' }, 'what was kept is damaged'],
    'outside-scope': [{ pack: 'acme' }, 'pack acme is left out: its tutor may not publish it'],
    conflict: [
      { pack: 'acme', tutors: ['a', 'b'] },
      'pack acme comes from 2 tutors in the same version with different content: none is used',
    ],
    clock: [{ skew: 3_600_000 }, 'this computer’s clock is 60 minutes behind the host’s'],
  }
  it.each(rowsOf(EACH))('%s', (_, trouble, words) => {
    expect(troubleWords(trouble as Trouble)).toBe(words)
  })

  it.each<[Trouble, string]>([
    [{ code: 'clock', skew: -120_000 }, 'this computer’s clock is 2 minutes ahead of the host’s'],
    [{ code: 'malformed', file, path: '' }, 'feeds/k.jws does not say what it must (it is empty)'],
    [{ code: 'bad-pack', pack: 'acme', version: '1.2.0', faults: [] }, 'pack acme 1.2.0 cannot be used'],
    [
      {
        code: 'bad-pack',
        pack: 'acme',
        version: '1.2.0',
        faults: [noPack],
      },
      'pack acme 1.2.0 cannot be used: It is no pack',
    ],
  ])('%j', (trouble, words) => {
    expect(troubleWords(trouble)).toBe(words)
  })
})
