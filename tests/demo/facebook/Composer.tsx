/** Facebook's comment box: Lexical, plain text, Enter sends, Shift+Enter breaks the line. */
import { AutoFocusPlugin } from '@lexical/react/LexicalAutoFocusPlugin'
import { LexicalComposer } from '@lexical/react/LexicalComposer'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { ContentEditable } from '@lexical/react/LexicalContentEditable'
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary'
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin'
import { OnChangePlugin } from '@lexical/react/LexicalOnChangePlugin'
import { PlainTextPlugin } from '@lexical/react/LexicalPlainTextPlugin'
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_LOW,
  KEY_ENTER_COMMAND,
} from 'lexical'
import { type FocusEvent, useEffect, useRef, useState } from 'react'
import { Avatar } from './Avatar.tsx'
import { PAGE_NAME } from './conversation.ts'
import { Icon } from './Icon.tsx'
import type { Labels } from './labels.ts'
import { $createMentionNode, MentionNode } from './MentionNode.ts'
import { Mentions } from './Mentions.tsx'

export interface ComposerProps {
  readonly labels: Labels
  /** Accessible name, which also tells who is answered. */
  readonly label: string
  readonly sendLabel: string
  readonly people: readonly string[]
  /** Someone whose name the draft starts with. */
  readonly mention?: string
  readonly autoFocus: boolean
  readonly onSend: (text: string) => void
  /** The person left it empty. */
  readonly onLeave?: () => void
}

export function Composer(props: ComposerProps) {
  const { labels, label, sendLabel, mention, onSend, onLeave } = props
  const [draft, setDraft] = useState(mention ? `${mention} ` : '')
  const [active, setActive] = useState(props.autoFocus)
  const form = useRef<HTMLFormElement>(null)
  const hasText = draft.trim() !== '' && draft.trim() !== mention

  useEffect(() => {
    if (!onLeave || hasText) return
    const leave = (event: PointerEvent) => {
      if (form.current && !event.composedPath().includes(form.current)) onLeave()
    }
    document.addEventListener('pointerdown', leave)
    return () => document.removeEventListener('pointerdown', leave)
  }, [onLeave, hasText])

  const onBlur = (event: FocusEvent) => {
    if (!hasText && !event.currentTarget.contains(event.relatedTarget)) setActive(false)
  }

  return (
    <div className="composer">
      <Avatar name={PAGE_NAME} size={32} />
      <form
        ref={form}
        role="presentation"
        className={active ? 'active' : ''}
        onSubmit={(event) => event.preventDefault()}
        onFocus={() => setActive(true)}
        onBlur={onBlur}
      >
        <LexicalComposer
          initialConfig={{
            namespace: 'UFI_COMMENT',
            nodes: [MentionNode],
            onError: (error) => {
              throw error
            },
            editorState: () => {
              const line = $createParagraphNode()
              if (mention) line.append($createMentionNode(mention), $createTextNode(' '))
              $getRoot().append(line)
            },
          }}
        >
          <div className="field">
            <PlainTextPlugin
              contentEditable={
                <ContentEditable
                  role="textbox"
                  aria-label={label}
                  aria-placeholder={label}
                  placeholder={<div className="placeholder">{label}…</div>}
                  spellCheck
                  tabIndex={0}
                />
              }
              ErrorBoundary={LexicalErrorBoundary}
            />
          </div>
          <HistoryPlugin />
          <OnChangePlugin onChange={(state) => setDraft(state.read(() => $getRoot().getTextContent()))} />
          <Mentions names={props.people} />
          {props.autoFocus && <AutoFocusPlugin defaultSelection="rootEnd" />}
          <SendOnEnter onSend={onSend} />
          <div className="tools">
            <ul>
              {labels.tools.map((tool, index) => (
                <li key={tool}>
                  <div role="button" tabIndex={0} aria-label={tool}>
                    <Icon name={(['sticker', 'emoji', 'camera', 'gif'] as const)[index] ?? 'emoji'} />
                  </div>
                </li>
              ))}
            </ul>
            {active && (
              <div id="focused-state-composer-submit">
                <SendButton label={sendLabel} disabled={!hasText} onSend={onSend} />
              </div>
            )}
          </div>
        </LexicalComposer>
      </form>
    </div>
  )
}

/** Takes the draft out of the editor's model, exactly as it is there, and leaves the editor empty. */
function $takeDraft(): string | undefined {
  const text = $getRoot().getTextContent()
  if (!text.trim()) return undefined
  $getRoot().clear().append($createParagraphNode())
  return text
}

function SendOnEnter({ onSend }: Pick<ComposerProps, 'onSend'>) {
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (event?.shiftKey) return false
          event?.preventDefault()
          const text = $takeDraft()
          if (text !== undefined) onSend(text)
          return true
        },
        COMMAND_PRIORITY_LOW,
      ),
    [editor, onSend],
  )
  return null
}

interface SendButtonProps extends Pick<ComposerProps, 'onSend'> {
  readonly label: string
  readonly disabled: boolean
}

function SendButton({ label, disabled, onSend }: SendButtonProps) {
  const [editor] = useLexicalComposerContext()
  function send() {
    if (disabled) return
    let text: string | undefined
    editor.update(
      () => {
        text = $takeDraft()
      },
      { discrete: true },
    )
    if (text !== undefined) onSend(text)
  }
  return (
    <span>
      <div
        role="button"
        tabIndex={disabled ? -1 : 0}
        aria-label={label}
        aria-disabled={disabled}
        onClick={send}
        onKeyDown={(event) => event.key === 'Enter' && send()}
      >
        <Icon name="send" />
      </div>
    </span>
  )
}
