import { expect, test } from 'vitest'
import { approvalText } from '../../entrypoints/coach.content/approval.ts'
import { tipsIn } from '../gallery/fixtures.ts'

const [tip] = tipsIn('en')
if (!tip) throw new Error('no tip')

const request = {
  siteName: 'Facebook',
  conversation: {
    surface: 'reply',
    author: 'Giulia Ferrante',
    text: 'Late again.\r\n\r\nI want my money back!\n',
  },
  draft: ' Hello Giulia, we will refund you today.\n',
  tips: [tip],
} as const

test('what is copied for approval is the comment, the draft and the tips, in that order', () => {
  expect(approvalText(request, 'en')).toBe(
    [
      'For approval: reply on Facebook',
      '',
      'Giulia Ferrante wrote:',
      '> Late again.',
      '>',
      '> I want my money back!',
      '',
      'My draft:',
      'Hello Giulia, we will refund you today.',
      '',
      'What Galateo points out:',
      `1. [Stop] ${tip.rule.text.en?.title}: “${tip.words}”. ${tip.tip.message}`,
    ].join('\n'),
  )
})

test('a post answers nobody, and a clear draft has no list', () => {
  const post = { ...request, conversation: { surface: 'post', text: 'Ours' }, tips: [] } as const
  expect(approvalText(post, 'it')).toBe(
    'Da approvare: post su Facebook\n\nLa mia bozza:\nHello Giulia, we will refund you today.\n\nGalateo non ha niente da far notare.',
  )
})

test('a page that cannot be read leaves the comment out', () => {
  expect(approvalText({ ...request, conversation: undefined }, 'en')).toMatch(
    /^For approval: Facebook\n\nMy draft:/,
  )
})
