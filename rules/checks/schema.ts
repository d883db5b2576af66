/** The arm of each check type, by its `type`. */
import * as v from 'valibot'
import { schema as accessibility } from './accessibility.ts'
import { schema as capitalization } from './capitalization.ts'
import { schema as conditional } from './conditional.ts'
import { schema as consistency } from './consistency.ts'
import { schema as existence } from './existence.ts'
import { schema as language } from './language.ts'
import { schema as length } from './length.ts'
import { schema as metric } from './metric.ts'
import { schema as names } from './names.ts'
import { schema as occurrence } from './occurrence.ts'
import { schema as personalData } from './personal-data.ts'
import { schema as placeholder } from './placeholder.ts'
import { schema as presence } from './presence.ts'
import { schema as readability } from './readability.ts'
import { schema as register } from './register.ts'
import { schema as repetition } from './repetition.ts'
import { schema as substitution } from './substitution.ts'

export const checkSchema = v.variant('type', [
  existence,
  substitution,
  occurrence,
  repetition,
  consistency,
  conditional,
  capitalization,
  metric,
  readability,
  presence,
  length,
  register,
  language,
  personalData,
  names,
  accessibility,
  placeholder,
])
