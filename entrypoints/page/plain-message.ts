/**
 * A rule's message without a draft to speak of: `{match}` and the like become "…", since there are
 * no words to put there yet.
 */
export function plainMessage(message: string): string {
  return message.replace(/\{[a-z-]+\}/gu, '…')
}
