/** The only writer of what is kept of lessons and practice. A storage fault is an answer and never an exception. */
import * as v from 'valibot'
import { database } from './database.ts'
import type { PracticeCard } from './learning/practice.ts'

/** Whether it was kept. */
export type KeepResult = { readonly ok: true } | { readonly ok: false; readonly fault: 'invalid' | 'storage' }

const name = v.pipe(v.string(), v.maxLength(200), v.regex(/^[^/]+\/[^/]+$/u))
const amount = v.pipe(v.number(), v.finite(), v.minValue(0))

const card: v.GenericSchema<unknown, PracticeCard> = v.object({
  rule: name,
  due: amount,
  practised: amount,
  stability: amount,
  difficulty: amount,
  scheduledDays: amount,
  learningSteps: amount,
  reps: amount,
  lapses: amount,
  state: v.picklist([0, 1, 2, 3]),
})

/** When a rule is practised again. */
export function keepPractice(input: unknown): Promise<KeepResult> {
  return keep(v.safeParse(card, input), (known) => database.practice.put(known))
}

/** That a lesson, as `pack/lesson`, was read. */
export function keepLessonRead(input: unknown): Promise<KeepResult> {
  return keep(v.safeParse(name, input), (lesson) => database.lessons.put({ lesson, read: Date.now() }))
}

async function keep<T>(
  parsed: { readonly success: true; readonly output: T } | { readonly success: false },
  write: (value: T) => Promise<unknown>,
): Promise<KeepResult> {
  if (!parsed.success) return { ok: false, fault: 'invalid' }
  try {
    await write(parsed.output)
    return { ok: true }
  } catch (error) {
    console.warn('The practice was not kept:', error)
    return { ok: false, fault: 'storage' }
  }
}
