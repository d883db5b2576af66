/** Finds the command that the arguments name, and runs it. */
import { check } from './check.ts'
import { feedExport } from './feed/export.ts'
import { feedImport } from './feed/import.ts'
import { feedInit } from './feed/init.ts'
import { feedPublish } from './feed/publish.ts'
import { feedRequest } from './feed/request.ts'
import { feedRoot } from './feed/root.ts'
import { feedStatus } from './feed/status.ts'
import { feedVerify } from './feed/verify.ts'
import { packDiff } from './pack-diff.ts'
import { packImportVale } from './pack-import-vale.ts'
import { packLint } from './pack-lint.ts'
import { packTest } from './pack-test.ts'
import { codeOf } from './refusals.ts'
import { EXIT_CODES, type ExitCode, type Terminal, UsageError } from './terminal.ts'

/** One command of the line. */
export interface Command {
  readonly help: string
  run(args: readonly string[], terminal: Terminal): Promise<ExitCode>
}

const COMMANDS: Readonly<Record<string, Command>> = {
  check,
  'pack test': packTest,
  'pack lint': packLint,
  'pack diff': packDiff,
  'pack import-vale': packImportVale,
  'feed init': feedInit,
  'feed publish': feedPublish,
  'feed verify': feedVerify,
  'feed status': feedStatus,
  'feed export': feedExport,
  'feed import': feedImport,
  'feed request': feedRequest,
  'feed root': feedRoot,
}

const HELP = `galateo: checks drafts against packs of rules, looks after packs, and publishes them

  galateo check --pack PACK... [FILE...]     tips on drafts, from files or standard input
  galateo pack test PACK...                  runs the examples that packs carry
  galateo pack lint PACK...                  advice on packs
  galateo pack diff BEFORE AFTER             what changed between two packs
  galateo pack import-vale DIR|ZIP           makes packs of Vale styles

  galateo feed init DIR                      begins an agency: keys, first files, enrolment code
  galateo feed publish PACK... --to PLACE    signs packs and publishes them
  galateo feed verify CODE                   looks at a feed as a newcomer would, and says what is wrong
  galateo feed status CODE                   who publishes what, since when and until when
  galateo feed export CODE FILE.zip          takes a whole feed, verified, into a zip
  galateo feed import FILE.zip --to PLACE    puts a whole feed in a place
  galateo feed request CODE FILE.key         a new tutor makes a key and asks to be let in
  galateo feed root add|revoke|… --to PLACE  who publishes: tutors come, go, and lose their keys

  galateo COMMAND --help                     more on each

A PACK is a JSON file, a folder of them, a folder or zip of Vale styles, or \`builtin\` (the shipped packs).

${EXIT_CODES}
`

/**
 * Runs one command line.
 * @param args without the program's own name.
 * @returns the exit code; see `EXIT_CODES`.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [first, second] = args
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
    if (first !== undefined) {
      await terminal.out(HELP)
      return 0
    }
    terminal.err(HELP)
    return 2
  }
  const isPair = first === 'pack' || first === 'feed'
  if (isPair && (second === '--help' || second === '-h')) {
    await terminal.out(HELP)
    return 0
  }
  const name = isPair ? `${first} ${second ?? ''}`.trim() : first
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!command) {
    const known = Object.keys(COMMANDS).filter((each) => !isPair || each.startsWith(`${first} `))
    terminal.err(
      `galateo: ${isPair && name === first ? `“${first}” needs a second word` : `no command “${name}”`}. There are: ${known.join(', ')}.\n` +
        'See galateo --help.\n',
    )
    return 2
  }
  const rest = args.slice(isPair ? 2 : 1)
  const options = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest
  if (options.includes('--help') || options.includes('-h')) {
    await terminal.out(command.help)
    return 0
  }
  try {
    return await command.run(rest, terminal)
  } catch (error) {
    if (!(error instanceof UsageError || isArgumentError(error))) throw error
    // What Node adds on positional arguments helps nobody here.
    const [problem] = error.message.split('. To specify a positional')
    terminal.err(`galateo ${name}: ${problem}\nSee galateo ${name} --help.\n`)
    return 2
  }
}

/** What `parseArgs` throws. */
function isArgumentError(error: unknown): error is Error {
  return codeOf(error).startsWith('ERR_PARSE_ARGS')
}
