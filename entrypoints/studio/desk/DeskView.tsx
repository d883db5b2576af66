/** The tutor's packs: begin one, open one, take one in, hand one out. */
import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { Button } from '../../../components/Button.tsx'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { Icon } from '../../../components/Icon.tsx'
import { useTexts } from '../../../components/language.tsx'
import { readManuscripts } from '../../background/studio/manuscripts.ts'
import { BringInDialog } from '../import/BringInDialog.tsx'
import { useKnownPacks } from '../manuscript/known-packs.ts'
import { StudioPage } from '../StudioPage.tsx'
import { NewPackDialog } from './NewPackDialog.tsx'
import { PackItem } from './PackItem.tsx'
import { deskTexts } from './texts.ts'

export function DeskView() {
  const texts = useTexts(deskTexts)
  const manuscripts = useLiveQuery(readManuscripts, [])
  const known = useKnownPacks()
  const [asking, setAsking] = useState<'new' | 'import'>()
  const begin = (
    <Button look="primary" icon={<Icon name="plus" />} onClick={() => setAsking('new')}>
      {texts.newPack}
    </Button>
  )
  const actions = (
    <>
      <Button icon={<Icon name="download" />} onClick={() => setAsking('import')}>
        {texts.bringIn}
      </Button>
      {begin}
    </>
  )
  return (
    <StudioPage view="desk" title={texts.title} lead={texts.lead} actions={actions}>
      {manuscripts?.length === 0 ? (
        <EmptyState icon={<Icon name="pack" />} title={texts.none} action={begin}>
          {texts.noneText}
        </EmptyState>
      ) : (
        <ul className="st-packs">
          {manuscripts?.map((manuscript) => (
            <PackItem key={manuscript.id} manuscript={manuscript} taken={[...(known?.keys() ?? [])]} />
          ))}
        </ul>
      )}
      <NewPackDialog open={asking === 'new'} onClose={() => setAsking(undefined)} />
      <BringInDialog
        open={asking === 'import'}
        taken={(manuscripts ?? []).map(({ pack }) => pack.id)}
        onClose={() => setAsking(undefined)}
      />
    </StudioPage>
  )
}
