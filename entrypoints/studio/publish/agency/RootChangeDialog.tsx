/**
 * A change of who speaks for the agency: what it is, and the agency's key, opened for it alone. The key is used in this page
 * and forgotten with the dialog; only the signed text goes on.
 */
import { type ReactNode, useState } from 'react'
import { Button } from '../../../../components/Button.tsx'
import { Dialog } from '../../../../components/Dialog.tsx'
import { Icon } from '../../../../components/Icon.tsx'
import { useTexts } from '../../../../components/language.tsx'
import { Notice } from '../../../../components/Notice.tsx'
import {
  type ChangedRoot,
  nextRoot,
  type OwnKey,
  ownKey,
  type Root,
  type RootChange,
  signNextRoot,
} from '../../../../rules/feed/index.ts'
import { sendMessage } from '../../../background/messages.ts'
import type { AgencyPlace } from '../../../background/studio/places.ts'
import type { AtPlace, RootAtPlace, Stop } from '../../../background/studio/publication.ts'
import { agencyTexts } from '../agency-texts.ts'
import { OpenKey } from '../keys/OpenKey.tsx'
import { SecretField } from '../place/SecretField.tsx'
import { StopNotice } from '../place/StopNotice.tsx'
import { useAtPlace } from '../place/secrets.ts'

type RootProblem = Extract<ChangedRoot, { ok: false }>['problem']

export interface RootChangeProps {
  readonly place: AgencyPlace
  readonly root: Root
  readonly title: string
  /** What the change does, and what it needs to be told. */
  readonly children?: ReactNode
  /** The button that does it. */
  readonly go: string
  readonly isGrave?: boolean
  /** `undefined` while something is still to be told. */
  readonly change: RootChange | undefined
  /** Keys that sign too, beside those that are opened here. */
  readonly signers?: readonly OwnKey[]
  onClose(): void
}

type Failure =
  | { readonly kind: 'stop'; readonly stop: Stop }
  | { readonly kind: 'problem'; readonly problem: RootProblem }
  | { readonly kind: 'missing'; readonly count: number }

export function RootChangeDialog(props: RootChangeProps) {
  const { place, root, title, children, go, isGrave = false, change, signers = [], onClose } = props
  const texts = useTexts(agencyTexts)
  const { at, isMissing } = useAtPlace(place)
  const [opened, setOpened] = useState<readonly OwnKey[]>([])
  const [failure, setFailure] = useState<Failure>()
  const [isWorking, setWorking] = useState(false)
  const holderOf = (key: OwnKey) => root.keys.find(({ kid }) => kid === key.kid)?.holder ?? ''

  async function make(wanted: RootChange) {
    setWorking(true)
    setFailure(undefined)
    const found = await carryOut(at, wanted, [...opened, ...signers]).catch(
      (): Failure => ({ kind: 'stop', stop: { kind: 'interrupted' } }),
    )
    setWorking(false)
    if (found) setFailure(found)
    else onClose()
  }

  return (
    <Dialog
      open
      width="m"
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button
            look={isGrave ? 'grave' : 'primary'}
            disabled={!change || opened.length === 0 || isMissing || isWorking}
            onClick={() => change && void make(change)}
          >
            {isWorking ? texts.working : go}
          </Button>
        </>
      }
    >
      <div className="st-form">
        {children}
        <section className="st-key">
          <h3>{texts.rootKeys}</h3>
          <p className="st-quiet">{texts.rootKeysText}</p>
          <div aria-live="polite">
            {opened.map((key) => (
              <p key={key.kid} className="st-key-safe">
                <Icon name="check" /> {texts.opened(holderOf(key))}
              </p>
            ))}
          </div>
          {opened.length < Math.max(1, root.threshold) ? (
            <OpenKey
              agency={place.agency}
              kind="root"
              onOpen={async (jwk) => {
                const key = await ownKey(jwk)
                if (!root.keys.some(({ kid }) => kid === key.kid)) return texts.notHolder
                setOpened((now) => [...now.filter(({ kid }) => kid !== key.kid), key])
                return undefined
              }}
            />
          ) : null}
        </section>
        <SecretField place={place} />
        <div aria-live="polite">
          {failure?.kind === 'stop' ? <StopNotice stop={failure.stop} /> : null}
          {failure?.kind === 'problem' ? (
            <Notice tone="fault">{texts.rootProblems[failure.problem]}</Notice>
          ) : null}
          {failure?.kind === 'missing' ? (
            <Notice tone="warning">{texts.moreKeys(failure.count)}</Notice>
          ) : null}
        </div>
      </div>
    </Dialog>
  )
}

/** Answers what went wrong, or nothing. The root is read anew: somebody else may have changed it. */
async function carryOut(
  at: AtPlace,
  change: RootChange,
  signers: readonly OwnKey[],
): Promise<Failure | undefined> {
  const read: RootAtPlace = await sendMessage('readRoot', at)
  if (read.kind !== 'root') return { kind: 'stop', stop: read }
  const { root, feeds } = read
  const lastFeed = change.kind === 'retire-tutor' ? feeds[change.tutor] : undefined
  const whole = change.kind === 'retire-tutor' && lastFeed ? { ...change, lastFeed } : change
  const next = nextRoot(root, whole, Date.now())
  if (!next.ok) return { kind: 'problem', problem: next.problem }
  const signed = await signNextRoot(next.root, root, signers)
  if (!signed.ok) return { kind: 'missing', count: Math.max(signed.missing.before, signed.missing.own) }
  const outcome = await sendMessage('publishRoot', {
    ...at,
    version: next.root.version,
    text: signed.text,
  })
  return outcome.kind === 'published' ? undefined : { kind: 'stop', stop: outcome }
}
