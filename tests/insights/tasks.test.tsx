import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { LanguageProvider } from '../../components/language.tsx'
import { ChooseReply } from '../../entrypoints/insights/practice/ChooseReply.tsx'
import { Rewrite } from '../../entrypoints/insights/practice/Rewrite.tsx'
import { compile } from '../../rules/index.ts'
import { violations } from '../page/axe.ts'
import { parsedPacks } from '../rules/builtin/parsed.ts'

const ruleset = compile(parsedPacks)

const commons = () => ({
  teaching: { title: 'Calm', why: 'It is the reason why.', after: 'I see why you are upset.' },
  ...{ isLast: false, onSettled: vi.fn(), onNext: vi.fn() },
})

function show(task: ReactNode) {
  render(
    <LanguageProvider language="en">
      <main>
        <title>Practice</title>
        <h1>Practice</h1>
        {task}
      </main>
    </LanguageProvider>,
  )
  document.documentElement.lang = 'en'
  return userEvent.setup()
}

describe('choosing the better reply', () => {
  const exercise = { kind: 'choose', rule: 'a/b', language: 'en', better: 'Kind.', worse: 'Rude.' } as const

  it.each([
    ['Kind.', 'right', 'That’s it.'],
    ['Rude.', 'wrong', 'Here it is.'],
  ])('with the keyboard: %s is %s', async (reply, result, said) => {
    const props = commons()
    const user = show(<ChooseReply exercise={exercise} {...props} />)
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Check' }).disabled).toBe(true)
    screen.getByRole('radio', { name: reply }).focus()
    await user.keyboard(' {Enter}')
    expect(screen.getByText(said)).toBeTruthy()
    expect(screen.getByText('It is the reason why.')).toBeTruthy()
    expect(props.onSettled).toHaveBeenCalledExactlyOnceWith(result)
    expect(await violations()).toEqual([])
    await user.keyboard('{Enter}')
    expect(props.onNext).toHaveBeenCalledOnce()
  })
})

describe('rewriting', () => {
  const exercise = {
    kind: 'rewrite',
    rule: 'netiquette/calm-down',
    language: 'en',
    origin: { from: 'pack' },
    text: 'Calm down, the parcel will be there on Thursday.',
  } as const

  it('is right at once when the rule has nothing to say any more', async () => {
    const props = commons()
    const user = show(<Rewrite exercise={exercise} ruleset={ruleset} {...props} />)
    const box = screen.getByRole('textbox', { name: 'Your text' })
    await user.clear(box)
    await user.type(box, 'I see why you are upset: the parcel will be there on Thursday 12 May.')
    await user.keyboard('{Control>}{Enter}{/Control}')
    expect(screen.getByText('Well said: the rule has nothing to add.')).toBeTruthy()
    expect(props.onSettled).toHaveBeenCalledExactlyOnceWith('right')
    expect(await violations()).toEqual([])
  })

  it('says what is left, and counts the second try as helped', async () => {
    const props = commons()
    const user = show(<Rewrite exercise={exercise} ruleset={ruleset} {...props} />)
    const box = screen.getByRole('textbox', { name: 'Your text' })
    await user.click(screen.getByRole('button', { name: 'Check' }))
    expect(screen.getByText(/It still says the same/)).toBeTruthy()
    await user.type(box, ' Thanks.')
    await user.click(screen.getByRole('button', { name: 'Check' }))
    expect(screen.getByText(/^One thing is left: /)).toBeTruthy()
    expect(props.onSettled).not.toHaveBeenCalled()
    await user.clear(box)
    await user.type(box, 'I see why you are upset: the parcel will be there on Thursday 12 May.')
    await user.click(screen.getByRole('button', { name: 'Check' }))
    expect(screen.getByText('Now it’s right.')).toBeTruthy()
    expect(props.onSettled).toHaveBeenCalledExactlyOnceWith('helped')
  })

  it('goes back to the text as it was', async () => {
    const user = show(<Rewrite exercise={exercise} ruleset={ruleset} {...commons()} />)
    const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your text' })
    await user.type(box, ' And more.')
    await user.click(screen.getByRole('button', { name: 'Back to the text as it was' }))
    expect(box.value).toBe(exercise.text)
  })

  it('shows how it could be', async () => {
    const props = commons()
    const user = show(<Rewrite exercise={exercise} ruleset={ruleset} {...props} />)
    await user.click(screen.getByRole('button', { name: 'Show me' }))
    expect(screen.getByText('I see why you are upset.')).toBeTruthy()
    expect(props.onSettled).toHaveBeenCalledExactlyOnceWith('wrong')
  })
})
