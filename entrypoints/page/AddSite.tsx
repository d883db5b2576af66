/** Letting Galateo in on a site that it does not know, by its address: the browser asks, and for that site alone. */
import { useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { TextField } from '../../components/fields.tsx'
import { Icon } from '../../components/Icon.tsx'
import { useTexts } from '../../components/language.tsx'
import { Notice } from '../../components/Notice.tsx'
import { addSiteTexts } from './add-site-texts.ts'
import { typedSite } from './typed-site.ts'
import { type SiteAnswer, useAskForSite } from './use-ask-for-site.ts'

export function AddSite() {
  const texts = useTexts(addSiteTexts)
  const [typed, setTyped] = useState('')
  const [isUnreadable, setUnreadable] = useState(false)
  const { answer, ask, forget } = useAskForSite(() => setTyped(''))

  return (
    <form
      className="pg-add-site"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const site = typedSite(typed)
        setUnreadable(!site)
        if (site) ask(site)
        else forget()
      }}
    >
      <TextField
        label={texts.address}
        hint={texts.addressHint}
        fault={isUnreadable ? texts.unreadable : undefined}
        type="url"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(value) => {
          setTyped(value)
          setUnreadable(false)
          forget()
        }}
      />
      <Button type="submit" icon={<Icon name="plus" />} disabled={answer?.kind === 'asking'}>
        {texts.add}
      </Button>
      <div className="pg-add-site-answer" aria-live="polite">
        {answer ? <Told kind={answer.kind}>{texts.answers[answer.kind](answer.host)}</Told> : null}
      </div>
    </form>
  )
}

function Told({ kind, children }: { kind: SiteAnswer['kind']; children: string }) {
  if (kind === 'added')
    return (
      <Notice tone="well" icon={<Icon name="check" />}>
        {children}
      </Notice>
    )
  return kind === 'failed' ? <Notice tone="fault">{children}</Notice> : <p>{children}</p>
}
