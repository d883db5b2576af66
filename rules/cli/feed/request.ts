/** `galateo feed request`: a new tutor makes a key and asks to be let in. */
import { parseArgs } from 'node:util'
import { makeKey, ownKey, tutorRequestCode } from '../../feed/index.ts'
import type { Command } from '../run.ts'
import { EXIT_CODES, UsageError } from '../terminal.ts'
import { enrolmentOf } from './code.ts'
import { keepKey, named, newPassphrase, PASSPHRASE } from './keys.ts'

const help = `galateo feed request CODE FILE.key --name NAME

Makes the key of a new tutor, keeps it in a locked file that is read back, and says a request: send it to whoever
keeps a root key of the agency, who lets the tutor in with \`galateo feed root add\`. Nothing in a request is secret.

  CODE         the agency's enrolment code, or a link with one
  --name NAME  who publishes

${PASSPHRASE} holds the passphrase of the new key file.

${EXIT_CODES}
`

export const feedRequest: Command = {
  help,
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { name: { type: 'string' } },
    })
    const [code, file] = positionals
    if (file === undefined || positionals.length > 2)
      throw new UsageError('name an enrolment code and a key file to write')
    const name = named(values.name, '--name')
    const { agency, address } = await enrolmentOf(code)
    const secret = newPassphrase(terminal)
    const jwk = await makeKey()
    await keepKey(
      file,
      { role: 'tutor', agency, address, name, made: terminal.world.now(), jwk },
      secret,
      terminal,
    )
    const own = await ownKey(jwk)
    await terminal.out(`${await tutorRequestCode({ name, jwk: own.jwk })}\n`)
    return 0
  },
}
