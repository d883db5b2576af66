/** The form of a rule, as a tutor works in it. */
import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { language } from '../../../entrypoints/background/settings.ts'
import { RulesPart } from '../../../entrypoints/studio/rules/RulesPart.tsx'
import type { PackRule } from '../../../rules/index.ts'
import { aPack, aRule, openPart } from '../open-pack.tsx'

const open = (rule: Partial<PackRule> = {}, pack = {}) =>
  openPart(<RulesPart />, aPack({ rules: [aRule(rule)], ...pack }), 'rules&entry=calm-down')

const italian = () =>
  within(screen.getByRole('group', { name: 'Words and phrases' })).getByRole('textbox', {
    name: 'In Italian',
  })
const phrasesOf = (rule: PackRule | undefined) =>
  rule?.check.type === 'existence' ? rule.check.phrases : undefined

it('a list is pasted at once, and each phrase is changed and removed by keyboard', async () => {
  const { user, rule } = await open()
  await user.click(italian())
  await user.paste('si calmi, stia buon{o,a}\nsi rilassi')
  expect(phrasesOf(rule())).toEqual({ it: ['si calmi', 'stia buon{o,a}', 'si rilassi'] })
  // Backwards from the empty field: to the last one, and away with it.
  await user.keyboard('{Backspace}')
  await waitFor(() => expect(document.activeElement?.textContent).toBe('si rilassi'))
  await user.keyboard('{Delete}')
  expect(phrasesOf(rule())).toEqual({ it: ['si calmi', 'stia buon{o,a}'] })
  await waitFor(() => expect(document.activeElement?.textContent).toBe('stia buon{o,a}'))
  await user.keyboard('{Home}{Enter}')
  const editor = screen.getByRole('textbox', { name: 'Change “si calmi”' })
  await user.clear(editor)
  await user.type(editor, 'si dia una calmata{Enter}')
  expect(phrasesOf(rule())).toEqual({ it: ['si dia una calmata', 'stia buon{o,a}'] })
  await waitFor(() => expect(document.activeElement?.textContent).toBe('si dia una calmata'))
  await user.keyboard('{Enter}xx{Escape}')
  expect(phrasesOf(rule())).toEqual({ it: ['si dia una calmata', 'stia buon{o,a}'] })
  expect(screen.getByText('Removed: si rilassi')).toBeTruthy()
})

it('a comma ends a phrase, except between braces; what is there is not added again', async () => {
  const { user, rule } = await open()
  await user.type(italian(), 'si calmi,')
  expect(phrasesOf(rule())).toEqual({ it: ['si calmi'] })
  expect(screen.getByText('1 entry added')).toBeTruthy()
  await user.type(italian(), 'stia buon{{o,')
  expect(phrasesOf(rule())).toEqual({ it: ['si calmi'] })
  await user.type(italian(), 'a}, si calmi{Enter}')
  expect(phrasesOf(rule())).toEqual({ it: ['si calmi', 'stia buon{o,a}'] })
  expect(screen.getByText('“si calmi” is there already')).toBeTruthy()
  // One phrase pasted goes on being written.
  await user.paste('si rilassi')
  expect(phrasesOf(rule())).toEqual({ it: ['si calmi', 'stia buon{o,a}'] })
  await user.type(italian(), ' un po’')
  await user.tab()
  expect(phrasesOf(rule())).toEqual({ it: ['si calmi', 'stia buon{o,a}', 'si rilassi un po’'] })
})

it('of a long list the beginning is shown, and what is wrong wherever it stands', async () => {
  const many = Array.from({ length: 70 }, (_, at) => `parola ${at}`)
  const { user, rule } = await open({ check: { type: 'existence', phrases: { it: [...many, 'rott{o'] } } })
  expect(screen.getByText('“rott{o”: The closing } is missing.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'rott{o' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Show all 71' }))
  expect(screen.queryByRole('button', { name: /^Show all/ })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'rott{o' }))
  await user.keyboard('{End},a}{Enter}')
  expect(phrasesOf(rule())?.it?.at(-1)).toBe('rott{o,a}')
  expect(screen.queryByText(/is missing/)).toBeNull()
})

it('arrows go from phrase to phrase and back to the field; a pointer takes one away', async () => {
  const { user, rule } = await open({ check: { type: 'existence', phrases: { it: ['uno', 'due', 'tre'] } } })
  await user.click(italian())
  await user.keyboard('{ArrowLeft}')
  await waitFor(() => expect(document.activeElement?.textContent).toBe('tre'))
  // What has the keyboard is explained.
  expect(screen.getByText(/^Finds/).textContent).toBe('Finds tre')
  await user.keyboard('{Home}')
  expect(document.activeElement?.textContent).toBe('uno')
  await user.keyboard('{End}{ArrowRight}')
  expect(document.activeElement).toBe(italian())
  await user.click(screen.getByRole('button', { name: 'Remove “due”' }))
  expect(phrasesOf(rule())).toEqual({ it: ['uno', 'tre'] })
  expect(document.activeElement).toBe(italian())
})

