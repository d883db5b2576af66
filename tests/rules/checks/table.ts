/** A check type's table: drafts with the words it flags in them, and drafts it leaves alone, in both languages. */
import { describe, expect, it } from 'vitest'
import type { Conversation, Language } from '../../../rules/index.ts'
import { flagged } from '../make.ts'

export interface Row {
  readonly check: Record<string, unknown>
  readonly text: string
  /** The words flagged, in order; an empty text for the whole draft. Empty when all is well. */
  readonly flags: readonly string[]
  readonly conversation?: Conversation
}

export type Table = Readonly<Record<Language, readonly Row[]>>

/** @param onlyIn the one language that it can flag anything in. */
export function tryTable(type: string, table: Table, onlyIn?: Language): void {
  for (const language of ['it', 'en'] as const) {
    const rows = table[language]
    describe(`${type}, ${language}`, () => {
      it.each(rows.map((row) => [row.text, row] as const))('%s', (text, { check, flags, conversation }) => {
        const spec = { type, ...check }
        expect(flagged(spec, text, { language, ...(conversation ? { conversation } : {}) })).toEqual(flags)
      })

      it('has drafts to flag and drafts to leave alone', () => {
        expect(rows.some(({ flags }) => flags.length > 0)).toBe(onlyIn === undefined || language === onlyIn)
        expect(rows.some(({ flags }) => flags.length === 0)).toBe(true)
      })
    })
  }
}
