import { Button } from '../../components/Button.tsx'
import { Icon } from '../../components/Icon.tsx'
import { useTexts } from '../../components/language.tsx'
import { Notice } from '../../components/Notice.tsx'
import { WhatChanged } from '../../components/WhatChanged.tsx'
import { useCoach, useCoachActions } from './coach-store.ts'
import { coachTexts } from './texts.ts'

/** What the tutor changed since the person last looked: it stays until it is read. */
export function Updates() {
  const texts = useTexts(coachTexts)
  const actions = useCoachActions()
  const updates = useCoach((state) => state.updates)
  const [newest, ...older] = updates
  if (!newest) return null
  return (
    <Notice tone="well" icon={<Icon name="spark" />} title={texts.updated(newest.agencyName)}>
      <div className="coach-updates" data-selectable>
        <WhatChanged packs={newest.packs} />
        <div className="coach-updates-acts">
          <Button size="s" onClick={() => actions.readUpdates()}>
            {texts.markRead}
          </Button>
          {older.length > 0 ? (
            <Button size="s" look="quiet" onClick={() => actions.openPage('options')}>
              {texts.moreUpdates}
            </Button>
          ) : null}
        </div>
      </div>
    </Notice>
  )
}
