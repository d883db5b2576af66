/** A tutor publishes from the studio to a real web server, and a community manager in another browser sees the new tip. */
import { onTestFinished, test } from 'vitest'
import { FACEBOOK } from '../demo/pages.ts'
import { startNginxDav } from '../feed/dav-servers.ts'
import { AGENCY, checkNow, joinAgency } from './agency.ts'
import { COACH, tipOn } from './coach.ts'
import { replyTo } from './demo-page.ts'
import { PEOPLE } from './drafts.ts'
import { withBrowser } from './scenario.ts'
import {
  addFineSamples,
  addRule,
  addWord,
  beginPack,
  enrolmentCodeOf,
  falseAlarm,
  foundAgency,
  openPart,
  publishPack,
  spare,
} from './tutor.ts'

/** From the brand's sheet: words that the house does not use, and what each is about. */
const OTHERS = [
  ['imperdibile', 'Niente aggettivi gonfi'],
  ['gentile cliente', 'Chiamiamo per nome'],
  ['al più presto', 'Diciamo quando'],
  ['prodotto', 'Il pane ha un nome'],
  ['top di gamma', 'Niente gergo da vetrina'],
  ['problematica', 'Parole semplici'],
  ['cordiali saluti', 'Salutiamo da vicini'],
  ['location', 'In italiano'],
  ['promo', 'Niente promo'],
] as const

const tutor = withBrowser()
const manager = withBrowser()

test('what a tutor writes and publishes is the new tip in another browser, and is taken back in one step', {
  timeout: 240_000,
}, async () => {
  const host = await startNginxDav({ anyoneReads: true })
  onTestFinished(() => host.stop())
  const studio = await tutor.browser.openExtensionPage('studio.html?view=agency')
  await foundAgency(studio, AGENCY, host)
  const code = await enrolmentCodeOf(studio)
  await beginPack(studio, 'Voce del forno')
  await addRule(studio, 'svendita', {
    title: 'Niente svendite',
    message: 'Da noi non si dice «svendita».',
    why: 'Il pane non si svende: si regala la sera.',
  })
  for (const [word, title] of OTHERS)
    await addRule(studio, word, {
      title,
      message: `Da noi non si dice «${word}».`,
      why: 'Non è la nostra voce.',
    })
  await addWord(studio, 'pane di casa', 'panetto')

  await addFineSamples(studio, [
    'Ciao Anna, la svendita di beneficenza di sabato ha raccolto 800 euro: grazie a tutti!',
    'Ciao Luca, domani siamo aperti dalle sette, ti aspettiamo volentieri.',
  ])
  const alarm = falseAlarm(/svendita di beneficenza/)
  await studio.see(alarm)
  await spare(studio, alarm, 'Niente svendite', 'svendita di beneficenza')
  await openPart(studio, 'Bozze di prova')
  await studio.see({ text: /Tutte provate/, css: '.st-samples-standing' })
  await studio.gone(alarm)
  await publishPack(studio, '0.1.0', 'Le prime parole della casa.')

  const page = await manager.open(FACEBOOK)
  const options = await manager.browser.openExtensionPage('options.html')
  await joinAgency(options, { code })
  await page.bringToFront()
  await replyTo(page, PEOPLE.it.asks)
  await page.see(COACH.it.sidebar)
  await page.type(
    'Ciao Marta, il panetto e il filone in svendita sono pronti alle otto, grazie mille di averci scritto!',
  )
  await page.see(tipOn('svendita'))
  await page.see(tipOn('panetto'))
  await page.gone(tipOn('filone'))

  await studio.bringToFront()
  await addWord(studio, 'pane lungo', 'filone')
  await publishPack(studio, '0.2.0', 'Anche il filone ha un nome suo.')
  await checkNow(options)
  await page.bringToFront()
  await page.see(tipOn('filone'))
  await page.see({ text: /Anche il filone ha un nome suo/, css: 'blockquote', in: COACH.it.sidebar })

  await studio.bringToFront()
  await studio.click({ role: 'button', name: 'Pubblica di nuovo questa: 0.1.0' })
  await studio.click({ role: 'button', name: 'Pubblica come 0.3.0' })
  await studio.gone({ role: 'dialog' })
  await checkNow(options)
  await page.bringToFront()
  await page.gone(tipOn('filone'))
  await page.see(tipOn('panetto'))
  await studio.close()
})
