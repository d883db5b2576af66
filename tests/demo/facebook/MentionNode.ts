/** A person's name in a draft, kept as one: Facebook puts it first in a reply to a reply. */
import {
  $applyNodeReplacement,
  type EditorConfig,
  type LexicalNode,
  type NodeKey,
  type SerializedTextNode,
  TextNode,
} from 'lexical'

export class MentionNode extends TextNode {
  static override getType() {
    return 'mention'
  }

  static override clone(node: MentionNode) {
    return new MentionNode(node.__text, node.__key)
  }

  static override importJSON(json: SerializedTextNode) {
    return $createMentionNode(json.text).updateFromJSON(json)
  }

  override createDOM(config: EditorConfig) {
    const element = super.createDOM(config)
    element.className = 'mention'
    element.spellcheck = false
    return element
  }

  override canInsertTextBefore() {
    return false
  }

  override canInsertTextAfter() {
    return false
  }

  override isTextEntity(): true {
    return true
  }
}

export function $createMentionNode(name: string, key?: NodeKey): MentionNode {
  const node = new MentionNode(name, key)
  node.setMode('segmented').toggleDirectionless()
  return $applyNodeReplacement(node)
}

export function $isMentionNode(node: LexicalNode | null | undefined): node is MentionNode {
  return node instanceof MentionNode
}
