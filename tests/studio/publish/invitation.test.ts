import { expect, it } from 'vitest'
import { agencyTexts } from '../../../entrypoints/studio/publish/agency-texts.ts'
import { comparisonLetters, enrolmentLink, readEnrolment } from '../../../rules/feed/index.ts'

const enrolment = { agency: 'A'.repeat(43), address: 'https://guide.example/galateo/', name: 'Agenzia Rossi' }

it.each(['it', 'en'] as const)('an invitation in %s is read as the code that is in it', async (language) => {
  const [link, letters] = [await enrolmentLink(enrolment), await comparisonLetters(enrolment.agency)]
  const invitation = agencyTexts[language].invitation(enrolment.name, link, letters)
  expect(invitation).toContain(letters)
  expect(await readEnrolment(invitation)).toEqual({ ok: true, enrolment })
})
