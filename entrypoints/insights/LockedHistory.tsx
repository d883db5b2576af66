import { type FormEvent, useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { TextField } from '../../components/fields.tsx'
import { Icon } from '../../components/Icon.tsx'
import { useTexts } from '../../components/language.tsx'
import { sendMessage } from '../background/messages.ts'
import { insightsTexts } from './texts.ts'

/** Asks for the passphrase. A wrong one costs nothing; a forgotten one, the history. */
export function LockedHistory({ onForgotten }: { onForgotten(): void }) {
  const texts = useTexts(insightsTexts)
  const [passphrase, setPassphrase] = useState('')
  const [state, setState] = useState<'asking' | 'opening' | 'wrong' | 'failed'>('asking')

  async function unlock(event: FormEvent) {
    event.preventDefault()
    setState('opening')
    const result = await sendMessage('unlockHistory', passphrase).catch(() => undefined)
    // When it opens, the page shows the history in place of this.
    if (!result?.ok) setState(result?.fault === 'wrong' ? 'wrong' : 'failed')
  }

  return (
    <EmptyState icon={<Icon name="lock" />} title={texts.lockedTitle}>
      <p>{texts.lockedText}</p>
      <form className="in-unlock" onSubmit={(event) => void unlock(event)}>
        <TextField
          type="password"
          label={texts.passphrase}
          autoComplete="current-password"
          value={passphrase}
          onChange={setPassphrase}
          fault={
            state === 'wrong' ? texts.passphraseWrong : state === 'failed' ? texts.unlockFailed : undefined
          }
        />
        <Button look="primary" type="submit" disabled={passphrase === '' || state === 'opening'}>
          {texts.unlock}
        </Button>
      </form>
      <div role="alert" className="g-said">
        {state === 'wrong' ? texts.passphraseWrong : state === 'failed' ? texts.unlockFailed : ''}
      </div>
      <p className="in-forgotten">
        <span>{texts.forgottenText}</span>
        <Button look="quiet" size="s" onClick={onForgotten}>
          {texts.forgotten}
        </Button>
      </p>
    </EmptyState>
  )
}
