/** What a tutor hands out belongs to the place where the agency is now, from the first moment on. */
import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { EnrolmentCard } from '../../../entrypoints/studio/publish/agency/EnrolmentCard.tsx'
import { enrolmentCode } from '../../../rules/feed/index.ts'

const before = { agency: 'A'.repeat(43), address: 'https://old.example/acme/', name: 'Agenzia Rossi' }

it.each([
  ['it moved', { address: 'https://new.example/acme/' }],
  ['it has another name', { name: 'Agenzia Verdi' }],
])('once %s, what was handed out before is gone at once, and the new is there soon', async (_, change) => {
  const after = { ...before, ...change }
  const [old, fresh] = [await enrolmentCode(before), await enrolmentCode(after)]
  const { rerender } = render(<EnrolmentCard place={before} />)
  await screen.findByText(old)
  rerender(<EnrolmentCard place={after} />)
  expect(screen.queryByText(old)).toBeNull()
  expect(await screen.findByText(fresh)).toBeTruthy()
})
