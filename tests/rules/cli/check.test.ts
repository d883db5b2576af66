import { spawnSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packInput, rule } from '../make.ts'
import { folder, galateo, lines, withoutRights } from './galateo.ts'

const calm = rule('calm', { type: 'existence', phrases: { it: ['si calm{i,a}'], en: ['calm down'] } })
const PACK = packInput([calm])

describe('galateo check', () => {
  it('tells each tip with its place, and says so by its exit code', async () => {
    const root = folder({ 'pack.json': PACK, 'draft.txt': 'Buongiorno.\nOra si calmi, grazie.' })
    const { code, out, err } = await galateo(['check', '--pack', `${root}/pack.json`, `${root}/draft.txt`])
    expect(out).toBe(`${root}/draft.txt:2:5: check test/calm: Messaggio (si calmi)\n`)
    expect(err).toBe('1 finding (1 check) in 1 draft\n')
    expect(code).toBe(1)
  })

  it('reads a draft from standard input and ends with 0 when it is fine', async () => {
    const root = folder({ 'pack.json': PACK })
    const { code, out } = await galateo(['check', '--pack', `${root}/pack.json`], 'Grazie mille a tutti voi.')
    expect({ code, out }).toEqual({ code: 0, out: '' })
  })

  it('takes what looks like packs after --pack for packs, and the rest for drafts', async () => {
    const flags = (id: string, word: string) =>
      packInput([rule(word, { type: 'existence', phrases: { any: [word] } })], { id })
    const root = folder({
      'one.json': flags('one', 'uno'),
      'more/two.json': flags('two', 'due'),
      'list.json': [flags('three', 'tre')],
      'list-of-drafts.json': ['uno'],
      'broken.json': '{',
      'draft.txt': 'uno due tre',
    })
    const at = (...names: string[]) => names.map((name) => `${root}/${name}`)
    const told = async (...names: string[]) =>
      (await galateo(['check', '--pack', ...at(...names, 'draft.txt')])).out.match(/\w+\/\w+(?=: M)/gu)
    expect(await told('one.json', 'more', 'list.json')).toEqual(['one/uno', 'two/due', 'three/tre'])
    expect(await told('more', 'list-of-drafts.json', 'list.json')).toEqual(['two/due'])
    expect(await told('one.json', 'broken.json', 'more')).toEqual(['one/uno'])
  })

  it('answers each draft of a stream with one line, in order', async () => {
    const root = folder({ 'pack.json': PACK })
    const drafts = [
      { text: 'Please calm down.', lang: 'en' },
      { text: 'Tutto bene\u2028grazie', lang: 'it', conversation: { surface: 'comment', text: 'ciao' } },
    ]
    // A line may come in pieces.
    const stream = drafts.map((draft) => `${JSON.stringify(draft)}\n`).join('')
    const { code, out } = await galateo(
      ['check', '--pack', `${root}/pack.json`, '--jsonl'],
      [stream.slice(0, 9), stream.slice(9)],
    )
    expect(lines(out)).toEqual([
      {
        tips: [
          {
            pack: 'test',
            rule: 'calm',
            level: 'netiquette',
            severity: 'check',
            start: 7,
            end: 16,
            message: 'Messaggio',
            suggestions: [],
          },
        ],
      },
      { tips: [] },
    ])
    expect(code).toBe(1)
  })

  it.each([
    ['emoji and accents for one each', '🎉 è: si calmi', '1:6'],
    ['a tab for one', '\tsi calmi', '1:2'],
    ['line ends of Windows and of old Macs for one', 'Uno.\r\nDue.\rsi calmi', '3:1'],
  ])('counts %s in a place', async (_, text, place) => {
    const root = folder({ 'pack.json': PACK, 'draft.txt': text })
    const { out } = await galateo([
      'check',
      '--pack',
      `${root}/pack.json`,
      '--lang',
      'it',
      `${root}/draft.txt`,
    ])
    expect(out).toContain(`draft.txt:${place}: `)
  })

  it('names a broken line, goes on, and ends with 2', async () => {
    const root = folder({ 'pack.json': PACK })
    const { code, out } = await galateo(
      ['check', '--pack', `${root}/pack.json`, '--jsonl'],
      '{"text": 3}\n{"text": "ok"\n\n{"text": "Va bene.", "lang": "fr"}\n{"text": "Va bene."}\n',
    )
    expect(lines(out)).toEqual([
      { error: '“text” must be a text', line: 1 },
      { error: expect.stringContaining('not JSON'), line: 2 },
      { error: '“lang” must be one of it, en', line: 4 },
      { tips: [] },
    ])
    expect(code).toBe(2)
  })

  it('checks thousands of drafts a second', async () => {
    const stream = Array.from(
      { length: 3000 },
      (_, number) => `{"text":"Buongiorno, si calmi ${number}.","lang":"it"}\n`,
    ).join('')
    const root = folder({ 'pack.json': PACK })
    const { out } = await galateo(['check', '--pack', `${root}/pack.json`, '--jsonl'], stream)
    expect(lines(out)).toHaveLength(3000)
  })

  it('holds what is answered against each draft that brings nothing of its own', async () => {
    const asked = rule(
      'asked',
      { type: 'existence', phrases: { it: ['boh'] } },
      { when: { conversation: { any: ['question'] } } },
    )
    const cues = [{ id: 'question', phrases: { it: ['quando'] } }]
    const root = folder({
      'pack.json': packInput([asked], { cues }),
      'asked.json': { surface: 'comment', text: 'Ma quando aprite?', language: 'it' },
    })
    const args = ['check', '--pack', `${root}/pack.json`, '--lang', 'it', '--format', 'jsonl']
    const without = await galateo(args, 'Boh.')
    const withIt = await galateo([...args, '--conversation', `${root}/asked.json`], 'Boh.')
    expect([without.code, withIt.code]).toEqual([0, 1])
  })

  it('says messages in the language asked for', async () => {
    const spoken = rule(
      'calm',
      { type: 'existence', phrases: { any: ['calm down'] } },
      {
        text: {
          it: { title: 'T', message: 'Qui.', why: 'W' },
          en: { title: 'T', message: 'Here.', why: 'W' },
        },
      },
    )
    const root = folder({ 'pack.json': packInput([spoken]) })
    const { out } = await galateo(
      ['check', '--pack', `${root}/pack.json`, '--lang', 'en', '--messages', 'it', '--format', 'json'],
      'Calm down.',
    )
    expect(JSON.parse(out)).toEqual([
      { file: 'stdin', language: 'en', tips: [expect.objectContaining({ message: 'Qui.' })] },
    ])
  })

  it('lets --fail-on say what counts', async () => {
    const root = folder({ 'pack.json': PACK })
    const args = ['check', '--pack', `${root}/pack.json`, '--lang', 'en', '--fail-on']
    const codes = []
    for (const threshold of ['check', 'stop', 'never'])
      codes.push((await galateo([...args, threshold], 'Calm down.')).code)
    expect(codes).toEqual([1, 0, 0])
  })

  it('takes several packs, also after one --pack, and a folder of them', async () => {
    const other = packInput([rule('boh', { type: 'existence', phrases: { any: ['boh'] } })], { id: 'other' })
    const root = folder({ 'a.json': PACK, 'b.json': other, 'draft.txt': 'Boh, si calmi.' })
    const [a, b, draft] = ['a.json', 'b.json', 'draft.txt'].map((name) => join(root, name)) as [
      string,
      string,
      string,
    ]
    for (const args of [
      ['--pack', a, '--pack', b, draft],
      ['--pack', a, b, draft],
      ['--pack', root, draft],
    ]) {
      const { out } = await galateo(['check', ...args, '--lang', 'it', '--format', 'jsonl'])
      expect(lines(out)).toEqual([
        {
          file: draft,
          tips: [expect.objectContaining({ pack: 'other' }), expect.objectContaining({ pack: 'test' })],
        },
      ])
    }
  })

  it('knows the shipped packs by name', async () => {
    const { code, out } = await galateo(
      ['check', '--pack', 'builtin', '--lang', 'it'],
      'Lei è un cretino, si vergogni.',
    )
    expect(out).toContain('netiquette/')
    expect(code).toBe(1)
  })

  it('lists tips down the page, and shows the beginning of what a tip is about when that is long', async () => {
    const shout = rule('shout', { type: 'existence', patterns: { any: ['a{50,}'] } })
    const grave = { ...calm, severity: 'stop' }
    const root = folder({ 'pack.json': packInput([grave, shout]) })
    const draft = `${'a'.repeat(50)}${'a'.repeat(80)}\nSi calmi.`
    const { out } = await galateo(['check', '--pack', `${root}/pack.json`, '--lang', 'it'], draft)
    expect(out.split('\n').map((line) => line.slice(0, 24))).toEqual([
      'stdin:1:1: check test/sh',
      'stdin:2:1: stop test/cal',
      '',
    ])
    expect(out.split('\n')[0]).toMatch(/\(a{119}…\)$/)
  })

  it('lists the shorter of two tips that begin at one place first', async () => {
    const both = rule(
      'both',
      { type: 'existence', phrases: { it: ['si calmi adesso'] } },
      { severity: 'stop' },
    )
    const root = folder({ 'pack.json': packInput([both, calm]) })
    const { out } = await galateo(
      ['check', '--pack', `${root}/pack.json`, '--lang', 'it', '--all'],
      'Si calmi adesso.',
    )
    expect(out.match(/(?<=test\/)\w+/gu)).toEqual(['calm', 'both'])
  })

  it('names no language where a draft’s words tell none', async () => {
    const root = folder({ 'pack.json': PACK })
    const { out } = await galateo(['check', '--pack', `${root}/pack.json`, '--format', 'json'], '12345')
    expect(JSON.parse(out)).toEqual([{ file: 'stdin', tips: [] }])
  })

  it('reads a pack that lies in a folder, one file per theme, as the shipped ones do', async () => {
    const { rules: _, ...head } = PACK
    // A theme may have the name of another list.
    const root = folder({ 'pack.json': head, 'replies.json': [calm], 'cues.json': [] })
    const { code } = await galateo(['check', '--pack', root, '--lang', 'en'], 'Calm down.')
    expect(code).toBe(1)
  })

  it('names file, path and rule of what is wrong, and uses the rest of the pack', async () => {
    const broken = rule('broken', { type: 'existence', patterns: { it: ['(?=x)'] } })
    const root = folder({ 'pack.json': packInput([broken, calm]) })
    const { code, err } = await galateo(['check', '--pack', `${root}/pack.json`, '--lang', 'it'], 'Si calmi.')
    expect(err).toContain(`${root}/pack.json: rules[0].check.patterns.it[0] (broken): `)
    expect(code).toBe(1)
  })

  it.each([
    ['a missing pack', ['--pack', 'nowhere.json'], 'nowhere.json: there is no such file or folder'],
    ['a missing draft', ['--pack', 'builtin', 'nowhere.txt'], 'nowhere.txt: there is no such file or folder'],
    ['an unknown option', ['--frobnicate'], "Unknown option '--frobnicate'"],
    ['an unknown language', ['--lang', 'fr'], '“--lang” must be one of it, en'],
    ['an unknown format', ['--format', 'xml'], '--format must be one of text, json, jsonl'],
  ])('ends with 2 on %s', async (_, args, message) => {
    const { code, out, err } = await galateo(['check', ...args], 'x')
    expect(err).toContain(message)
    expect(out).toBe('')
    expect(code).toBe(2)
  })
})

