/** The one registration of check types: the arm of each in the schema, and how each is made ready. */
import * as v from 'valibot'
import type { CheckName, CheckOf } from '../pack/types.ts'
import * as accessibility from './accessibility.ts'
import * as capitalization from './capitalization.ts'
import type { CheckType } from './check-type.ts'
import * as conditional from './conditional.ts'
import * as consistency from './consistency.ts'
import * as existence from './existence.ts'
import * as language from './language.ts'
import * as length from './length.ts'
import * as metric from './metric.ts'
import * as names from './names.ts'
import * as occurrence from './occurrence.ts'
import * as personalData from './personal-data.ts'
import * as placeholder from './placeholder.ts'
import * as presence from './presence.ts'
import * as readability from './readability.ts'
import * as register from './register.ts'
import * as repetition from './repetition.ts'
import * as substitution from './substitution.ts'
import * as vale from './vale.ts'

export const checkSchema = v.variant('type', [
  existence.schema,
  substitution.schema,
  occurrence.schema,
  repetition.schema,
  consistency.schema,
  conditional.schema,
  capitalization.schema,
  metric.schema,
  readability.schema,
  presence.schema,
  length.schema,
  register.schema,
  language.schema,
  personalData.schema,
  names.schema,
  accessibility.schema,
  placeholder.schema,
  vale.schema,
])

export const checkTypes: { readonly [Name in CheckName]: CheckType<CheckOf<Name>> } = {
  existence: existence.existence,
  substitution: substitution.substitution,
  occurrence: occurrence.occurrence,
  repetition: repetition.repetition,
  consistency: consistency.consistency,
  conditional: conditional.conditional,
  capitalization: capitalization.capitalization,
  metric: metric.metric,
  readability: readability.readability,
  presence: presence.presence,
  length: length.length,
  register: register.register,
  language: language.language,
  'personal-data': personalData.personalData,
  names: names.names,
  accessibility: accessibility.accessibility,
  placeholder: placeholder.placeholder,
  vale: vale.vale,
}