it('what a phrase finds is told while it is typed, and its endings are one key away', async () => {
  const { user, rule } = await open()
  await user.type(italian(), 'stupido')
  expect(screen.getByText(/^Finds/).textContent).toBe('Finds stupido')
  await user.keyboard('{Alt>}{Enter}{/Alt}')
  expect(phrasesOf(rule())).toEqual({ it: ['stupid{o,a,i,e}'] })
  await user.type(italian(), 'per')
  expect(screen.getByText(/stands in a great many texts/)).toBeTruthy()
  await user.clear(italian())
  await user.type(italian(), 'rott{{o')
  expect(screen.getByText('The closing } is missing.')).toBeTruthy()
  // What is wrong is kept all the same, marked.
  await user.tab()
  expect(phrasesOf(rule())).toEqual({ it: ['stupid{o,a,i,e}', 'rott{o'] })
  expect(screen.getByText('“rott{o”: The closing } is missing.')).toBeTruthy()
})

it('a pattern that cannot be read says where', async () => {
  await open({ check: { type: 'existence', patterns: { any: [{ pattern: 'be (quiet' }] } } })
  const flags = within(screen.getByRole('region', { name: 'What it flags' }))
  expect(flags.getByText(/a \( is never closed/)).toBeTruthy()
  const place = screen.getByText('Here:').querySelector('mark')
  expect(place?.textContent).toBe('(')
})

it('a condition is chosen, and taken away again', async () => {
  const { user, rule } = await open()
  const add = (name: string) =>
    user.click(within(screen.getByRole('group', { name: 'Add a condition' })).getByRole('button', { name }))
  await add('What they wrote')
  await user.click(
    within(screen.getByRole('group', { name: 'Any of these' })).getByRole('button', { name: 'a complaint' }),
  )
  await user.click(
    within(screen.getByRole('group', { name: 'None of these' })).getByRole('button', { name: 'praise' }),
  )
  await add('Site')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Add a site' }), 'Facebook')
  await add('Language of the draft')
  await user.click(
    within(screen.getByRole('group', { name: 'Language of the draft' })).getByRole('button', {
      name: 'Italian',
    }),
  )
  await add('Length of the draft')
  await user.type(screen.getByRole('textbox', { name: 'From so many words' }), '4')
  await add('Their name')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Their name' }), 'is known')
  expect(rule()?.when).toEqual({
    conversation: { any: ['complaint'], none: ['praise'], author: 'known' },
    sites: ['facebook'],
    languages: ['it'],
    draft: { minWords: 4 },
  })
  for (const name of [
    'What they wrote',
    'Site',
    'Language of the draft',
    'Length of the draft',
    'Their name',
  ])
    await user.click(screen.getByRole('button', { name: `Remove the condition “${name}”` }))
  expect(rule()).not.toHaveProperty('when')
})

it('cues of the pack itself can be asked for', async () => {
  await open(
    { when: { conversation: { any: ['refund'] } } },
    { cues: [{ id: 'refund', name: { en: 'Wants a refund' } }] },
  )
  const any = within(screen.getByRole('group', { name: 'Any of these' }))
  expect(any.getByRole('button', { name: 'Wants a refund', pressed: true })).toBeTruthy()
})

it('a missing translation says so, and starts from the other one', async () => {
  const { user, rule } = await open({ text: { it: { title: 'Niente ordini', message: 'M', why: 'P' } } })
  const english = within(screen.getByRole('region', { name: 'English' }))
  expect(english.getByText('missing')).toBeTruthy()
  await user.click(english.getByRole('button', { name: 'Start from the Italian' }))
  expect(rule()?.text.en).toEqual({ title: 'Niente ordini', message: 'M', why: 'P' })
  await user.clear(english.getByRole('textbox', { name: 'Name of the rule' }))
  await user.type(english.getByRole('textbox', { name: 'Name of the rule' }), 'No orders')
  await user.type(english.getByRole('textbox', { name: 'Instead of' }), 'Calm down.')
  expect(rule()?.text).toMatchObject({
    it: { title: 'Niente ordini' },
    en: { title: 'No orders', before: 'Calm down.' },
  })
  await user.clear(english.getByRole('textbox', { name: 'Instead of' }))
  expect(rule()?.text.en).not.toHaveProperty('before')
})

it('the words found are put into the message where the caret is', async () => {
  const { user, rule } = await open(
    { text: { en: { title: 'T', message: 'Not “”.', why: 'W' } } },
    { languages: ['en'] },
  )
  const message = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Message' })
  await user.click(message)
  message.setSelectionRange(5, 5)
  await user.click(screen.getByRole('button', { name: 'the words found' }))
  expect(rule()?.text.en?.message).toBe('Not “{match}”.')
  expect(message.selectionStart).toBe(5 + '{match}'.length)
  await user.type(message, ' {{count}')
  expect(screen.getByText(/\{count\} stays empty/)).toBeTruthy()
})

it('how much it weighs and where it comes from', async () => {
  const { user, rule } = await open()
  await user.click(screen.getByRole('radio', { name: /Stop/ }))
  await user.click(screen.getByRole('radio', { name: /Strategy/ }))
  await user.type(screen.getByRole('textbox', { name: 'Source' }), 'Brand sheet')
  await user.type(screen.getByRole('textbox', { name: 'Date' }), '2024')
  await user.type(screen.getByRole('textbox', { name: 'Link to it' }), 'ftp')
  expect(rule()).toMatchObject({
    severity: 'stop',
    level: 'strategy',
    source: { name: 'Brand sheet', date: '2024', url: 'ftp' },
  })
  expect(await screen.findByText(/must begin with https/)).toBeTruthy()
  for (const name of ['Source', 'Date', 'Link to it']) await user.clear(screen.getByRole('textbox', { name }))
  expect(rule()).not.toHaveProperty('source')
})

it('form and JSON are the same rule, both ways, and broken JSON is not lost', async () => {
  const { user, rule, show } = await open()
  await user.click(screen.getByText('This rule as JSON'))
  const json = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'JSON of the rule' })
  expect(JSON.parse(json.value)).toEqual(rule())
  // From the form into the JSON.
  await user.click(screen.getByRole('radio', { name: /Stop/ }))
  expect(JSON.parse(json.value)).toMatchObject({ severity: 'stop' })
  // From the JSON into the form.
  await user.clear(json)
  await user.click(json)
  await user.paste(JSON.stringify({ ...rule(), check: { type: 'length', unit: 'words', max: 30 } }))
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'At most' }).value).toBe('30')
  // Broken: the rule stays as it was, and the text stays too.
  await user.clear(json)
  await user.click(json)
  await user.paste('{\n  "id": oops\n}')
  expect(screen.getByText(/^Line 2, column 9: A text stands in quotation marks/)).toBeTruthy()
  expect(rule()?.check).toMatchObject({ type: 'length' })
  show(null)
  show(<RulesPart />)
  const again = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'JSON of the rule' })
  expect(again.value).toContain('oops')
  await user.click(screen.getByRole('button', { name: 'Go back to what the pack has' }))
  expect(JSON.parse(again.value)).toEqual(rule())
})

