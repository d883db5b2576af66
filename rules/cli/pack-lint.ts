/** `galateo pack lint`: advice on packs, beyond what is wrong in them. */
import { lintPack } from '../pack/lint.ts'
import { givenPacks } from './given-packs.ts'
import type { Command } from './run.ts'
import { counted, EXIT_CODES } from './terminal.ts'

const help = `galateo pack lint PACK... [--base PACK] [--messages it|en] [--format text|json]

Says what would make packs better: phrases that another rule already looks for, phrases so short or common that
they find too much, texts missing in one of the pack's languages, fewer than three examples of each kind (of a rule
imported from Vale only once it has some), rules without a source, patterns that cost much, long messages, cues that
nobody tells.

  --base PACK        a pack that the others extend. The shipped packs are found by themselves. May come again
  --messages it|en   language of the advice (default: en)
  --format json      [{"pack", "kind", "path", "entry", "message"}]

${EXIT_CODES}
`

export const packLint: Command = {
  help,
  async run(args, terminal) {
    const { packs, basesOf, language, isJson, faults, unreadable } = givenPacks(args, terminal)
    const advice = packs.flatMap((pack) =>
      lintPack(pack, basesOf(pack)).map((each) => ({ pack: pack.id, ...each })),
    )
    if (isJson) {
      const report = advice.map((each) => ({ ...each, message: each.message[language] }))
      await terminal.out(`${JSON.stringify(report, null, 2)}\n`)
    } else {
      for (const { pack, entry, path, message } of advice)
        await terminal.out(
          `${pack}${entry === undefined ? '' : `/${entry}`}: ${path}: ${message[language]}\n`,
        )
    }
    terminal.err(`${counted(advice.length, 'piece')} of advice on ${counted(packs.length, 'pack')}\n`)
    if (unreadable > 0) return 2
    return advice.length + faults > 0 ? 1 : 0
  },
}
