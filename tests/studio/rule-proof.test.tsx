import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { addSamples } from '../../entrypoints/background/studio/samples.ts'
import { changeAt } from '../../entrypoints/studio/manuscript/change.ts'
import { RuleProof } from '../../entrypoints/studio/proof/RuleProof.tsx'
import type { PackRule } from '../../rules/index.ts'
import { violations } from '../page/axe.ts'
import { pack, rule } from '../rules/make.ts'
import { renderPart } from './open-pack.tsx'

const calm = { type: 'existence', phrases: { en: ['calm down'] }, suggest: { en: ['breathe'] } }
const text = {
  en: {
    title: 'Nobody calms down when told to',
    message: '“{match}” winds people up.',
    why: 'It belittles.',
  },
}
const own = (more: Record<string, unknown> = {}, spec: unknown = calm) =>
  pack([rule('calm', spec, { text, ...more })], { languages: ['en'], name: { en: 'Test' } })
const examples = (flag: unknown[], fine: unknown[] = []) => ({ examples: { en: { flag, fine } } })

const listOf = (name: string) => within(screen.getByRole('region', { name }))
const result = (name: string) => {
  const box = screen.getByRole('textbox', { name })
  const id = box.getAttribute('aria-describedby') ?? ''
  return document.getElementById(id)?.textContent
}

describe('an example', () => {
  it('tells at each key whether the rule does what it should, in words', async () => {
    const { user, pack: now } = await renderPart(<RuleProof ruleIndex={0} />, own())
    const toFlag = listOf('To be flagged')
    await user.click(toFlag.getByRole('button', { name: 'Add an example' }))
    const box = await toFlag.findByRole('textbox', { name: 'To be flagged, example 1' })
    expect(document.activeElement).toBe(box)
    expect(result('To be flagged, example 1')).toBe('Not tried yet')

    await user.type(box, 'Please calm')
    expect(result('To be flagged, example 1')).toBe('This should be flagged, and is not.')
    expect(box.getAttribute('aria-invalid')).toBe('true')
    await user.type(box, ' down')
    await waitFor(() => expect(result('To be flagged, example 1')).toBe('As it should beFlags “calm down”'))
    expect(toFlag.getByText('calm down').tagName).toBe('MARK')
    expect(toFlag.getByRole('status').textContent).toBe('1 example, all right')
    expect(now().rules?.[0]?.examples).toEqual({ en: { flag: [{ text: 'Please calm down' }] } })

    await user.click(toFlag.getByRole('button', { name: 'Delete example 1' }))
    expect(now().rules?.[0]).not.toHaveProperty('examples')
  })

  it('to be left alone says which words are flagged, and turns right when the rule is put right', async () => {
    const { edit } = await renderPart(
      <RuleProof ruleIndex={0} />,
      own(examples([], ['Calm down the stairs'])),
    )
    expect(result('To be left alone, example 1')).toBe('“Calm down” is flagged, but should be fine.')
    expect(listOf('To be left alone').getByRole('status').textContent).toBe('1 of 1 not right')
    edit((now) => ({
      ...now,
      rules: changeAt(now.rules, 0, (each) => ({
        ...each,
        check: { ...each.check, exceptions: { en: ['calm down the stairs'] } } as PackRule['check'],
      })),
    }))
    await waitFor(() => expect(result('To be left alone, example 1')).toBe('As it should be'))
  })

  it('can say which words, what instead, and what it answers', async () => {
    const { user, pack: now } = await renderPart(
      <RuleProof ruleIndex={0} />,
      own(examples(['Calm down, calm down!'])),
    )
    await user.click(listOf('To be flagged').getByText('More about this example'))
    const [takeWords, takeSuggestions] = screen.getAllByRole('button', { name: 'Take what it finds now' })
    if (!takeWords || !takeSuggestions) throw new Error('nothing to press')
    await user.click(takeWords)
    await user.click(takeSuggestions)
    await user.type(screen.getByRole('textbox', { name: 'Their comment' }), 'Where is it?')
    await user.selectOptions(screen.getByRole('combobox', { name: 'It is a…' }), 'comment')
    await user.type(screen.getByRole('spinbutton', { name: 'Replies given before' }), '2')
    expect(now().rules?.[0]?.examples?.en?.flag).toEqual([
      {
        text: 'Calm down, calm down!',
        match: ['Calm down', 'calm down'],
        suggestions: ['Breathe'],
        conversation: { text: 'Where is it?', surface: 'comment', earlierReplies: 2 },
      },
    ])
    await user.clear(screen.getByRole('textbox', { name: 'Words that must be flagged' }))
    await user.type(screen.getByRole('textbox', { name: 'Words that must be flagged' }), 'down')
    await waitFor(() =>
      expect(result('To be flagged, example 1')).toBe('It flags “Calm down”, “calm down” instead of “down”.'),
    )
  })

  it('depends on what is answered, as the rule does', async () => {
    const when = { conversation: { any: ['complaint'] } }
    const cues = [{ id: 'complaint', phrases: { en: ['shame'] } }]
    const angry = { text: 'Calm down', conversation: { text: 'Shame on you' } }
    const conditional = {
      ...own({ when, ...examples([angry]) }),
      ...(pack([], { cues }).cues && { cues: pack([], { cues }).cues }),
    }
    await renderPart(<RuleProof ruleIndex={0} />, conditional as ReturnType<typeof own>)
    expect(result('To be flagged, example 1')).toBe('As it should beFlags “Calm down”')
    expect(screen.getByText('Shame on you', { selector: 'blockquote' })).toBeTruthy()
  })
})

