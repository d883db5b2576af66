/** Letting Galateo in on a site that it does not know, by its address: the browser asks, and for that site alone. */
import { useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { TextField } from '../../components/fields.tsx'
import { Icon } from '../../components/Icon.tsx'
import { useTexts } from '../../components/language.tsx'
import { Notice } from '../../components/Notice.tsx'
import { askForSite } from '../background/site-access-read.ts'
import { addSiteTexts } from './add-site-texts.ts'
import { type TypedSite, typedSite } from './typed-site.ts'

type Answer =
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'asking' | 'added' | 'refused' | 'failed'; readonly host: string }

export function AddSite() {
  const texts = useTexts(addSiteTexts)
  const [typed, setTyped] = useState('')
  const [answer, setAnswer] = useState<Answer>()

  function ask({ host, pattern }: TypedSite) {
    setAnswer({ kind: 'asking', host })
    askForSite(pattern).then(
      (granted) => {
        setAnswer({ kind: granted ? 'added' : 'refused', host })
        if (granted) setTyped('')
      },
      () => setAnswer({ kind: 'failed', host }),
    )
  }

  return (
    <form
      className="pg-add-site"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const site = typedSite(typed)
        if (site) ask(site)
        else setAnswer({ kind: 'unreadable' })
      }}
    >
      <TextField
        label={texts.address}
        hint={texts.addressHint}
        fault={answer?.kind === 'unreadable' ? texts.unreadable : undefined}
        type="url"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(value) => {
          setTyped(value)
          setAnswer(undefined)
        }}
      />
      <Button type="submit" icon={<Icon name="plus" />} disabled={answer?.kind === 'asking'}>
        {texts.add}
      </Button>
      <div className="pg-add-site-answer" aria-live="polite">
        {answer && answer.kind !== 'unreadable' ? (
          <Told kind={answer.kind}>{texts.answers[answer.kind](answer.host)}</Told>
        ) : null}
      </div>
    </form>
  )
}

function Told({ kind, children }: { kind: Exclude<Answer['kind'], 'unreadable'>; children: string }) {
  if (kind === 'added')
    return (
      <Notice tone="well" icon={<Icon name="check" />}>
        {children}
      </Notice>
    )
  return kind === 'failed' ? <Notice tone="fault">{children}</Notice> : <p>{children}</p>
}
