/** `galateo pack test`: runs the examples that packs carry. */
import { parseArgs } from 'node:util'
import { type Pack, testPack } from '../index.ts'
import { readLanguage } from './drafts.ts'
import { builtinBases, readPacks } from './packs.ts'
import type { Command } from './run.ts'
import { EXIT_CODES, UsageError } from './terminal.ts'

const help = `galateo pack test PACK... [--base PACK] [--messages it|en] [--format text|json]

Runs every example of the packs' rules and cues: what should be flagged is, and nothing else.

  --base PACK        a pack that the others extend; its own examples are not run. The shipped packs are found
                     by themselves. May come again
  --messages it|en   language of what is said (default: en)
  --format json      [{"pack", "kind", "id", "language", "text", "message"}], one for each failure

${EXIT_CODES}
     (1 also when a rule was left out of its pack because something in it is wrong)
`

export const packTest: Command = {
  help,
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        base: { type: 'string', multiple: true },
        messages: { type: 'string' },
        format: { type: 'string', default: 'text' },
      },
    })
    if (positionals.length === 0) throw new UsageError('name at least one pack')
    if (values.format !== 'text' && values.format !== 'json')
      throw new UsageError('--format must be one of text, json')
    const messages = readLanguage(values.messages, '--messages')
    if (!messages.ok) throw new UsageError(messages.problem)
    const language = messages.value ?? 'en'
    const tested = readPacks(positionals, terminal, language)
    const given = readPacks(values.base ?? [], terminal, language)
    const bases = [...given.packs, ...builtinBases([...tested.packs, ...given.packs])]
    const failures = tested.packs.flatMap((pack) => {
      const others = [...bases, ...tested.packs.filter((other) => other !== pack)]
      return testPack(pack, others).map((failure) => ({ pack: pack.id, ...failure }))
    })
    if (values.format === 'json') {
      const report = failures.map((each) => ({ ...each, message: each.message[language] }))
      await terminal.out(`${JSON.stringify(report, null, 2)}\n`)
    } else {
      for (const { pack, id, language: of, text, message } of failures)
        await terminal.out(`${pack}/${id} [${of}]: ${message[language]} ${JSON.stringify(text)}\n`)
    }
    const count = tested.packs.reduce((sum, pack) => sum + examplesIn(pack), 0)
    terminal.err(`${count} examples in ${tested.packs.length} packs, ${failures.length} failed\n`)
    if (tested.unreadable + given.unreadable > 0) return 2
    return failures.length + tested.faults > 0 ? 1 : 0
  },
}

function examplesIn({ rules = [], cues = [] }: Pack): number {
  let count = 0
  for (const { examples } of [...rules, ...cues])
    for (const kinds of Object.values(examples ?? {}))
      for (const list of Object.values<readonly unknown[] | undefined>(kinds ?? {}))
        count += list?.length ?? 0
  return count
}
