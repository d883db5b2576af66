/** Flags data about a person that should not be public. */
import * as v from 'valibot'
import { inLanguage } from '../matching/matcher.ts'
import { perLanguage, phrases } from '../pack/parts.ts'
import type { CheckOf } from '../pack/types.ts'
import { fold } from '../text/fold.ts'
import { findPersonalData, PERSONAL_DATA_KINDS } from '../text/personal-data.ts'
import type { CheckType, Finding } from './check-type.ts'

export const schema = v.object({
  type: v.literal('personal-data'),
  kinds: v.pipe(v.array(v.picklist(PERSONAL_DATA_KINDS)), v.minLength(1)),
  /** The company's own data, e.g. `info@example.com`. */
  exceptions: v.exactOptional(perLanguage(phrases)),
})

export const personalData: CheckType<CheckOf<'personal-data'>> = {
  prepare({ kinds, exceptions }, { language }) {
    const own = inLanguage(exceptions, language).map(compact)
    return [
      {
        per: 'draft',
        find: ({ text }) =>
          findPersonalData(text, kinds)
            .filter(({ start, end }) => !own.includes(compact(text.slice(start, end))))
            .map(({ start, end, kind }): Finding => ({ start, end, name: kind })),
      },
    ]
  },
}

/** Without the spaces and marks that numbers are written with. */
function compact(text: string): string {
  return fold(text).text.replace(/[\s./()-]/gu, '')
}
