import { useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { useFormat, useTexts } from '../../components/language.tsx'
import { Notice } from '../../components/Notice.tsx'
import type { DraftRecord } from '../background/history.ts'
import { type Erasure, sendMessage } from '../background/messages.ts'
import { insightsTexts } from './texts.ts'

interface EraseDialogProps {
  /** `undefined` while nothing is asked. */
  readonly what: Erasure | undefined
  /** `undefined` while they cannot be read. */
  readonly records: readonly DraftRecord[] | undefined
  onClose(): void
  onErased(count: number): void
}

/** Asks once before erasing, with the number of drafts that go. */
export function EraseDialog({ what, records, onClose, onErased }: EraseDialogProps) {
  const texts = useTexts(insightsTexts)
  const format = useFormat()
  const [state, setState] = useState<'asking' | 'erasing' | 'failed'>('asking')
  const count = what ? (records?.filter((record) => falls(record, what)).length ?? 0) : 0

  function close() {
    setState('asking')
    onClose()
  }

  async function erase(what: Erasure) {
    setState('erasing')
    const result = await sendMessage('eraseHistory', what).catch(() => undefined)
    if (!result?.ok) return setState('failed')
    close()
    onErased(result.erased)
  }

  return (
    <Dialog
      open={what !== undefined}
      title={what ? titleOf(what, texts) : ''}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{texts.keep}</Button>
          <Button
            look="grave"
            disabled={state === 'erasing'}
            onClick={() => {
              if (what) void erase(what)
            }}
          >
            {texts.erase}
          </Button>
        </>
      }
    >
      <p>{records ? texts.eraseText(format.number(count), count) : texts.eraseLockedText}</p>
      <div role="alert">{state === 'failed' ? <Notice tone="fault">{texts.eraseFailed}</Notice> : null}</div>
    </Dialog>
  )
}

function falls({ id, host }: DraftRecord, what: Erasure): boolean {
  if (what.kind === 'entry') return id === what.id
  return what.kind === 'all' || host === what.host
}

function titleOf(what: Erasure, texts: (typeof insightsTexts)['en']): string {
  switch (what.kind) {
    case 'entry':
      return texts.eraseEntryTitle
    case 'host':
      return texts.eraseHostTitle(what.host)
    case 'all':
      return texts.eraseAllTitle
  }
}
