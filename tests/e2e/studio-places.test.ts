/** An agency that is founded on a real object store, and moves to a real web server; a community manager follows. */
import { onTestFinished, test } from 'vitest'
import { startNginxDav } from '../feed/dav-servers.ts'
import { startSwift } from '../feed/swift.ts'
import { AGENCY, joinAgency, seeStanding } from './agency.ts'
import type { Target } from './page.ts'
import { withBrowser } from './scenario.ts'
import { asSigned, beginAgency, correctSecret, enrolmentCodeOf, fillBucket, fillDav } from './tutor.ts'

const tutor = withBrowser()
const manager = withBrowser()

test('founded in a bucket, then moved: nothing is lost, and the new code is all that is needed', {
  timeout: 180_000,
}, async () => {
  const bucket = await startSwift()
  onTestFinished(() => bucket.stop())
  const studio = await tutor.browser.openExtensionPage('studio.html?view=agency')
  await beginAgency(studio, AGENCY, () => fillBucket(studio, bucket, 'sbagliata'))
  await studio.see({ text: /Nome o password non vanno/, css: '.g-notice' })
  await correctSecret(studio, bucket.keys.secret)
  await studio.see(asSigned)

  const options = await manager.browser.openExtensionPage('options.html')
  await joinAgency(options, { code: await enrolmentCodeOf(studio) })
  const host = await startNginxDav({ anyoneReads: true })
  onTestFinished(() => host.stop())
  await studio.bringToFront()
  await studio.click({ role: 'button', name: 'Trasloca su un altro sito' })
  const dialog: Target = { role: 'dialog', name: 'Trasloca su un altro sito' }
  await studio.see(dialog)
  await fillDav(studio, host, dialog)
  await studio.click({ role: 'button', name: 'Trasloca', in: dialog })
  await studio.see({ text: /L’agenzia ha traslocato su 127\.0\.0\.1/, css: '.g-notice' })
  await studio.see(asSigned)

  await options.bringToFront()
  const { host: newHost } = new URL(host.address)
  await options.click({ css: '.op-join > summary' })
  await joinAgency(options, { code: await enrolmentCodeOf(studio) })
  await seeStanding(options, new RegExp(newHost.replaceAll('.', '\\.')))
  await seeStanding(options, /Tutto aggiornato/)
  await studio.close()
})
