import { useEffect, useState } from 'react'
import { type Enrolment, readEnrolment } from '../../../../rules/feed/index.ts'

/** The agency that a pasted text is the code of; `undefined` while it is read, and for no text. */
export function usePastedCode(pasted: string): Enrolment | 'no-code' | undefined {
  const [read, setRead] = useState<{ readonly of: string; readonly as: Enrolment | 'no-code' }>()
  useEffect(() => {
    let current = true
    if (pasted.trim() !== '')
      void readEnrolment(pasted).then((as) => {
        if (current) setRead({ of: pasted, as: as.ok ? as.enrolment : 'no-code' })
      })
    return () => {
      current = false
    }
  }, [pasted])
  return read?.of === pasted ? read.as : undefined
}
