/** Bringing packs in from files: what was found and what was left out is told before anything is kept. */

import { useRef, useState } from 'react'
import { Button } from '../../../components/Button.tsx'
import { Dialog } from '../../../components/Dialog.tsx'
import { Disclosure } from '../../../components/Disclosure.tsx'
import { inLanguage } from '../../../components/in-language.ts'
import { useLanguage, useTexts } from '../../../components/language.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { freeId, type Pack } from '../../../rules/index.ts'
import { createManuscript } from '../../background/studio/manuscripts.ts'
import { goTo } from '../../page/use-search.ts'
import { studioAddress } from '../address.ts'
import type { BroughtIn } from './read-files.ts'
import { importTexts } from './texts.ts'

interface BringInDialogProps {
  readonly open: boolean
  /** Ids of the packs on the desk: a pack that comes in gets one of its own. */
  readonly taken: readonly string[]
  onClose(): void
}

export function BringInDialog({ open, taken, onClose }: BringInDialogProps) {
  const texts = useTexts(importTexts)
  return (
    <Dialog open={open} title={texts.title} width="m" onClose={onClose}>
      <BringIn taken={taken} onClose={onClose} />
    </Dialog>
  )
}

type Step =
  | { readonly state: 'choosing' | 'reading' | 'failed' }
  | { readonly state: 'read'; readonly found: BroughtIn }

function BringIn({ taken, onClose }: Omit<BringInDialogProps, 'open'>) {
  const texts = useTexts(importTexts)
  const language = useLanguage()
  const [step, setStep] = useState<Step>({ state: 'choosing' })

  async function read(files: readonly File[]) {
    if (files.length === 0) return
    setStep({ state: 'reading' })
    try {
      // What reads foreign files is large, and seldom needed.
      const { readFiles } = await import('./read-files.ts')
      setStep({ state: 'read', found: await readFiles(files, language) })
    } catch (error) {
      console.warn('The files could not be read:', error)
      setStep({ state: 'failed' })
    }
  }

  async function keep(packs: BroughtIn['packs']) {
    const used = new Set(taken)
    let opened: string | undefined
    try {
      for (const { pack } of packs) {
        const own: Pack = { ...pack, id: freeId(pack.id, used) }
        used.add(own.id)
        const id = await createManuscript(own)
        opened ??= id
      }
      onClose()
      if (packs.length === 1 && opened) goTo(studioAddress({ view: 'pack', pack: opened, part: 'rules' }))
    } catch (error) {
      console.warn('The packs could not be kept:', error)
      setStep({ state: 'failed' })
    }
  }

  return (
    <div className="st-form">
      <p>{texts.lead}</p>
      <div className="st-form-choices">
        <FileButton label={texts.files} onChoose={(files) => void read(files)} />
        <FileButton label={texts.folder} isFolder onChoose={(files) => void read(files)} />
      </div>
      <div aria-live="polite">
        {step.state === 'reading' ? <p>{texts.reading}</p> : null}
        {step.state === 'failed' ? <Notice tone="fault">{texts.failed}</Notice> : null}
        {step.state === 'read' ? <Found found={step.found} /> : null}
      </div>
      {step.state === 'read' && step.found.packs.length > 0 ? (
        <div className="st-form-actions">
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button look="primary" onClick={() => void keep(step.found.packs)}>
            {texts.keep(step.found.packs.length)}
          </Button>
        </div>
      ) : null}
    </div>
  )
}

function Found({ found: { packs, refused } }: { found: BroughtIn }) {
  const texts = useTexts(importTexts)
  const language = useLanguage()
  return (
    <>
      <ul className="st-found">
        {packs.map(({ from, pack, leftOut }) => (
          <li key={`${from}/${pack.id}`}>
            <strong>{inLanguage(pack.name, language)}</strong>{' '}
            <span className="st-quiet">
              {texts.holds(pack.rules?.length ?? 0, pack.glossary?.length ?? 0)}
            </span>
            {leftOut.length > 0 ? (
              <Disclosure className="st-more" summary={texts.leftOut(leftOut.length)}>
                <ul>
                  {leftOut.map(({ path, entry, message }) => (
                    <li key={path}>
                      <code>{entry ?? path}</code>: {message[language]}
                    </li>
                  ))}
                </ul>
              </Disclosure>
            ) : null}
          </li>
        ))}
      </ul>
      {refused.map(({ from, why }) => (
        <Notice key={from} tone="fault" title={texts.refused(from)}>
          <p>{why[language]}</p>
        </Notice>
      ))}
    </>
  )
}

interface FileButtonProps {
  readonly label: string
  readonly isFolder?: boolean
  onChoose(files: readonly File[]): void
}

function FileButton({ label, isFolder = false, onChoose }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        type="file"
        className="g-said"
        tabIndex={-1}
        aria-label={label}
        multiple
        {...(isFolder ? { webkitdirectory: '' } : { accept: '.json,.zip,.yml,.csv,.tsv,.txt' })}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])]
          // The same file can be chosen again. It empties the browser's own list.
          event.currentTarget.value = ''
          onChoose(files)
        }}
      />
    </>
  )
}
