import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { Dialog } from '../../components/Dialog.tsx'
import { Chip, ChipGroup, SearchField, Select, Switch, TextField } from '../../components/fields.tsx'

test('a switch says its name, its hint and how it stands', async () => {
  const onChange = vi.fn()
  render(<Switch label="Keep the text" hint="Rules and dates remain." checked={false} onChange={onChange} />)
  const control = screen.getByRole('switch', {
    name: 'Keep the text',
    description: 'Rules and dates remain.',
  })
  expect(control).toHaveProperty('checked', false)
  await userEvent.tab()
  await userEvent.keyboard(' ')
  expect(onChange).toHaveBeenCalledExactlyOnceWith(true)
})

test('a select gives the chosen value', async () => {
  const onChange = vi.fn()
  const options = [
    { value: 'it', label: 'Italiano' },
    { value: 'en', label: 'English' },
  ] as const
  render(<Select label="Language" value="it" options={options} onChange={onChange} />)
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'English')
  expect(onChange).toHaveBeenCalledExactlyOnceWith('en')
})

test('a search can be cleared', async () => {
  render(<Search />)
  const field = screen.getByRole('searchbox', { name: 'Search' })
  await userEvent.type(field, 'refund')
  expect(field).toHaveProperty('value', 'refund')
  await userEvent.click(screen.getByRole('button', { name: 'Clear the search' }))
  expect(field).toHaveProperty('value', '')
})

test('a chip tells whether it filters', async () => {
  const onToggle = vi.fn()
  render(
    <ChipGroup label="Level">
      <Chip pressed={false} count={3} onToggle={onToggle}>
        Voice
      </Chip>
    </ChipGroup>,
  )
  expect(screen.getByRole('group', { name: 'Level' })).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: /Voice/, pressed: false }))
  expect(onToggle).toHaveBeenCalledExactlyOnceWith(true)
})

test('a field with a fault says what to do', () => {
  render(<TextField label="Feed" fault="Begin with https://" value="x" onChange={() => undefined} />)
  const field = screen.getByRole('textbox', { name: 'Feed', description: 'Begin with https://' })
  expect(field.getAttribute('aria-invalid')).toBe('true')
})

test('a dialog has a name and can be left', async () => {
  const onClose = vi.fn()
  const { rerender } = render(
    <Dialog open title="Erase this draft?" onClose={onClose}>
      It cannot be taken back.
    </Dialog>,
  )
  const dialog = screen.getByRole('dialog', { name: 'Erase this draft?' })
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))
  dialog.dispatchEvent(new Event('cancel', { cancelable: true }))
  expect(onClose).toHaveBeenCalledTimes(2)
  rerender(
    <Dialog open={false} title="Erase this draft?" onClose={onClose}>
      It cannot be taken back.
    </Dialog>,
  )
  expect(screen.queryByText('It cannot be taken back.')).toBeNull()
})

function Search() {
  const [value, setValue] = useState('')
  return <SearchField label="Search" value={value} onChange={setValue} />
}
