/** `galateo pack lint`: advice on packs, beyond what is wrong in them. */
import { parseArgs } from 'node:util'
import { lintPack } from '../pack/lint.ts'
import { readLanguage } from './drafts.ts'
import { builtinBases, readPacks } from './packs.ts'
import type { Command } from './run.ts'
import { counted, EXIT_CODES, UsageError } from './terminal.ts'

const help = `galateo pack lint PACK... [--base PACK] [--messages it|en] [--format text|json]

Says what would make packs better: phrases that another rule already looks for, phrases so short or common that
they find too much, texts missing in one of the pack's languages, fewer than three examples of each kind, rules
without a source, patterns that cost much, long messages, cues that nobody tells.

  --base PACK        a pack that the others extend. The shipped packs are found by themselves. May come again
  --messages it|en   language of the advice (default: en)
  --format json      [{"pack", "kind", "path", "entry", "message"}]

${EXIT_CODES}
`

export const packLint: Command = {
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
    const linted = readPacks(positionals, terminal, language)
    const given = readPacks(values.base ?? [], terminal, language)
    const bases = [...given.packs, ...builtinBases([...linted.packs, ...given.packs])]
    const advice = linted.packs.flatMap((pack) => {
      const others = [...bases, ...linted.packs.filter((other) => other !== pack)]
      return lintPack(pack, others).map((each) => ({ pack: pack.id, ...each }))
    })
    if (values.format === 'json') {
      const report = advice.map((each) => ({ ...each, message: each.message[language] }))
      await terminal.out(`${JSON.stringify(report, null, 2)}\n`)
    } else {
      for (const { pack, entry, path, message } of advice)
        await terminal.out(
          `${pack}${entry === undefined ? '' : `/${entry}`}: ${path}: ${message[language]}\n`,
        )
    }
    terminal.err(`${counted(advice.length, 'piece')} of advice on ${counted(linted.packs.length, 'pack')}\n`)
    if (linted.unreadable + given.unreadable > 0) return 2
    return advice.length + linted.faults > 0 ? 1 : 0
  },
}
