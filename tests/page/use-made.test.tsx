/** What takes its time is given for what it was made of, and for nothing else. */
import { act, renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'
import { useMade } from '../../entrypoints/page/use-made.ts'

const waiting = new Map<string, (made: string) => void>()
const make = (of: string) => new Promise<string>((resolve) => waiting.set(of, resolve))
const finish = (of: string) => act(async () => waiting.get(of)?.(`made of ${of}`))

it('is nothing until it is made, nor while another is', async () => {
  const { result, rerender } = renderHook(({ of }) => useMade(of, make), { initialProps: { of: 'one' } })
  expect(result.current).toBeUndefined()
  await finish('one')
  expect(result.current).toBe('made of one')
  rerender({ of: 'other' })
  expect(result.current).toBeUndefined()
  await finish('other')
  expect(result.current).toBe('made of other')
})

it('takes no notice of what comes too late', async () => {
  const { result, rerender } = renderHook(({ of }) => useMade(of, make), { initialProps: { of: 'slow' } })
  rerender({ of: 'quick' })
  await finish('quick')
  await finish('slow')
  expect(result.current).toBe('made of quick')
})

it('is nothing of nothing', async () => {
  const { result, rerender } = renderHook(({ of }) => useMade<string, string>(of, make), {
    initialProps: { of: 'some' as string | undefined },
  })
  await finish('some')
  rerender({ of: undefined })
  expect(result.current).toBeUndefined()
})
