import { useState } from 'react'
import { Button } from '../../../components/Button.tsx'
import { Dialog } from '../../../components/Dialog.tsx'
import { Icon } from '../../../components/Icon.tsx'
import { inLanguage } from '../../../components/in-language.ts'
import { useFormat, useLanguage, useTexts } from '../../../components/language.tsx'
import { sharedTexts } from '../../../components/texts.ts'
import type { Manuscript } from '../../background/studio/desk.ts'
import { createManuscript, deleteManuscript } from '../../background/studio/manuscripts.ts'
import { follow, goTo } from '../../page/use-search.ts'
import { studioAddress } from '../address.ts'
import { forgetAllUnread } from '../json/unread-json.ts'
import { copyOf } from '../manuscript/new-pack.ts'
import { studioTexts } from '../texts.ts'
import { savePackFile } from './pack-file.ts'
import { deskTexts } from './texts.ts'

/** One pack on the desk. `taken` are the ids that a copy of it cannot have. */
export function PackItem({ manuscript, taken }: { manuscript: Manuscript; taken: readonly string[] }) {
  const { id, pack, changedAt } = manuscript
  const texts = useTexts(deskTexts)
  const studio = useTexts(studioTexts)
  const { languages } = useTexts(sharedTexts)
  const language = useLanguage()
  const format = useFormat()
  const [isDeleting, setDeleting] = useState(false)
  const name = inLanguage(pack.name, language) || studio.nameless

  const open = (of: string) => goTo(studioAddress({ view: 'pack', pack: of, part: 'rules' }))
  function duplicate() {
    void createManuscript(copyOf(pack, language, texts.copyOf(name), taken)).then(open)
  }

  return (
    <li className="st-pack-item">
      <div>
        <h2>
          <a href={studioAddress({ view: 'pack', pack: id, part: 'rules' })} onClick={follow}>
            {name}
          </a>
        </h2>
        <p>
          {texts.facts(
            studio.version(pack.version),
            pack.languages.map((each) => languages[each]).join(', '),
            pack.rules?.length ?? 0,
          )}
        </p>
        <p className="st-quiet">{texts.changed(format.dateTime(changedAt))}</p>
      </div>
      <div className="st-pack-item-actions">
        <Button size="s" look="quiet" icon={<Icon name="copy" />} onClick={duplicate}>
          {texts.duplicate}
        </Button>
        <Button size="s" look="quiet" icon={<Icon name="download" />} onClick={() => savePackFile(pack)}>
          {texts.save}
        </Button>
        <Button size="s" look="quiet" icon={<Icon name="trash" />} onClick={() => setDeleting(true)}>
          {texts.delete}
        </Button>
      </div>
      <Dialog
        open={isDeleting}
        title={texts.deleteTitle(name)}
        onClose={() => setDeleting(false)}
        actions={
          <>
            <Button onClick={() => setDeleting(false)}>{texts.cancel}</Button>
            <Button
              look="grave"
              onClick={() => {
                setDeleting(false)
                forgetAllUnread(id)
                void deleteManuscript(id)
              }}
            >
              {texts.delete}
            </Button>
          </>
        }
      >
        <p>{texts.deleteText}</p>
      </Dialog>
    </li>
  )
}
