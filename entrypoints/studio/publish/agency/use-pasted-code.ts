import { type Enrolment, readEnrolment } from '../../../../rules/feed/index.ts'
import { usePasted } from '../../../page/use-made.ts'

/** The agency that a pasted text is the code of; `undefined` while it is read, and for no text. */
export function usePastedCode(pasted: string): Enrolment | 'no-code' | undefined {
  return usePasted(pasted, enrolmentIn)
}

async function enrolmentIn(pasted: string): Promise<Enrolment | 'no-code'> {
  const read = await readEnrolment(pasted)
  return read.ok ? read.enrolment : 'no-code'
}
