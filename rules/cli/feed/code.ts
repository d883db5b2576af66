/** The enrolment code, from the command line. */
import { type Enrolment, readEnrolment } from '../../feed/index.ts'
import { UsageError } from '../terminal.ts'

const WHY = {
  'no-code': 'this is no enrolment code',
  incomplete: 'a part of the code is missing or was changed: copy it again',
  newer: 'this code is for a newer Galateo',
  address: 'the address in this code is none that a feed may have',
} as const

/** Reads a code or a link with one; throws a `UsageError` that says what is wrong with it. */
export async function enrolmentOf(text: string | undefined): Promise<Enrolment> {
  if (text === undefined) throw new UsageError('name an enrolment code, or a link with one')
  const read = await readEnrolment(text)
  if (!read.ok) throw new UsageError(WHY[read.problem])
  return read.enrolment
}
