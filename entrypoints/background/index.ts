import { defineBackground } from 'wxt/utils/define-background'
import { readPacksEarly } from './active-packs.ts'
import { answerMessages } from './answers.ts'
import { keepFeeds } from './feed-sync.ts'
import { closeLeftDrafts } from './left-drafts.ts'
import { keepManagedFeeds } from './managed.ts'
import { keepRetention } from './retention.ts'
import { keepSiteAccess } from './site-access.ts'
import { welcomeNewcomer } from './welcome.ts'

/** Everything is registered here, before any await, so that each event can wake the background. */
export default defineBackground(() => {
  answerMessages()
  keepRetention()
  closeLeftDrafts()
  keepSiteAccess()
  keepFeeds()
  keepManagedFeeds()
  welcomeNewcomer()
  readPacksEarly()
})
