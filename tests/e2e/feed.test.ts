/** An agency is joined from a real web host; what its tutor publishes reaches open tabs, and faults change nothing. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished, test } from 'vitest'
import { feedPath } from '../../rules/feed/formats/paths.ts'
import { FACEBOOK } from '../demo/pages.ts'
import { AGENCY, checkNow, joinAgency, seeStanding, startFeed, wordOf, wordPack } from './agency.ts'
import { COACH, tipOn } from './coach.ts'
import { replyTo } from './demo-page.ts'
import { PEOPLE } from './drafts.ts'
import { withBrowser } from './scenario.ts'

const scenario = withBrowser()
const coach = COACH.it

test('a draft that is open follows the tutor, and keeps its tips whatever the host does', async () => {
  const feed = await startFeed()
  onTestFinished(() => feed.stop())
  const [first, second] = [wordOf('parola', '1.0.0'), wordOf('parola', '1.1.0')]
  await feed.publish('1.0.0')
  const page = await scenario.open(FACEBOOK)
  await replyTo(page, PEOPLE.it.asks)
  await page.see(coach.sidebar)
  await page.type(`Ciao Marta, ${first} e ${second}, grazie mille di averci scritto!`)
  await page.gone(tipOn(first))

  const options = await scenario.browser.openExtensionPage('options.html')
  await joinAgency(options, feed)
  await page.bringToFront()
  await page.see(tipOn(first))
  await page.gone(tipOn(second))

  await feed.publish('1.1.0', 'Da oggi attenzione all’altra parola.')
  await checkNow(options)
  await page.bringToFront()
  await page.see(tipOn(second))
  await page.gone(tipOn(first))
  await page.see({ text: /Da oggi attenzione/, css: 'blockquote', in: coach.sidebar })
  await page.see(coach.sidebar, ({ text }) => text.includes(`${AGENCY} ha cambiato le linee guida`))
  await page.click({ role: 'button', name: 'Ho letto', in: coach.sidebar })
  await page.gone({ role: 'button', name: 'Ho letto', in: coach.sidebar })

  await options.bringToFront()
  const file = join(feed.agency.folder, feedPath(feed.agency.ada.kid))
  const good = readFileSync(file)
  await feed.publish('1.2.0')
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, `${text.slice(0, -4)}${text.at(-4) === 'A' ? 'B' : 'A'}${text.slice(-3)}`)
  await checkNow(options)
  await seeStanding(options, /non è firmato dall’agenzia.*Intanto restano in uso/s)
  await page.bringToFront()
  await page.see(tipOn(second))

  writeFileSync(file, good)
  await checkNow(options)
  await seeStanding(options, /Tutto aggiornato/)

  await feed.stop()
  await checkNow(options)
  await seeStanding(options, /non si raggiunge.*Intanto restano in uso/s)
  await page.bringToFront()
  await page.see(tipOn(second))

  await options.bringToFront()
  await options.click({ role: 'button', name: 'Esci', in: { role: 'article', name: AGENCY } })
  await options.click({ role: 'button', name: 'Esci', in: { role: 'dialog' } })
  await options.gone({ role: 'article', name: AGENCY })
  await page.bringToFront()
  await page.gone(tipOn(second))
  await options.close()
})

test('with several brands, the person says once for which they write on this Page', async () => {
  const feed = await startFeed()
  onTestFinished(() => feed.stop())
  const { agency } = feed
  await agency.publish(agency.ada, [
    wordPack('bar', 'caffellatte', '1.0.0', { brand: 'Bar Sport' }),
    wordPack('hotel', 'ascensore', '1.0.0', { brand: 'Hotel Bellavista' }),
  ])
  const options = await scenario.browser.openExtensionPage('options.html')
  await joinAgency(options, feed)

  const [bar, hotel] = [wordOf('caffellatte', '1.0.0'), wordOf('ascensore', '1.0.0')]
  const page = await scenario.open(FACEBOOK)
  await replyTo(page, PEOPLE.it.asks)
  const question = { role: 'region', name: 'Per quale marchio scrivi qui?' }
  await page.see(question)
  await page.type(`Ciao Marta, ${bar} e ${hotel}, grazie mille di averci scritto! Qual'è l'orario?`)
  await page.see(tipOn("Qual'è"))
  await page.gone(tipOn(bar))
  await page.click({ role: 'button', name: 'Bar Sport', in: question })
  await page.see(tipOn(bar))
  await page.gone(tipOn(hotel))

  const later = await scenario.open(FACEBOOK)
  await replyTo(later, PEOPLE.it.complains)
  await later.see({ role: 'button', name: 'Scrivi per Bar Sport' })
  if (scenario.browser.openPopup) {
    const popup = await scenario.browser.openPopup(later)
    await popup.click({ role: 'button', name: 'Scrivi per Bar Sport' })
    await popup.click({ role: 'button', name: 'Hotel Bellavista' })
    await popup.see({ role: 'button', name: 'Scrivi per Hotel Bellavista' })
    await later.see({ role: 'button', name: 'Scrivi per Hotel Bellavista' })
  }
  await options.bringToFront()
  await options.click({ role: 'button', name: 'Esci', in: { role: 'article', name: AGENCY } })
  await options.click({ role: 'button', name: 'Esci', in: { role: 'dialog' } })
  await options.gone({ role: 'article', name: AGENCY })
  await options.close()
})
