/** `galateo pack test`: runs the examples that packs carry. */
import { type Pack, testPack } from '../index.ts'
import { givenPacks } from './given-packs.ts'
import type { Command } from './run.ts'
import { counted, EXIT_CODES } from './terminal.ts'

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
    const { packs, basesOf, language, isJson, faults, unreadable } = givenPacks(args, terminal)
    const failures = packs.flatMap((pack) =>
      testPack(pack, basesOf(pack)).map((failure) => ({ pack: pack.id, ...failure })),
    )
    if (isJson) {
      const report = failures.map((each) => ({ ...each, message: each.message[language] }))
      await terminal.out(`${JSON.stringify(report, null, 2)}\n`)
    } else {
      for (const { pack, id, language: of, text, message } of failures)
        await terminal.out(`${pack}/${id} [${of}]: ${message[language]} ${JSON.stringify(text)}\n`)
    }
    const count = packs.reduce((sum, pack) => sum + examplesIn(pack), 0)
    const left =
      faults > 0 ? `; ${counted(faults, 'fault')} in the packs, told above: what has one was left out` : ''
    terminal.err(
      `${counted(count, 'example')} in ${counted(packs.length, 'pack')}, ${failures.length} failed${left}\n`,
    )
    if (unreadable > 0) return 2
    return failures.length + faults > 0 ? 1 : 0
  },
}

function examplesIn({ rules = [], cues = [] }: Pack): number {
  let count = 0
  for (const { examples } of [...rules, ...cues])
    for (const kinds of Object.values(examples ?? {}))
      for (const list of Object.values<readonly unknown[]>(kinds)) count += list.length
  return count
}
