import { defineBackground } from 'wxt/utils/define-background'
import { readPacksEarly } from './active-packs.ts'
import { answerMessages } from './answers.ts'
import { keepFeeds } from './feed-sync.ts'
import { closeLeftDrafts } from './left-drafts.ts'
import { keepManagedFeeds } from './managed.ts'
import { keepRetention } from './retention.ts'
import { keepSiteAccess } from './site-access.ts'
import { answerStudio } from './studio/answers.ts'
import { keepHeartbeat } from './studio/heartbeat.ts'
import { welcomeNewcomer } from './welcome.ts'

/**
 * Everything is registered here, before any await, so that each event can wake the background. A module, so that
 * engine and database stand once in the extension, for the background and its pages.
 */
export default defineBackground({
  type: 'module',
  main() {
    answerMessages()
    answerStudio()
    keepRetention()
    closeLeftDrafts()
    keepSiteAccess()
    keepFeeds()
    keepManagedFeeds()
    keepHeartbeat()
    welcomeNewcomer()
    readPacksEarly()
  },
})
