/** When a key is lost or stolen: a way for each, told for people, with what can be done from here. */

import { type ReactNode, useState } from 'react'
import { Button } from '../../../../components/Button.tsx'
import { Dialog } from '../../../../components/Dialog.tsx'
import { Disclosure } from '../../../../components/Disclosure.tsx'
import { Select, TextField } from '../../../../components/fields.tsx'
import { Icon } from '../../../../components/Icon.tsx'
import { useTexts } from '../../../../components/language.tsx'
import { Notice } from '../../../../components/Notice.tsx'
import { type OwnKey, ownKey, type PrivateJwk, type Root } from '../../../../rules/feed/index.ts'
import { keepTutorKey, type TutorKey } from '../../../background/studio/keys.ts'
import type { AgencyPlace } from '../../../background/studio/places.ts'
import { agencyTexts } from '../agency-texts.ts'
import { NewKey } from '../keys/NewKey.tsx'
import { OpenKey } from '../keys/OpenKey.tsx'
import { RootChangeDialog } from './RootChangeDialog.tsx'

type Asked = 'restore' | 'new' | 'replace'

export function LostKeys({ place, tutorKey }: { place: AgencyPlace; tutorKey: TutorKey }) {
  const texts = useTexts(agencyTexts)
  const [asked, setAsked] = useState<Asked>()
  const [isRestored, setRestored] = useState(false)
  const close = () => setAsked(undefined)
  const root = place.look?.root
  const button = (what: Asked, label: string) => (
    <Button size="s" onClick={() => setAsked(what)}>
      {label}
    </Button>
  )
  const replace = root ? button('replace', texts.replace) : null

  async function keep(jwk: PrivateJwk) {
    await keepTutorKey({ agency: place.agency, name: tutorKey.name }, jwk)
    setRestored(true)
    close()
  }

  return (
    <>
      <Way title={texts.lostTutor} text={texts.lostTutorText}>
        {button('restore', texts.restore)}
        {button('new', texts.makeNew)}
      </Way>
      <Way title={texts.stolenTutor} text={texts.stolenTutorText}>
        {button('new', texts.makeNew)}
      </Way>
      <Way title={texts.lostHolder} text={texts.lostHolderText}>
        {replace}
      </Way>
      <Way title={texts.stolenHolder} text={texts.stolenHolderText}>
        {replace}
      </Way>
      <div aria-live="polite">
        {isRestored ? (
          <Notice tone="well" icon={<Icon name="check" />}>
            {texts.done}
          </Notice>
        ) : null}
      </div>
      <Dialog open={asked === 'restore'} width="m" title={texts.restore} onClose={close}>
        <div className="st-form">
          <p>{texts.restoreText}</p>
          <OpenKey
            agency={place.agency}
            kind="tutor"
            onOpen={async (jwk) => {
              await keep(jwk)
              return undefined
            }}
          />
        </div>
      </Dialog>
      {asked === 'new' ? (
        <NewTutorKey place={place} name={tutorKey.name} onKeep={keep} onClose={close} />
      ) : null}
      {asked === 'replace' && root ? <ReplaceHolder place={place} root={root} onClose={close} /> : null}
    </>
  )
}

function Way({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <Disclosure className="st-way" summary={title}>
      <p>{text}</p>
      <div className="st-buttons">{children}</div>
    </Disclosure>
  )
}

interface NewTutorKeyProps {
  readonly place: AgencyPlace
  readonly name: string
  onKeep(jwk: PrivateJwk): Promise<void>
  onClose(): void
}

function NewTutorKey({ place, name, onKeep, onClose }: NewTutorKeyProps) {
  const texts = useTexts(agencyTexts)
  const [made, setMade] = useState<PrivateJwk>()
  return (
    <Dialog
      open
      width="m"
      title={texts.makeNew}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button look="primary" disabled={!made} onClick={() => made && void onKeep(made)}>
            {texts.save}
          </Button>
        </>
      }
    >
      <div className="st-form">
        <p>{texts.makeNewText}</p>
        <NewKey agency={place.agency} address={place.address} name={name} onSafe={setMade} />
      </div>
    </Dialog>
  )
}

/** A new key for one of the agency's holders; the root that names it is signed with a key that is still there. */
function ReplaceHolder({ place, root, onClose }: { place: AgencyPlace; root: Root; onClose(): void }) {
  const texts = useTexts(agencyTexts)
  const [old, setOld] = useState(root.keys[0]?.kid ?? '')
  const [name, setName] = useState(root.keys[0]?.holder ?? '')
  const [made, setMade] = useState<OwnKey>()
  const holders = root.keys.map((key) =>
    key.kid === old && made ? { kid: made.kid, jwk: made.jwk, holder: name.trim() } : key,
  )
  return (
    <RootChangeDialog
      place={place}
      root={root}
      title={texts.replace}
      go={texts.replace}
      change={made && name.trim() ? { kind: 'set-holders', holders, threshold: root.threshold } : undefined}
      signers={made ? [made] : []}
      onClose={onClose}
    >
      <Select
        label={texts.replaceWhose}
        value={old}
        disabled={made !== undefined}
        options={root.keys.map(({ kid, holder }) => ({ value: kid, label: holder }))}
        onChange={(kid) => {
          setOld(kid)
          setName(root.keys.find((key) => key.kid === kid)?.holder ?? '')
        }}
      />
      <TextField label={texts.replaceName} value={name} maxLength={120} onChange={setName} />
      <NewKey
        agency={place.agency}
        address={place.address}
        name={name}
        kind="root"
        onSafe={(jwk) => void ownKey(jwk).then(setMade)}
      />
    </RootChangeDialog>
  )
}
