/** Opens a pack for as long as the page shows it. */
import { useEffect, useState } from 'react'
import { LinkButton } from '../../../components/Button.tsx'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { Icon } from '../../../components/Icon.tsx'
import { useTexts } from '../../../components/language.tsx'
import { follow } from '../../page/use-search.ts'
import { type Part, studioAddress } from '../address.ts'
import { type ManuscriptStore, openManuscript } from '../manuscript/manuscript-store.ts'
import { ManuscriptProvider } from '../manuscript/use-manuscript.tsx'
import { StudioPage } from '../StudioPage.tsx'
import { studioTexts } from '../texts.ts'
import { PackDesk } from './PackDesk.tsx'

type Opening =
  | { readonly state: 'opening' | 'missing' | 'failed' }
  | { readonly state: 'open'; readonly store: ManuscriptStore }

export function OpenPack({ id, part }: { id: string; part: Part }) {
  const texts = useTexts(studioTexts)
  const opening = useOpening(id)
  if (opening.state === 'open')
    return (
      <ManuscriptProvider store={opening.store}>
        <PackDesk part={part} />
      </ManuscriptProvider>
    )
  if (opening.state === 'opening')
    return (
      <StudioPage view="desk" title={texts.opening}>
        {null}
      </StudioPage>
    )
  return (
    <StudioPage view="desk" title={texts.studio}>
      <div role="alert">
        <EmptyState
          icon={<Icon name="warning" />}
          title={opening.state === 'missing' ? texts.packMissing : texts.packFailed}
          action={
            <LinkButton href={studioAddress({ view: 'desk' })} onClick={follow}>
              {texts.toPacks}
            </LinkButton>
          }
        >
          {opening.state === 'missing' ? texts.packMissingText : texts.packFailedText}
        </EmptyState>
      </div>
    </StudioPage>
  )
}

function useOpening(id: string): Opening {
  const [opening, setOpening] = useState<Opening>({ state: 'opening' })
  useEffect(() => {
    const left = new AbortController()
    openManuscript(id, left.signal).then(
      (store) => {
        if (!left.signal.aborted) setOpening(store ? { state: 'open', store } : { state: 'missing' })
      },
      (error: unknown) => {
        console.warn('The pack could not be opened:', error)
        if (!left.signal.aborted) setOpening({ state: 'failed' })
      },
    )
    return () => left.abort()
  }, [id])
  return opening
}
