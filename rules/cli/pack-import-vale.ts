/** `galateo pack import-vale`: makes packs of Vale styles. */
import { statSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { parsePack } from '../index.ts'
import { importedPacks } from './packs.ts'
import { fileProblem } from './refusals.ts'
import type { Command } from './run.ts'
import { counted, EXIT_CODES, UsageError } from './terminal.ts'
import { readValeFiles } from './vale-files.ts'

const help = `galateo pack import-vale DIR|ZIP [-o FILE]

Makes packs of Vale styles: a folder or zip that holds one style (*.yml), or several in folders of their own,
with or without .vale.ini and vocabularies. The pack goes to FILE or to standard output; several styles give a
list of packs. What cannot be imported is named on standard error, with the reason.

  -o, --output FILE   where to write

${EXIT_CODES}
     (2 also when there is nothing to import)
`

export const packImportVale: Command = {
  help,
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { output: { type: 'string', short: 'o' } },
    })
    const [from] = positionals
    if (from === undefined || positionals.length > 1) throw new UsageError('name one folder or zip')
    let files: ReadonlyMap<string, string>
    try {
      if (!statSync(from).isDirectory() && !/\.zip$/iu.test(from))
        throw new Error('this is neither a folder nor a zip')
      files = readValeFiles(from)
    } catch (error) {
      terminal.err(`${from}: ${fileProblem(error)}\n`)
      return 2
    }
    const packs = importedPacks(from, files, terminal).flatMap(({ from: origin, input }) => {
      const parsed = parsePack(input)
      for (const { path, message } of parsed.faults) terminal.err(`${origin}: ${path}: ${message.en}\n`)
      return parsed.ok ? [parsed.pack] : []
    })
    const count = packs.reduce((sum, pack) => sum + (pack.rules ?? []).length, 0)
    terminal.err(`${counted(count, 'rule')} imported in ${counted(packs.length, 'pack')}\n`)
    if (count === 0) return 2
    const text = `${JSON.stringify(packs.length === 1 ? packs[0] : packs, null, 2)}\n`
    if (values.output === undefined) await terminal.out(text)
    else {
      try {
        writeFileSync(values.output, text)
      } catch (error) {
        terminal.err(`${values.output}: ${fileProblem(error)}\n`)
        return 2
      }
    }
    return 0
  },
}
