import { type ReactNode, useEffect, useId, useRef } from 'react'
import { IconButton } from './Button.tsx'
import { Icon } from './Icon.tsx'
import { useTexts } from './language.tsx'
import { sharedTexts } from './texts.ts'

interface DialogProps {
  readonly open: boolean
  readonly title: string
  readonly children: ReactNode
  /** The buttons, in reading order; the one that goes on last. */
  readonly actions?: ReactNode
  readonly width?: 's' | 'm' | 'l'
  /** The person wants it closed: Escape, the cross, or a press beside it. */
  onClose(): void
}

/** A modal question on a page of the extension. Never in the coach: there nothing may trap the focus. */
export function Dialog({ open, title, children, actions, width = 's', onClose }: DialogProps) {
  const texts = useTexts(sharedTexts)
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  useEffect(() => {
    const element = dialog.current
    if (open && element && !element.open) element.showModal()
    if (!open) element?.close()
  }, [open])

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard's way is Escape, through onCancel
    <dialog
      ref={dialog}
      className="g-dialog"
      data-width={width}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClose={() => {
        if (open) onClose()
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose()
      }}
    >
      {open ? (
        <div className="g-dialog-sheet">
          <header className="g-dialog-head">
            <h2 id={titleId}>{title}</h2>
            <IconButton label={texts.close} icon={<Icon name="close" />} onClick={onClose} />
          </header>
          <div className="g-dialog-body g-scroll">{children}</div>
          {actions ? <footer className="g-dialog-foot">{actions}</footer> : null}
        </div>
      ) : null}
    </dialog>
  )
}
