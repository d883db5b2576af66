/** Answers each message of `messages.ts`, to those who may send it. */
import { activePacks, packEntries } from './active-packs.ts'
import { goBackOf, joinAgency, leaveAgency, listAgencies } from './enrolment.ts'
import { syncNow, syncOnSight } from './feed-sync.ts'
import { eraseHistory } from './history-erase.ts'
import { importHistory } from './history-import.ts'
import { lockHistory, removePassphrase, setPassphrase, unlockHistory } from './history-lock.ts'
import { keepNote, recordDraft } from './history-store.ts'
import { loadCoach, readAhead } from './load-coach.ts'
import { masteredRules } from './mastered-rules.ts'
import { OWN_PAGES, onMessage } from './messages.ts'
import { unreadNews } from './news-log.ts'
import { openPage } from './open-page.ts'
import { keepLessonRead, keepPractice } from './practice-store.ts'
import { contentFrame, isOwnPage } from './sender.ts'

/** Registers every answer synchronously. A sender who may not ask gets an error, and changes nothing. */
export function answerMessages(): void {
  onMessage('loadCoach', ({ sender, data }) => {
    const frame = frameOf(sender)
    const loading = data === 'top' ? loadCoach({ ...frame, frameId: 0 }, false) : loadCoach(frame, true)
    // Once the coach is there: what is new may come after it.
    void loading.then(syncOnSight)
    return loading
  })
  onMessage('wake', ({ sender }) => {
    frameOf(sender)
    readAhead()
  })
  onMessage('recordDraft', ({ sender, data }) => recordDraft(data, frameOf(sender)))
  onMessage('activePacks', ({ sender }) => {
    known(sender)
    return activePacks()
  })
  onMessage('unreadNews', ({ sender }) => {
    known(sender)
    return unreadNews()
  })
  onMessage('masteredRules', ({ sender }) => {
    known(sender)
    return masteredRules()
  })
  onMessage('openPage', ({ sender, data }) => {
    known(sender)
    if (!OWN_PAGES.includes(data)) throw new Error('Galateo has no such page')
    return openPage(data)
  })
  onMessage('packEntries', ({ sender }) => {
    ownPage(sender)
    return packEntries()
  })
  onMessage('agencies', ({ sender }) => {
    ownPage(sender)
    return listAgencies()
  })
  onMessage('checkFeeds', ({ sender, data }) => {
    ownPage(sender)
    return data === undefined ? syncOnSight() : syncNow(data)
  })
  onMessage('joinAgency', ({ sender, data }) => {
    ownPage(sender)
    return joinAgency(data)
  })
  onMessage('leaveAgency', ({ sender, data }) => {
    ownPage(sender)
    return leaveAgency(data)
  })
  onMessage('goBack', ({ sender, data }) => {
    ownPage(sender)
    return goBackOf(data)
  })
  onMessage('eraseHistory', ({ sender, data }) => {
    ownPage(sender)
    return eraseHistory(data)
  })
  onMessage('keepNote', ({ sender, data: { draft, text } }) => {
    ownPage(sender)
    return keepNote(draft, text)
  })
  onMessage('importHistory', ({ sender, data }) => {
    ownPage(sender)
    return importHistory(data)
  })
  onMessage('setPassphrase', ({ sender, data }) => {
    ownPage(sender)
    return setPassphrase(data)
  })
  onMessage('unlockHistory', ({ sender, data }) => {
    ownPage(sender)
    return unlockHistory(data)
  })
  onMessage('lockHistory', ({ sender }) => {
    ownPage(sender)
    return lockHistory()
  })
  onMessage('removePassphrase', ({ sender, data }) => {
    ownPage(sender)
    return removePassphrase(data)
  })
  onMessage('keepPractice', ({ sender, data }) => {
    ownPage(sender)
    return keepPractice(data)
  })
  onMessage('keepLessonRead', ({ sender, data }) => {
    ownPage(sender)
    return keepLessonRead(data)
  })
}

type Sender = Parameters<typeof isOwnPage>[0]

function frameOf(sender: Sender) {
  const frame = contentFrame(sender)
  if (!frame) throw new Error('Only a content script of Galateo may send this message')
  return frame
}

function ownPage(sender: Sender): void {
  if (!isOwnPage(sender)) throw new Error('Only a page of Galateo may send this message')
}

function known(sender: Sender): void {
  if (!contentFrame(sender)) ownPage(sender)
}