it('says that a pack is not used when more than words to look for is wrong', async () => {
  const shapeless = packInput([calm, { id: 'b', level: 'x' }])
  const root = folder({ 'pack.json': shapeless })
  const { code, err } = await galateo(['check', '--pack', `${root}/pack.json`], 'Si calmi.')
  expect(err).toContain(`${root}/pack.json: rules[1].level (b): `)
  expect(err).toContain('this pack is not used')
  expect(code).toBe(2)
})

it.each([
  ['pack', 'There are: pack test, pack lint, pack diff, pack import-vale.'],
  ['feed', 'There are: feed init, feed publish,'],
])('names the commands that “%s” may be followed by', async (first, commands) => {
  const { code, err } = await galateo([first])
  expect(err).toContain(`“${first}” needs a second word`)
  expect(err).toContain(commands)
  expect(
    err
      .match(/There are: (.*)\./)?.[1]
      ?.split(', ')
      .every((each) => each.startsWith(first)),
  ).toBe(true)
  expect(code).toBe(2)
})

it.each([['--help'], ['-h'], ['help'], ['pack --help'], ['feed -h'], ['check --help'], ['pack lint -h']])(
  '%s explains and ends with 0',
  async (line) => {
    const { code, out, err } = await galateo(line.split(' '))
    expect(out).toContain('Exit codes')
    expect({ code, err }).toEqual({ code: 0, err: '' })
  },
)