it('another name does not close the rule, whatever stands there meanwhile', async () => {
  const { user, rule } = await open({}, { rules: [aRule(), aRule({ id: 'other' })] })
  const id = screen.getByRole('textbox', { name: 'Name in files and reports' })
  await user.clear(id)
  expect(rule()?.id).toBe('')
  await user.type(id, 'other')
  expect(await screen.findByText(/Another rule has this name/)).toBeTruthy()
  await user.type(id, '-one')
  expect(rule()?.id).toBe('other-one')
  expect(document.activeElement).toBe(id)
})

it('something else is flagged, and the words go along', async () => {
  const { user, rule } = await open({ check: { type: 'existence', phrases: { it: ['#adv'] } } })
  await user.click(screen.getByRole('button', { name: 'Flag something else' }))
  await user.type(screen.getByRole('searchbox', { name: 'Search what to flag' }), 'word missing')
  await user.click(screen.getByRole('button', { name: /^A word is missing/ }))
  expect(rule()?.check).toEqual({ type: 'presence', phrases: { it: ['#adv'] } })
})

it('the form speaks Italian', async () => {
  await language.setValue('it')
  await open({ check: { type: 'presence', phrases: { it: ['grazie'] } } })
  expect(screen.getByRole('heading', { name: 'Che cosa segnala' })).toBeTruthy()
  expect(screen.getByText('Non ringrazia')).toBeTruthy()
})

it('what is written in a language is told to be in it, and what says where to write is not', async () => {
  await open()
  const column = within(screen.getByRole('region', { name: 'Italian' }))
  for (const field of column.getAllByRole('textbox')) expect(field.lang).toBe('it')
  expect(column.getByText('Message').closest('[lang]')?.getAttribute('lang')).not.toBe('it')
})
