/**
 * "Copy for approval": draft, its tips and the comment answered, as one plain text to paste to a senior
 * colleague. The comment goes from the page to the clipboard, and nowhere else: never into the history.
 */
import { sharedTexts } from '../../components/texts.ts'
import type { Conversation, Language } from '../../rules/index.ts'
import type { ShownTip } from './coach-store.ts'
import { coachTexts } from './texts.ts'

export interface ApprovalRequest {
  readonly siteName: string
  readonly conversation: Conversation | undefined
  readonly draft: string
  readonly tips: readonly ShownTip[]
}

/** @param language of the community manager, which their colleague reads as well. */
export function approvalText(request: ApprovalRequest, language: Language): string {
  const { siteName, conversation, draft, tips } = request
  const texts = coachTexts[language].approval
  const comment = conversation?.surface === 'post' ? undefined : conversation?.text
  return [
    texts.title(siteName, conversation && sharedTexts[language].surfaces[conversation.surface]),
    ...(comment ? [`${texts.comment(conversation?.author ?? '')}\n${quoted(comment)}`] : []),
    `${texts.draft}\n${draft.trim()}`,
    [tips.length > 0 ? texts.tips : texts.noTips, ...tips.map((tip, at) => tipLine(tip, at, language))].join(
      '\n',
    ),
  ].join('\n\n')
}

/** As mails and chats mark what somebody else wrote. */
function quoted(text: string): string {
  return text
    .trim()
    .split(/\r\n?|\n/)
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')
}

function tipLine({ tip, rule, words }: ShownTip, at: number, language: Language): string {
  const shared = sharedTexts[language]
  const title = rule.text[language]?.title ?? rule.text.it?.title ?? rule.text.en?.title ?? rule.id
  const about = words === '' ? title : `${title}: ${shared.quoted(words)}`
  return `${at + 1}. [${shared.severities[tip.severity]}] ${about}. ${tip.message}`
}
