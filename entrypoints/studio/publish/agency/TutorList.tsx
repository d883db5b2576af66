/** Who publishes for the agency, who holds its key, and how that changes. */
import { type ReactNode, useState } from 'react'
import { Button } from '../../../../components/Button.tsx'
import { TextArea, TextField } from '../../../../components/fields.tsx'
import { Icon } from '../../../../components/Icon.tsx'
import { useFormat, useTexts } from '../../../../components/language.tsx'
import { type Root, readTutorRequest, type Tutor, type TutorRequest } from '../../../../rules/feed/index.ts'
import type { AgencyPlace } from '../../../background/studio/places.ts'
import { usePasted } from '../../../page/use-made.ts'
import { agencyTexts } from '../agency-texts.ts'
import { RootChangeDialog } from './RootChangeDialog.tsx'
import { readScope } from './scope.ts'

interface TutorListProps {
  readonly place: AgencyPlace
  readonly root: Root
  /** The key of this browser's tutor. */
  readonly own: string | undefined
}

type Asked =
  | { readonly what: 'add' | 'renew' }
  | { readonly what: 'retire' | 'revoke' | 'scope'; readonly tutor: Tutor }

export function TutorList({ place, root, own }: TutorListProps) {
  const texts = useTexts(agencyTexts)
  const format = useFormat()
  const [asked, setAsked] = useState<Asked>()
  const all = { place, root, onClose: () => setAsked(undefined) }
  return (
    <>
      <ul className="st-people">
        {root.tutors.map((tutor) => (
          <li key={tutor.kid}>
            <p>
              <strong>{tutor.name}</strong>
              {tutor.kid === own ? ` (${texts.you})` : ''}
              <span className="st-quiet">
                {' · '}
                {tutor.state === 'active'
                  ? texts.mayPublish(tutor.packs.includes('*') ? texts.allPacks : tutor.packs.join(', '))
                  : texts.states[tutor.state]}
              </span>
            </p>
            {tutor.state === 'revoked' ? null : (
              <div className="st-buttons">
                {tutor.state === 'active' ? (
                  <>
                    <Act
                      label={texts.changeScope}
                      of={tutor}
                      onClick={() => setAsked({ what: 'scope', tutor })}
                    />
                    <Act
                      label={texts.retire}
                      of={tutor}
                      onClick={() => setAsked({ what: 'retire', tutor })}
                    />
                  </>
                ) : null}
                <Act label={texts.revoke} of={tutor} onClick={() => setAsked({ what: 'revoke', tutor })} />
              </div>
            )}
          </li>
        ))}
      </ul>
      <div className="st-buttons">
        <Button size="s" icon={<Icon name="plus" size={16} />} onClick={() => setAsked({ what: 'add' })}>
          {texts.addTutor}
        </Button>
      </div>
      <dl className="st-facts">
        <dt>{texts.holders}</dt>
        <dd>{root.keys.map(({ holder }) => holder).join(', ')}</dd>
        <dd className="st-renew">
          <span className="st-quiet">{texts.renewUntil(format.day(root.expires))}</span>
          <Button size="s" look="quiet" onClick={() => setAsked({ what: 'renew' })}>
            {texts.renew}
          </Button>
        </dd>
      </dl>
      {asked?.what === 'add' ? <AddTutor {...all} /> : null}
      {asked?.what === 'scope' ? <ChangeScope {...all} tutor={asked.tutor} /> : null}
      {asked?.what === 'renew' ? (
        <RootChangeDialog {...all} title={texts.renew} go={texts.renew} change={{ kind: 'renew' }}>
          <p>{texts.renewText}</p>
        </RootChangeDialog>
      ) : null}
      {asked?.what === 'retire' ? (
        <RootChangeDialog
          {...all}
          isGrave
          title={texts.retireTitle(asked.tutor.name)}
          go={texts.retire}
          change={{ kind: 'retire-tutor', tutor: asked.tutor.kid }}
        >
          <p>{texts.retireText}</p>
        </RootChangeDialog>
      ) : null}
      {asked?.what === 'revoke' ? (
        <RootChangeDialog
          {...all}
          isGrave
          title={texts.revokeTitle(asked.tutor.name)}
          go={texts.revoke}
          change={{ kind: 'revoke-tutor', tutor: asked.tutor.kid }}
        >
          <p>{texts.revokeText}</p>
        </RootChangeDialog>
      ) : null}
    </>
  )
}

function Act({ label, of, onClick }: { label: string; of: Tutor; onClick(): void }): ReactNode {
  return (
    <Button size="s" look="quiet" aria-label={`${label}: ${of.name}`} onClick={onClick}>
      {label}
    </Button>
  )
}

type DialogProps = Pick<TutorListProps, 'place' | 'root'> & { onClose(): void }

function AddTutor(props: DialogProps) {
  const texts = useTexts(agencyTexts)
  const [pasted, setPasted] = useState('')
  const [scope, setScope] = useState('')
  const request = usePasted(pasted, requestIn)
  const packs = readScope(scope)
  const isRead = request !== undefined && request !== 'none'
  return (
    <RootChangeDialog
      {...props}
      title={texts.addTutor}
      go={texts.addTutor}
      change={isRead && packs ? { kind: 'add-tutor', request, packs } : undefined}
    >
      <p>{texts.addTutorText}</p>
      <TextArea
        label={texts.requestCode}
        fault={request === 'none' ? texts.requestFault : undefined}
        {...(isRead ? { hint: texts.requestFrom(request.name) } : {})}
        rows={2}
        autoComplete="off"
        spellCheck={false}
        value={pasted}
        onChange={setPasted}
      />
      <ScopeField value={scope} onChange={setScope} />
    </RootChangeDialog>
  )
}

function ChangeScope({ tutor, ...props }: DialogProps & { tutor: Tutor }) {
  const texts = useTexts(agencyTexts)
  const [scope, setScope] = useState(tutor.packs.includes('*') ? '' : tutor.packs.join(', '))
  const packs = readScope(scope)
  return (
    <RootChangeDialog
      {...props}
      title={texts.changeScope}
      go={texts.save}
      change={packs ? { kind: 'set-scope', tutor: tutor.kid, packs } : undefined}
    >
      <ScopeField value={scope} onChange={setScope} />
    </RootChangeDialog>
  )
}

function ScopeField({ value, onChange }: { value: string; onChange(value: string): void }) {
  const texts = useTexts(agencyTexts)
  return (
    <TextField
      label={texts.scope}
      hint={texts.scopeHint}
      fault={readScope(value) ? undefined : texts.scopeFault}
      autoComplete="off"
      spellCheck={false}
      value={value}
      onChange={onChange}
    />
  )
}

async function requestIn(pasted: string): Promise<TutorRequest | 'none'> {
  return (await readTutorRequest(pasted)) ?? 'none'
}
