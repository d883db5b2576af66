/** An order on its way through the background, for the component that gave it. */
import { useEffect, useState } from 'react'
import { onMessage, sendMessage } from '../../../background/messages.ts'
import type { AtPlace, Order, Outcome, Step, Stop } from '../../../background/studio/publication.ts'

export type PublishingState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly step?: Step }
  | { readonly kind: 'stopped'; readonly stop: Stop }
  | { readonly kind: 'published'; readonly version: string }

type PackOrder = Extract<Order, { readonly version: string }>

export function usePublishing(at: AtPlace) {
  const [state, setState] = useState<PublishingState>({ kind: 'idle' })
  const isWorking = state.kind === 'working'
  const { agency } = at

  useEffect(() => {
    if (!isWorking) return
    return onMessage('publishingStep', ({ data }) => {
      if (data.agency === agency)
        setState((now) => (now.kind === 'working' ? { ...now, step: data.step } : now))
    })
  }, [isWorking, agency])

  async function give(order: PackOrder): Promise<Outcome> {
    setState({ kind: 'working' })
    // A background that went away in the middle: what it published is known to the place, and is looked at next.
    const outcome = await sendMessage('publishOrder', { at, order }).catch(
      (): Outcome => ({ kind: 'interrupted' }),
    )
    if (outcome.kind === 'published') setState({ kind: 'published', version: order.version })
    else {
      setState({ kind: 'stopped', stop: outcome })
      // So that the tutor can compare with what somebody else published.
      if (outcome.kind === 'overtaken') void sendMessage('lookAtAgency', agency).catch(() => {})
    }
    return outcome
  }

  return { state, give }
}
