/** Answers the studio's messages. Only a page of the extension is heard. */
import { agencies } from '../agencies.ts'
import { syncNow } from '../feed-sync.ts'
import { onMessage, sendMessage } from '../messages.ts'
import { isOwnPage } from '../sender.ts'
import { setHeartbeat } from './heartbeat.ts'
import { lookAt } from './look.ts'
import { moveAgency } from './moving.ts'
import type { AtPlace, Step } from './publication.ts'
import { publishOrder } from './publishing.ts'
import { foundAgency, publishNextRoot, readRootAt } from './roots.ts'

/** Registers every answer synchronously. */
export function answerStudio(): void {
  onMessage('lookAtAgency', async ({ sender, data }) => {
    fromStudio(sender)
    await setHeartbeat()
    await lookAt(data)
  })
  onMessage('publishOrder', async ({ sender, data: { at, order } }) => {
    fromStudio(sender)
    const outcome = await publishOrder(at, order, (step) => tellStep(at, step))
    if (outcome.kind === 'published') await follow(at)
    return outcome
  })
  onMessage('foundAgency', async ({ sender, data }) => {
    fromStudio(sender)
    const outcome = await foundAgency(data)
    if (outcome.kind === 'published') await follow(data)
    return outcome
  })
  onMessage('readRoot', ({ sender, data }) => {
    fromStudio(sender)
    return readRootAt(data)
  })
  onMessage('publishRoot', async ({ sender, data }) => {
    fromStudio(sender)
    const outcome = await publishNextRoot(data)
    if (outcome.kind === 'published') await follow(data)
    return outcome
  })
  onMessage('moveAgency', async ({ sender, data }) => {
    fromStudio(sender)
    const outcome = await moveAgency(data)
    if (outcome.kind === 'moved') await follow(data)
    return outcome
  })
}

/** The tutor sees at once how it arrived, and uses it like everybody else. */
async function follow({ agency }: AtPlace): Promise<void> {
  await setHeartbeat()
  await lookAt(agency).catch((error: unknown) => console.warn('The feed was not looked at:', error))
  if ((await agencies()).has(agency)) void syncNow(agency)
}

function tellStep({ agency }: AtPlace, step: Step): void {
  // The studio may have been closed.
  void sendMessage('publishingStep', { agency, step }).catch(() => {})
}

function fromStudio(sender: Parameters<typeof isOwnPage>[0]): void {
  if (!isOwnPage(sender)) throw new Error('Only a page of Galateo may send this message')
}
