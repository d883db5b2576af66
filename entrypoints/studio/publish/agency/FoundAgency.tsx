/** Founding an agency, step by step: who, where, keys that are safe, then the first files. */
import { useState } from 'react'
import { Button } from '../../../../components/Button.tsx'
import { Icon } from '../../../../components/Icon.tsx'
import { useTexts } from '../../../../components/language.tsx'
import { Notice } from '../../../../components/Notice.tsx'
import { hostOf } from '../../../../rules/feed/index.ts'
import { askForFeedHost } from '../../../background/feed-access-read.ts'
import { agencyTexts } from '../agency-texts.ts'
import { addressesOf, EMPTY_PLACE, readPlaceDraft } from '../place/access.ts'
import { PlaceFields } from '../place/PlaceFields.tsx'
import { giveSecret } from '../place/secrets.ts'
import { AgencyKeys } from './AgencyKeys.tsx'
import { AgencyNames, areNamed } from './AgencyNames.tsx'
import { keepAgency, makeAgency, type Names, type NewAgency } from './founding.ts'
import { Steps } from './Steps.tsx'

const STEPS = ['who', 'place', 'keys', 'go'] as const
type Step = (typeof STEPS)[number]

/** @param onDone gets the agency once it is on the desk; its first files are still to be put at the place. */
export function FoundAgency(props: { onDone(agency: string): void; onCancel(): void }) {
  const { onDone, onCancel } = props
  const texts = useTexts(agencyTexts)
  const [step, setStep] = useState<Step>('who')
  const [names, setNames] = useState<Names>({ agency: '', founder: '', second: '' })
  const [draft, setDraft] = useState(EMPTY_PLACE)
  const [made, setMade] = useState<NewAgency>()
  const [safe, setSafe] = useState<ReadonlySet<string>>(new Set())
  const [problem, setProblem] = useState<'refused' | 'failed'>()
  const place = readPlaceDraft(draft)
  const all = made ? [...made.holders, made.tutor] : []
  const isAllSafe = made !== undefined && all.every(({ jwk }) => safe.has(jwk.x))

  function toKeys() {
    if (!place) return
    setProblem(undefined)
    // Asked within the click: browsers take no permission question that comes later.
    askForFeedHost(...addressesOf(place))
      .then(async (granted) => {
        if (!granted) return setProblem('refused')
        // Keys that are safe already stay the same, also when one went back to correct the place.
        if (!made || all.some(({ address }) => address !== place.address)) {
          setMade(await makeAgency(names, place.address, Date.now()))
          setSafe(new Set())
        }
        setStep('keys')
      })
      .catch(() => setProblem('failed'))
  }

  function finish() {
    if (!made || !place) return
    keepAgency(made, place).then(
      () => {
        if (place.typed !== '') giveSecret(made.agency, place.typed)
        onDone(made.agency)
      },
      () => setProblem('failed'),
    )
  }

  const rename = (changed: Names) => {
    setNames(changed)
    setMade(undefined)
  }
  const back = (to: Step) => <Button onClick={() => setStep(to)}>{texts.back}</Button>
  const next = { look: 'primary', type: 'submit' } as const

  switch (step) {
    case 'who':
      return (
        <Steps
          onSubmit={() => setStep('place')}
          names={STEPS}
          current={step}
          actions={
            <>
              <Button onClick={onCancel}>{texts.cancel}</Button>
              <Button {...next} disabled={!areNamed(names)}>
                {texts.next}
              </Button>
            </>
          }
        >
          <AgencyNames names={names} onChange={rename} />
        </Steps>
      )
    case 'place':
      return (
        <Steps
          onSubmit={toKeys}
          names={STEPS}
          current={step}
          actions={
            <>
              {back('who')}
              <Button {...next} disabled={!place}>
                {texts.next}
              </Button>
            </>
          }
        >
          <PlaceFields draft={draft} onChange={setDraft} />
          {problem ? <Notice tone="fault">{texts[problem]}</Notice> : null}
        </Steps>
      )
    case 'keys':
      return (
        <Steps
          names={STEPS}
          current={step}
          actions={
            <>
              <span className="st-quiet" role="status">
                {isAllSafe ? texts.allSafe : texts.notAllSafe}
              </span>
              {back('place')}
              <Button look="primary" disabled={!isAllSafe} onClick={() => setStep('go')}>
                {texts.next}
              </Button>
            </>
          }
        >
          <p>{texts.keysLead}</p>
          {made ? (
            <AgencyKeys made={made} safe={safe} onSafe={(key) => setSafe((now) => new Set([...now, key]))} />
          ) : null}
        </Steps>
      )
    case 'go':
      return (
        <Steps
          names={STEPS}
          current={step}
          actions={
            <>
              {back('keys')}
              <Button look="primary" icon={<Icon name="check" />} onClick={finish}>
                {texts.foundNow}
              </Button>
            </>
          }
        >
          <p>{place?.access.kind === 'hand' ? texts.readyHand : texts.readyText(hostOf(draft.address))}</p>
          {problem ? <Notice tone="fault">{texts[problem]}</Notice> : null}
        </Steps>
      )
  }
}
