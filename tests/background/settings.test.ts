import { expect, it } from 'vitest'
import { rulesOff, switchRule } from '../../entrypoints/background/settings.ts'

it('a rule is off once, however often it is switched off, and the others stay as they are', async () => {
  await switchRule('netiquette/calm-down', false)
  await switchRule('voice/greeting', false)
  await switchRule('netiquette/calm-down', false)
  expect(await rulesOff.getValue()).toEqual(['voice/greeting', 'netiquette/calm-down'])
  await switchRule('voice/greeting', true)
  expect(await rulesOff.getValue()).toEqual(['netiquette/calm-down'])
})
