import { browser } from '#imports'
import { openPage } from './open-page.ts'

/** Opens the welcome page once, after installing; not in the demo and the tests, which start on pages of their own. */
export function welcomeNewcomer(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' && import.meta.env.MODE === 'production') void openPage('welcome')
  })
}
