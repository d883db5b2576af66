import type { Range as TextRange } from '../../../rules/index.ts'

/** Why a replacement was not made, or not seen in the editor afterwards. */
export type ApplyFault = 'changed' | 'refused' | 'detached'

export type ApplyResult = { readonly ok: true } | { readonly ok: false; readonly fault: ApplyFault }

/**
 * A composer's text, whatever editor holds it: read as plain text with `\n` between lines,
 * and changed only through the editor's own input path, so that its model, its undo
 * history and the page's own listeners all see an ordinary edit.
 */
export interface Editable {
  readonly element: HTMLElement
  /** Whether tips can be painted with CSS highlights (text nodes) or need boxes (form fields). */
  readonly kind: 'rich' | 'field'
  /** The draft as the person sees it. */
  read(): string
  /** The DOM range of a span of the draft; `undefined` for form fields, or when the span is not there. */
  domRange(range: TextRange): Range | undefined
  /** Client rectangles of a span, one a line, in the viewport's px; empty when it is not shown. */
  rects(range: TextRange): readonly DOMRect[]
  /** Caret or selection, in draft offsets, when it lies in this editable. */
  selection(): TextRange | undefined
  /**
   * Replaces `range`, which must still read `expected`, puts the caret after it and
   * resolves once the editor is seen to hold exactly the new text.
   */
  replace(range: TextRange, expected: string, text: string): Promise<ApplyResult>
}