it('takes what follows -- for the name of a file', async () => {
  const root = folder({ 'pack.json': PACK })
  const { code, err } = await galateo(['check', '--pack', `${root}/pack.json`, '--', '--help'])
  expect(err).toContain('--help: there is no such file or folder')
  expect(code).toBe(2)
})

describe('a line of a stream', () => {
  const read = async (draft: unknown) => {
    const root = folder({ 'pack.json': PACK })
    const args = ['check', '--pack', `${root}/pack.json`, '--jsonl']
    return lines((await galateo(args, `${JSON.stringify(draft)}\n`)).out)[0]
  }
  const text = 'Tutto bene.'

  it.each<[string, unknown, string]>([
    ['is an object', 'Tutto bene.', 'a draft is an object: {"text": "…"}'],
    ['is one object', [{ text }], 'a draft is an object: {"text": "…"}'],
    ['is not null', null, 'a draft is an object: {"text": "…"}'],
    ['has a conversation of fields', { text, conversation: 'ciao' }, '“conversation” must be an object'],
    [
      'has a surface that is known',
      { text, conversation: { surface: 'wall' } },
      '“conversation.surface” must be one of post, comment, reply, message, review',
    ],
    [
      'has a language that is known',
      { text, conversation: { language: 'fr' } },
      '“conversation.language” must be one of it, en',
    ],
    ['has a language in words', { text, lang: 3 }, '“lang” must be one of it, en'],
    ['has texts for texts', { text, conversation: { author: 7 } }, '“conversation.author” must be a text'],
    [
      'has a number of replies',
      { text, conversation: { earlierReplies: -1 } },
      '“conversation.earlierReplies” must be a whole number',
    ],
    [
      'has a whole number of replies',
      { text, conversation: { earlierReplies: '3' } },
      '“conversation.earlierReplies” must be a whole number',
    ],
  ])('%s', async (_, draft, error) => {
    expect(await read(draft)).toEqual({ error, line: 1 })
  })

  it.each<[string, unknown]>([
    ['a language with its region', { text, language: 'IT_it', conversation: { lang: 'en-GB' } }],
    [
      'nulls for what is not known',
      { text, lang: null, conversation: { author: null, earlierReplies: null } },
    ],
    ['no conversation', { text, conversation: null }],
    [
      'all of a conversation',
      { text, conversation: { surface: 'post', site: 'x', page: 'p', earlierReplies: 2 } },
    ],
  ])('takes %s', async (_, draft) => {
    expect(await read(draft)).toEqual({ tips: [] })
  })

  it('is read also without an end of line', async () => {
    const root = folder({ 'pack.json': PACK, 'drafts.jsonl': '{"text":"Si calmi.","lang":"it"}' })
    const { out } = await galateo(['check', '--pack', `${root}/pack.json`, '--jsonl', `${root}/drafts.jsonl`])
    expect(lines(out)).toMatchObject([{ tips: [{ start: 0, end: 8 }] }])
  })
})