it('a rule that cannot be read says what is missing, and its examples wait', async () => {
  const broken = own(examples(['Calm down']))
  const { edit } = await renderPart(<RuleProof ruleIndex={0} />, broken)
  edit((now) => ({
    ...now,
    rules: changeAt(now.rules, 0, (each) => ({
      ...each,
      check: { type: 'existence', phrases: { en: ['calm {down'] } } as PackRule['check'],
    })),
  }))
  expect(await screen.findByText('The rule cannot be tried yet')).toBeTruthy()
  expect(result('To be flagged, example 1')).toBe('Not tried yet')
})

describe('the preview', () => {
  it('shows the tip as it will be seen, and what is pressed in it happens to the draft', async () => {
    const { user } = await renderPart(<RuleProof ruleIndex={0} />, own(examples(['Please calm down'])))
    const preview = listOf('As the community manager sees it')
    const box = preview.getByRole<HTMLTextAreaElement>('textbox', { name: 'Reply as Test' })
    expect(box.value).toBe('Please calm down')
    const tip = within(preview.getByRole('dialog', { name: 'Tip: Nobody calms down when told to' }))
    expect(tip.getByText('“calm down” winds people up.')).toBeTruthy()
    await user.click(tip.getByRole('button', { name: 'Replace “calm down” with “breathe”' }))
    expect(box.value).toBe('Please breathe')
    expect(preview.getByRole('status').textContent).toBe('Nothing to say about this draft.')
    await user.clear(box)
    await user.type(box, 'Calm down. Calm down.')
    // The caret is at the second.
    expect(await preview.findByText('Tip 2 of 2')).toBeTruthy()
    await user.click(preview.getByRole('button', { name: 'Not here' }))
    expect(preview.queryByText(/Tip \d of/)).toBeNull()
    expect(preview.getByRole('dialog')).toBeTruthy()
  })

  it('speaks the language chosen, whatever the page speaks', async () => {
    const both = pack([
      rule(
        'calm',
        { type: 'existence', phrases: { it: ['si calmi'], en: ['calm down'] } },
        {
          text: { ...text, it: { title: 'Calma', message: 'Così ci si scalda.', why: 'Sminuisce.' } },
          examples: { it: { flag: ['Ora si calmi'] }, en: { flag: ['x'] } },
        },
      ),
    ])
    const { user } = await renderPart(<RuleProof ruleIndex={0} />, both)
    await user.click(screen.getByRole('button', { name: 'Italian' }))
    const tip = within(screen.getByRole('dialog', { name: 'Consiglio: Calma' }))
    expect(tip.getByText('Così ci si scalda.')).toBeTruthy()
    expect(tip.getByRole('button', { name: 'Qui no' })).toBeTruthy()
    // The other language has an example that fails, and says so from here.
    expect(screen.getByRole('button', { name: /English/ }).textContent).toContain('Not as it should be')
  })
})

describe('sample drafts', () => {
  it('are counted for the rule, and one press makes one an example', async () => {
    const { user, pack: now } = await renderPart(<RuleProof ruleIndex={0} />, own())
    await screen.findByText(/^Flags none of \d+ sample drafts/)
    await addSamples(['Calm down the river', 'Nothing here'], { language: 'en', mark: 'fine' })
    await addSamples(['Just calm down'], { language: 'en' })
    expect(await screen.findByText(/^Flags 2 of \d+ sample drafts; 1 is well written/)).toBeTruthy()
    await user.click(
      screen.getByRole('button', { name: 'Keep as an example to be left alone: Calm down the river' }),
    )
    expect(now().rules?.[0]?.examples).toEqual({ en: { fine: [{ text: 'Calm down the river' }] } })
    expect(screen.getByText('It is an example')).toBeTruthy()
    expect(result('To be left alone, example 1')).toBe('“Calm down” is flagged, but should be fine.')
  })
})

it('can be used by everybody', async () => {
  await addSamples(['Just calm down'], { language: 'en' })
  await renderPart(<RuleProof ruleIndex={0} />, own(examples(['Please calm down', 'Fine'], ['Calm down'])))
  await screen.findByText(/^Flags \d of \d+ sample drafts/)
  expect(await violations()).toEqual([])
})
