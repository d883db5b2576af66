import { type FormEvent, useId, useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { TextField } from '../../components/fields.tsx'
import { Icon } from '../../components/Icon.tsx'
import { useTexts } from '../../components/language.tsx'
import { type LockState, MIN_PASSPHRASE } from '../background/history.ts'
import { type PassphraseResult, sendMessage } from '../background/messages.ts'
import { optionsTexts } from './texts.ts'

type Step = 'set' | 'remove'

/** Locks the history with a passphrase, and does without one again. */
export function PassphrasePart({ lock }: { readonly lock: LockState }) {
  const texts = useTexts(optionsTexts)
  const [step, setStep] = useState<Step>()
  return (
    <div className="op-lock">
      <div className="g-switch-text">
        <p>{texts.lock}</p>
        <p className="g-field-hint">{lock === 'none' ? texts.lockNone : texts.lockOn}</p>
      </div>
      <div className="op-buttons">
        {lock === 'none' ? (
          <Button icon={<Icon name="lock" />} onClick={() => setStep('set')}>
            {texts.lockSet}
          </Button>
        ) : (
          <Button onClick={() => setStep('remove')}>{texts.lockOff}</Button>
        )}
        {lock === 'open' ? (
          <Button icon={<Icon name="lock" />} onClick={() => void sendMessage('lockHistory')}>
            {texts.lockNow}
          </Button>
        ) : null}
      </div>
      <PassphraseDialog step={step} onClose={() => setStep(undefined)} />
    </div>
  )
}

function PassphraseDialog({ step, onClose }: { readonly step: Step | undefined; onClose(): void }) {
  const texts = useTexts(optionsTexts)
  const form = useId()
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const [state, setState] = useState<'asking' | 'working' | 'short' | 'other' | 'wrong' | 'failed'>('asking')

  function close() {
    setFirst('')
    setSecond('')
    setState('asking')
    onClose()
  }

  async function go(event: FormEvent) {
    event.preventDefault()
    if (step === 'set' && [...first].length < MIN_PASSPHRASE) return setState('short')
    if (step === 'set' && first !== second) return setState('other')
    setState('working')
    const result: PassphraseResult | undefined = await sendMessage(
      step === 'set' ? 'setPassphrase' : 'removePassphrase',
      first,
    ).catch(() => undefined)
    if (result?.ok) return close()
    setState(result?.fault === 'wrong' || result?.fault === 'short' ? result.fault : 'failed')
  }

  const faults = {
    short: texts.passphraseShort(MIN_PASSPHRASE),
    other: texts.passphraseOther,
    wrong: texts.passphraseWrong,
    failed: texts.passphraseFailed,
  }
  const fault = state === 'asking' || state === 'working' ? undefined : faults[state]
  return (
    <Dialog
      open={step !== undefined}
      title={step === 'remove' ? texts.lockOffTitle : texts.lockSetTitle}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{texts.cancel}</Button>
          <Button look="primary" type="submit" form={form} disabled={state === 'working'}>
            {step === 'remove' ? texts.lockOff : texts.lockSet}
          </Button>
        </>
      }
    >
      <p>{step === 'remove' ? texts.lockOffText : texts.lockSetText}</p>
      <form id={form} className="op-fields" onSubmit={(event) => void go(event)}>
        <TextField
          type="password"
          label={texts.passphrase}
          autoComplete={step === 'set' ? 'new-password' : 'current-password'}
          value={first}
          hint={step === 'set' ? texts.passphraseShort(MIN_PASSPHRASE) : ''}
          fault={state === 'other' ? undefined : fault}
          onChange={setFirst}
        />
        {step === 'set' ? (
          <TextField
            type="password"
            label={texts.passphraseAgain}
            autoComplete="new-password"
            value={second}
            fault={state === 'other' ? fault : undefined}
            onChange={setSecond}
          />
        ) : null}
      </form>
      <div role="alert" className="g-said">
        {fault}
      </div>
    </Dialog>
  )
}