describe('a tip in words', () => {
  it('tells what it offers, and a tip on the whole draft tells no place', async () => {
    const swap = { type: 'substitution', swap: { it: [{ from: 'effettuare', to: ['fare', 'svolgere'] }] } }
    const cut = { type: 'substitution', swap: { it: [{ from: 'davvero', to: [''] }] } }
    const long = { type: 'length', unit: 'words', min: 20 }
    const root = folder({ 'pack.json': packInput([rule('a', swap), rule('b', cut), rule('c', long)]) })
    const { out, err } = await galateo(
      ['check', '--pack', `${root}/pack.json`, '--lang', 'it'],
      'Va effettuare\ndavvero.',
    )
    expect(out.trim().split('\n').sort()).toEqual([
      'stdin: check test/c: Messaggio',
      'stdin:1:4: check test/a: Messaggio (effettuare → fare | svolgere)',
      'stdin:2:1: check test/b: Messaggio (davvero → remove)',
    ])
    expect(err).toBe('3 findings (3 check) in 1 draft\n')
  })
})

describe('packs that are not as they should be', () => {
  const check = (...args: string[]) => galateo(['check', '--lang', 'it', ...args], 'Si calmi.')

  it('the first of two with one id is used', async () => {
    const root = folder({ 'a.json': PACK, 'b.json': packInput([]) })
    const { code, err } = await check('--pack', `${root}/a.json`, `${root}/b.json`)
    expect(err).toContain('a pack “test” was read before; the first one is used')
    expect(code).toBe(1)
  })

  it('more Vale rules than anybody has are not read', async () => {
    const rules = Array.from({ length: 5001 }, (_, at) => [`style/r${at}.yml`, 'extends: existence\n'])
    const { code, err } = await check('--pack', folder(Object.fromEntries(rules)))
    expect(err).toContain('holds more than 5000 files or 20 MB')
    expect(code).toBe(2)
  })

  it('a file that this person may not read is named', async () => {
    const root = folder({ 'a.json': PACK })
    chmodSync(root, 0o755)
    chmodSync(`${root}/a.json`, 0o000)
    const { code, err } = await withoutRights(() => check('--pack', `${root}/a.json`))
    expect(err).toContain('a.json: access to it is denied')
    expect(code).toBe(2)
  })

  it('what is no JSON is named', async () => {
    const root = folder({ 'a.json': '{"format"' })
    const { code, err } = await check('--pack', `${root}/a.json`)
    expect(err).toContain('a.json: this is not JSON: ')
    expect(code).toBe(2)
  })

  it('what is no JSON in a folder is named once', async () => {
    const { err } = await check('--pack', folder({ 'a.json': PACK, 'b.json': '{"format"' }))
    expect(err).toContain(': b.json is not JSON: ')
    expect(err.match(/b\.json/gu)).toHaveLength(1)
  })

  it('an empty folder is named', async () => {
    const { code, err } = await check('--pack', folder({ 'readme.md': '' }))
    expect(err).toContain('neither packs (*.json) nor Vale rules (*.yml) are in here')
    expect(code).toBe(2)
  })

  it('one that builds on another that is not here says so, and its own rules are used', async () => {
    const root = folder({ 'a.json': packInput([calm], { extends: [{ pack: 'lost' }] }) })
    const { code, err } = await check('--pack', `${root}/a.json`)
    expect(err).toContain('test: extends[0].pack: The pack “lost”')
    expect(code).toBe(1)
  })

  it('one that builds on shipped packs finds them, and what those build on', async () => {
    const root = folder({
      'own.json': packInput([calm], { extends: [{ pack: 'voice' }] }),
      'draft.txt': 'Si calmi, idiota.',
    })
    const { err, out } = await check('--pack', `${root}/own.json`, `${root}/draft.txt`)
    expect(err).not.toContain('extends')
    expect(out).toContain(' test/calm: ')
    expect(out).toContain(' netiquette/')
  })

  it('a list of packs is read from one file, beside a draft after it', async () => {
    const other = packInput([calm], { id: 'other' })
    const root = folder({ 'both.json': [packInput([]), other], 'draft.json': '{"si": "calmi"} Si calmi.' })
    const { out } = await check('--pack', `${root}/both.json`, `${root}/draft.json`, '--format', 'jsonl')
    expect(lines(out)).toMatchObject([{ file: `${root}/draft.json`, tips: [{ pack: 'other' }] }])
  })

  it('a folder may hold a pack by theme, and another pack beside it', async () => {
    const { rules: _, ...head } = PACK
    const other = packInput([calm], { id: 'other' })
    const root = folder({ 'pack.json': head, 'guidelines.json': [], 'rules.json': [calm], 'z.json': other })
    const { out } = await check('--pack', root, '--format', 'json')
    expect(JSON.parse(out)[0].tips).toMatchObject([{ pack: 'other' }])
    const all = await check('--pack', root, '--format', 'json', '--all')
    expect(JSON.parse(all.out)[0].tips).toMatchObject([{ pack: 'test' }, { pack: 'other' }])
  })

  it('a folder may hold a pack in a file for each theme, and its head may hold rules, too', async () => {
    const loud = { ...calm, id: 'loud' }
    const root = folder({
      'pack.json': PACK,
      'voice.json': [loud],
      'overrides.json': [{ rule: 'test/loud' }],
    })
    const { err, out } = await check('--pack', root, '--format', 'json', '--all')
    expect(err).toBe('')
    expect(JSON.parse(out)[0].tips).toMatchObject([{ rule: 'calm' }, { rule: 'loud' }])
  })

  it('shipped packs may follow others', async () => {
    const root = folder({ 'a.json': PACK, 'draft.txt': 'Si calmi, idiota.' })
    const { out } = await check('--all', '--pack', `${root}/a.json`, 'builtin', '--', `${root}/draft.txt`)
    expect(out).toContain(' test/calm: ')
    expect(out).toContain(' netiquette/')
  })

  it('a draft with more than anybody needs gives the gravest, or all when asked', async () => {
    const root = folder({ 'pack.json': PACK, 'draft.txt': 'Si calmi. '.repeat(301) })
    const tips = async (...more: string[]) => {
      const { out } = await check(
        '--pack',
        `${root}/pack.json`,
        '--format',
        'json',
        ...more,
        `${root}/draft.txt`,
      )
      return JSON.parse(out)[0].tips.length
    }
    expect(await tips()).toBe(300)
    expect(await tips('--all')).toBe(301)
  })

  it('a conversation that cannot be read is named', async () => {
    const root = folder({ 'pack.json': PACK, 'asked.json': { surface: 'wall' }, 'torn.json': '{' })
    const asked = (name: string) => check('--pack', `${root}/pack.json`, '--conversation', `${root}/${name}`)
    expect((await asked('asked.json')).err).toContain('“conversation.surface” must be one of')
    expect((await asked('torn.json')).err).toContain('torn.json: ')
    expect((await asked('none.json')).err).toContain('there is no such file or folder')
    expect((await asked('none.json')).code).toBe(2)
  })

  it('--jsonl has one format', async () => {
    const { code, err } = await check('--jsonl', '--format', 'text')
    expect(err).toContain('--jsonl writes one line for each draft')
    expect(code).toBe(2)
  })
})

describe('the program', () => {
  const program = (...args: string[]) =>
    spawnSync(process.execPath, ['rules/cli.ts', ...args], { input: 'Si calmi.', encoding: 'utf8' })

  it('runs in Node as it is written', () => {
    const root = folder({ 'pack.json': PACK })
    const { status, stdout } = program('check', '--pack', `${root}/pack.json`, '--lang', 'it')
    expect(stdout).toBe('stdin:1:1: check test/calm: Messaggio (Si calmi)\n')
    expect(status).toBe(1)
  })

  it('explains itself, with its exit codes', () => {
    const { status, stdout } = program('--help')
    expect(stdout).toContain('galateo check --pack')
    expect(stdout).toContain('Exit codes')
    expect(status).toBe(0)
  })
})
