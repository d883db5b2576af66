/** What the bench uses of Draft.js, which has no types of its own. */
declare module 'draft-js' {
  import type { ComponentType } from 'react'

  export class EditorState {
    private constructor()
    static createEmpty(): EditorState
    static createWithContent(content: ContentState): EditorState
    static moveFocusToEnd(state: EditorState): EditorState
    static set(state: EditorState, change: { lastChangeType: string }): EditorState
    getCurrentContent(): ContentState
  }
  export interface ContentState {
    getPlainText(delimiter?: string): string
  }
  export function convertFromRaw(raw: {
    entityMap: object
    blocks: readonly {
      type: string
      text: string
      depth: number
      inlineStyleRanges: readonly { offset: number; length: number; style: string }[]
      entityRanges: readonly never[]
    }[]
  }): ContentState
  export const Editor: ComponentType<{
    editorState: EditorState
    onChange(state: EditorState): void
    placeholder?: string
  }>
}
