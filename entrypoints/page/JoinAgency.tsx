/** Joining an agency: paste what it sent, see who it is, one button. */
import { useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { TextArea } from '../../components/fields.tsx'
import { Icon } from '../../components/Icon.tsx'
import { useTexts } from '../../components/language.tsx'
import { Notice } from '../../components/Notice.tsx'
import { comparisonLetters, type Enrolment, hostOf, readEnrolment } from '../../rules/feed/index.ts'
import { askForFeedHost } from '../background/feed-access-read.ts'
import { type JoinResult, sendMessage } from '../background/messages.ts'
import { joinTexts } from './join-texts.ts'
import { troubleTexts } from './trouble-texts.ts'
import { useAgencies } from './use-agencies.ts'
import { useMade, usePasted } from './use-made.ts'

type Answer =
  | { readonly kind: 'asking' | 'refused' | 'failed' }
  | { readonly kind: 'answered'; readonly result: JoinResult }

export function JoinAgency() {
  const texts = useTexts(joinTexts)
  const [pasted, setPasted] = useState('')
  const [joined, setJoined] = useState('')
  const read = usePasted(pasted, readEnrolment)
  const fault = read && !read.ok ? texts.problems[read.problem] : undefined

  return (
    <div className="join">
      <TextArea
        label={texts.code}
        hint={texts.codeHint}
        fault={fault}
        rows={3}
        value={pasted}
        autoComplete="off"
        spellCheck={false}
        onChange={(value) => {
          setPasted(value)
          setJoined('')
        }}
      />
      {read?.ok ? (
        <Candidate
          key={`${read.enrolment.agency} ${read.enrolment.address}`}
          enrolment={read.enrolment}
          code={pasted}
          onJoined={(name) => {
            setPasted('')
            setJoined(texts.joined(name))
          }}
        />
      ) : null}
      <div aria-live="polite">
        {joined ? (
          <Notice tone="well" icon={<Icon name="check" />}>
            {joined}
          </Notice>
        ) : null}
      </div>
    </div>
  )
}

/** Who the code leads to, and the one button. */
function Candidate(props: { enrolment: Enrolment; code: string; onJoined(name: string): void }) {
  const { enrolment, code, onJoined } = props
  const texts = useTexts(joinTexts)
  const agencies = useAgencies()
  const letters = useMade(enrolment.agency, comparisonLetters) ?? '…'
  const [answer, setAnswer] = useState<Answer>()
  const host = hostOf(enrolment.address)
  const name = enrolment.name || texts.nameless
  const isKnown =
    agencies.state === 'ready' &&
    agencies.agencies.some(
      (known) =>
        known.state === 'loaded' &&
        known.id === enrolment.agency &&
        known.status.address === enrolment.address,
    )

  function join() {
    setAnswer({ kind: 'asking' })
    // Asked within the click: browsers take no permission question that comes later.
    askForFeedHost(enrolment.address)
      .then(async (granted) => {
        if (!granted) return setAnswer({ kind: 'refused' })
        const result = await sendMessage('joinAgency', code)
        setAnswer({ kind: 'answered', result })
        if (result.ok) onJoined(name)
      })
      .catch(() => setAnswer({ kind: 'failed' }))
  }

  return (
    <section className="join-who" aria-label={name}>
      <h3>{name}</h3>
      <p>{texts.from(host)}</p>
      <dl>
        <dt>{texts.letters}</dt>
        <dd className="join-letters">{letters}</dd>
      </dl>
      <p className="join-more">{texts.lettersHint}</p>
      {isKnown ? (
        <p>{texts.known(name)}</p>
      ) : (
        <>
          <p className="join-more">{texts.permission(host)}</p>
          <div>
            <Button
              look="primary"
              icon={<Icon name="plus" />}
              disabled={answer?.kind === 'asking'}
              onClick={join}
            >
              {texts.join(name)}
            </Button>
          </div>
        </>
      )}
      <div aria-live="polite">
        {answer?.kind === 'asking' ? <p>{texts.joining}</p> : null}
        {answer?.kind === 'refused' ? <p>{texts.permissionRefused}</p> : null}
        {answer?.kind === 'failed' ? <p>{texts.failed}</p> : null}
      </div>
      {answer?.kind === 'answered' && !answer.result.ok ? <Refusal result={answer.result} /> : null}
    </section>
  )
}

function Refusal({ result }: { result: Extract<JoinResult, { ok: false }> }) {
  const texts = useTexts(joinTexts)
  const troubles = useTexts(troubleTexts)
  return 'problem' in result ? (
    <Notice tone="fault">{texts.problems[result.problem]}</Notice>
  ) : (
    <Notice tone="fault" title={`${troubles[result.trouble.code]}.`}>
      <p>{texts.failedMore}</p>
    </Notice>
  )
}
