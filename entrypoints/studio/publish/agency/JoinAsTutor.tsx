/** Joining an agency as a tutor: its code, its place, a key of one's own, and the request to be let in. */
import { type ReactNode, useState } from 'react'
import { Button } from '../../../../components/Button.tsx'
import { Switch, TextArea, TextField } from '../../../../components/fields.tsx'
import { useTexts } from '../../../../components/language.tsx'
import { Notice } from '../../../../components/Notice.tsx'
import type { Enrolment, PrivateJwk } from '../../../../rules/feed/index.ts'
import { askForFeedHost } from '../../../background/feed-access-read.ts'
import { sendMessage } from '../../../background/messages.ts'
import { keepTutorKey } from '../../../background/studio/keys.ts'
import { keepPlace } from '../../../background/studio/places.ts'
import { agencyTexts } from '../agency-texts.ts'
import { NewKey } from '../keys/NewKey.tsx'
import { OpenKey } from '../keys/OpenKey.tsx'
import { addressesOf, EMPTY_PLACE, readPlaceDraft } from '../place/access.ts'
import { PlaceFields } from '../place/PlaceFields.tsx'
import { giveSecret } from '../place/secrets.ts'
import { FoundByCode } from './FoundByCode.tsx'
import { Steps } from './Steps.tsx'
import { usePastedCode } from './use-pasted-code.ts'

const STEPS = ['who', 'place', 'keys'] as const
type Step = (typeof STEPS)[number]

export function JoinAsTutor(props: { onDone(agency: string): void; onCancel(): void }) {
  const { onDone, onCancel } = props
  const texts = useTexts(agencyTexts)
  const [step, setStep] = useState<Step>('who')
  const [pasted, setPasted] = useState('')
  const [name, setName] = useState('')
  const [draft, setDraft] = useState(EMPTY_PLACE)
  const [hasKey, setHasKey] = useState(false)
  const [key, setKey] = useState<PrivateJwk>()
  const [problem, setProblem] = useState<'refused' | 'failed'>()
  const enrolment = usePastedCode(pasted)
  const place = readPlaceDraft(draft)

  function toPlace() {
    if (enrolment === 'no-code' || enrolment === undefined) return
    setDraft({ ...draft, address: enrolment.address })
    setStep('place')
  }

  function toKeys() {
    if (!place) return
    setProblem(undefined)
    // Asked within the click: browsers take no permission question that comes later.
    askForFeedHost(...addressesOf(place)).then(
      (granted) => (granted ? setStep('keys') : setProblem('refused')),
      () => setProblem('failed'),
    )
  }

  async function finish() {
    if (!place || !key || !enrolment || enrolment === 'no-code') return
    const { agency, address } = enrolment
    const { access, secret, typed } = place
    await keepTutorKey({ agency, name: name.trim() }, key)
    await keepPlace({ agency, name: enrolment.name, address, access, ...(secret ? { secret } : {}) })
    if (typed !== '') giveSecret(agency, typed)
    // How it stands is noted on the desk when it is known.
    void sendMessage('lookAtAgency', agency).catch(() => {})
    onDone(agency)
  }

  const form = (onSubmit: () => void, content: ReactNode, actions: ReactNode) => (
    <Steps names={STEPS} current={step} actions={actions} onSubmit={onSubmit}>
      {content}
    </Steps>
  )
  const next = (isReady: boolean) => (
    <Button look="primary" type="submit" disabled={!isReady}>
      {texts.next}
    </Button>
  )
  const isKnown = enrolment !== undefined && enrolment !== 'no-code'

  if (step === 'who')
    return form(
      toPlace,
      <>
        <TextArea
          label={texts.code}
          hint={texts.codeHint}
          fault={enrolment === 'no-code' ? texts.codeFault : undefined}
          rows={3}
          value={pasted}
          autoComplete="off"
          spellCheck={false}
          onChange={setPasted}
        />
        {isKnown ? <FoundByCode enrolment={enrolment} /> : null}
        <TextField
          label={texts.yourName}
          hint={texts.yourNameTutor}
          value={name}
          maxLength={120}
          autoComplete="name"
          onChange={setName}
        />
      </>,
      <>
        <Button onClick={onCancel}>{texts.cancel}</Button>
        {next(isKnown && name.trim() !== '')}
      </>,
    )
  if (step === 'place')
    return form(
      toKeys,
      <>
        <PlaceFields isAddressFixed draft={draft} onChange={setDraft} />
        {problem ? <Notice tone="fault">{texts[problem]}</Notice> : null}
      </>,
      <>
        <Button onClick={() => setStep('who')}>{texts.back}</Button>
        {next(place !== undefined)}
      </>,
    )
  return (
    <Steps
      names={STEPS}
      current={step}
      actions={
        <>
          <Button onClick={() => setStep('place')}>{texts.back}</Button>
          <Button
            look="primary"
            disabled={!key}
            onClick={() => void finish().catch(() => setProblem('failed'))}
          >
            {texts.joinNow}
          </Button>
        </>
      }
    >
      <p>{texts.tutorKeyLead}</p>
      {isKnown ? (
        <OwnKey
          enrolment={enrolment}
          name={name.trim()}
          hasKey={hasKey}
          isThere={key !== undefined}
          onHasKey={setHasKey}
          onKey={setKey}
        />
      ) : null}
      {problem ? <Notice tone="fault">{texts[problem]}</Notice> : null}
    </Steps>
  )
}

interface OwnKeyProps {
  readonly enrolment: Enrolment
  readonly name: string
  /** Whether it was made before, and comes from its file. */
  readonly hasKey: boolean
  readonly isThere: boolean
  onHasKey(hasKey: boolean): void
  onKey(key: PrivateJwk): void
}

/** A new key, or the one of before from its file. */
function OwnKey({ enrolment, name, hasKey, isThere, onHasKey, onKey }: OwnKeyProps) {
  const texts = useTexts(agencyTexts)
  const { agency, address } = enrolment
  return (
    <>
      <Switch label={texts.haveKey} checked={hasKey} disabled={isThere} onChange={onHasKey} />
      {!hasKey ? (
        <NewKey agency={agency} address={address} name={name} onSafe={onKey} />
      ) : isThere ? (
        <Notice tone="well">{texts.restored}</Notice>
      ) : (
        <OpenKey
          agency={agency}
          kind="tutor"
          onOpen={async (jwk) => {
            onKey(jwk)
            return undefined
          }}
        />
      )}
    </>
  )
}
