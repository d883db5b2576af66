/** The tutor's packs: begin one, open one, take one in, hand one out. */
import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { Button } from '../../../components/Button.tsx'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { Icon } from '../../../components/Icon.tsx'
import { useTexts } from '../../../components/language.tsx'
import { readManuscripts } from '../../background/studio/manuscripts.ts'
import { StudioPage } from '../StudioPage.tsx'
import { NewPackDialog } from './NewPackDialog.tsx'
import { PackItem } from './PackItem.tsx'
import { deskTexts } from './texts.ts'

export function DeskView() {
  const texts = useTexts(deskTexts)
  const manuscripts = useLiveQuery(readManuscripts, [])
  const [isAsking, setAsking] = useState(false)
  const begin = (
    <Button look="primary" icon={<Icon name="plus" />} onClick={() => setAsking(true)}>
      {texts.newPack}
    </Button>
  )
  return (
    <StudioPage view="desk" title={texts.title} lead={texts.lead} actions={begin}>
      {manuscripts?.length === 0 ? (
        <EmptyState icon={<Icon name="pack" />} title={texts.none} action={begin}>
          {texts.noneText}
        </EmptyState>
      ) : (
        <ul className="st-packs">
          {manuscripts?.map((manuscript) => (
            <PackItem key={manuscript.id} manuscript={manuscript} />
          ))}
        </ul>
      )}
      <NewPackDialog open={isAsking} onClose={() => setAsking(false)} />
    </StudioPage>
  )
}
