/** Answers each message of `messages.ts`, to those who may send it. */
import { activePacks, packEntries } from './active-packs.ts'
import { importHistory } from './history-import.ts'
import { lockHistory, removePassphrase, setPassphrase, unlockHistory } from './history-lock.ts'
import { eraseHistory, keepNote, recordDraft } from './history-store.ts'
import { loadCoach } from './load-coach.ts'
import { OWN_PAGES, onMessage } from './messages.ts'
import { openPage } from './open-page.ts'
import { contentFrame, isOwnPage } from './sender.ts'

/** Registers every answer synchronously. A sender who may not ask gets an error, and changes nothing. */
export function answerMessages(): void {
  onMessage('loadCoach', ({ sender, data }) => {
    const frame = frameOf(sender)
    return loadCoach(data === 'top' ? { ...frame, frameId: 0 } : frame)
  })
  onMessage('recordDraft', ({ sender, data }) => recordDraft(data, frameOf(sender)))
  onMessage('activePacks', ({ sender }) => {
    known(sender)
    return activePacks()
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
