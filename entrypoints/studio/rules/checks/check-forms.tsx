/** The one registration of forms: for each check type, a field for each of its fields. */
import { useTexts } from '../../../../components/language.tsx'
import { type CheckOf, COUNTABLE, MEASURES, PERSONAL_DATA_KINDS } from '../../../../rules/index.ts'
import { FieldSet } from '../fields/FieldSet.tsx'
import type { Field } from '../fields/field.ts'
import { PairLists } from '../fields/PairLists.tsx'
import { SwapLists } from '../fields/SwapLists.tsx'
import type { CheckForms, FormFields } from './check-form.ts'
import { FormFieldList } from './FormFieldList.tsx'
import { choice, flag, many, number, phraseLists, textList } from './factories.tsx'
import { mannerFields, matcher, wantedFields } from './matcher-fields.tsx'
import { checkTexts } from './texts.ts'

const WHERE = ['anywhere', 'start', 'end'] as const

const swap: Field<CheckOf<'substitution'>['swap']> = function Swap(props) {
  return <SwapLists {...props} label={useTexts(checkTexts).swap} isRequired />
}

const either: Field<CheckOf<'consistency'>['either']> = function Either(props) {
  const texts = useTexts(checkTexts)
  return <PairLists {...props} label={texts.either} hint={texts.eitherHint} />
}

type BesideData = NonNullable<CheckOf<'personal-data'>['except']>

/** Words in the sentence that show whose the data is. */
function besideData(wording: Parameters<typeof phraseLists>[0]): Field<BesideData> {
  const fields: FormFields<BesideData> = { sentence: { field: phraseLists(wording) } }
  return function BesideDataFields({ value = {}, path, change }) {
    return (
      <FormFieldList
        fields={fields}
        whole={value}
        path={path}
        change={(next, step) => change(Object.keys(next).length === 0 ? undefined : next, step)}
      />
    )
  }
}

const language: Field<CheckOf<'language'>['follows']> = function Follows() {
  const texts = useTexts(checkTexts)
  return (
    <FieldSet label={texts.follows}>
      <p className="st-help">{texts.followsHint}</p>
    </FieldSet>
  )
}

const spared = phraseLists({ label: (t) => t.spared, hint: (t) => t.sparedHint }, { kind: 'text' })
const isWords = ({ of }: { readonly of?: string }) => of === undefined
const countWhat = {
  field: choice({ label: (t) => t.countWhat, unsaid: (t) => t.countWords }, COUNTABLE, (t) => t.countables),
} as const
/** Beside something that is counted without words, words have no meaning. */
const words = { ...wantedFields.phrases, shown: isWords }
const otherWords = {
  patterns: { ...wantedFields.patterns, shown: isWords },
  exceptions: { ...mannerFields.exceptions, shown: isWords },
  except: { ...mannerFields.except, shown: isWords },
  masked: { ...mannerFields.masked, shown: isWords },
  matchCase: { ...mannerFields.matchCase, shown: isWords },
  in: { ...mannerFields.in, shown: isWords },
} as const
const PER = ['draft', 'sentence'] as const

export const checkForms: CheckForms = {
  existence: {
    ...wantedFields,
    where: {
      field: choice({ label: (t) => t.where, assumed: 'anywhere' }, WHERE, (t) => t.wheres),
      isMore: true,
    },
    suggest: {
      field: phraseLists(
        { label: (t) => t.suggest, hint: (t) => t.suggestHint },
        { kind: 'text', empty: (t) => t.suggestNothing },
      ),
    },
    ...mannerFields,
  },
  substitution: { swap: { field: swap }, ...mannerFields },
  occurrence: {
    of: countWhat,
    phrases: words,
    max: { field: number({ label: (t) => t.atMost }) },
    min: { field: number({ label: (t) => t.atLeast }) },
    per: { field: choice({ label: (t) => t.per, assumed: 'draft' }, PER, (t) => t.pers) },
    ...otherWords,
  },
  repetition: {
    of: {
      field: choice(
        { label: (t) => t.repeated },
        ['word', 'emoji', 'punctuation', 'letter'],
        (t) => t.repeatedOf,
      ),
    },
    max: { field: number({ label: (t) => t.inARow, hint: (t) => t.inARowHint }, { isRequired: true }) },
    exceptions: { field: spared },
  },
  consistency: { either: { field: either }, ...mannerFields },
  conditional: {
    first: { field: matcher((t) => t.first) },
    second: { field: matcher((t) => t.second) },
    where: {
      field: choice(
        { label: (t) => t.secondWhere, assumed: 'anywhere' },
        ['anywhere', 'before', 'after', 'sentence'],
        (t) => t.secondWheres,
      ),
    },
  },
  capitalization: {
    of: {
      field: choice(
        { label: (t) => t.capitals },
        ['all-caps', 'alternating', 'sentence-start', 'title', 'spelling'],
        (t) => t.capitalsOf,
      ),
      set: capitalsOf,
    },
    min: {
      field: number({
        label: (t) => t.wordsInARow,
        otherwise: (t) => t.threeOrFour,
      }),
      shown: ({ of }) => of === 'all-caps' || of === 'title',
    },
    percent: {
      field: number({ label: (t) => t.percent, hint: (t) => t.percentHint }),
      shown: ({ of }) => of === 'all-caps',
    },
    words: {
      field: phraseLists(
        { label: (t) => t.spelling, hint: (t) => t.spellingHint },
        { kind: 'text', isRequired: true },
      ),
      shown: ({ of }) => of === 'spelling',
    },
    exceptions: { field: spared, shown: ({ of }) => of !== 'spelling' },
  },
  metric: {
    of: { field: choice({ label: (t) => t.measure }, MEASURES, (t) => t.measures) },
    per: {
      field: choice(
        { label: (t) => t.measurePer, assumed: 'draft' },
        ['draft', 'paragraph', 'sentence'],
        (t) => t.measurePers,
      ),
    },
    max: { field: number({ label: (t) => t.atMost }, { isDecimal: true }) },
    min: { field: number({ label: (t) => t.atLeast }, { isDecimal: true }) },
    over: {
      field: choice(
        { label: (t) => t.over, hint: (t) => t.overHint, unsaid: (t) => t.overNothing },
        MEASURES,
        (t) => t.measures,
      ),
      isMore: true,
    },
  },
  readability: {
    formula: {
      field: choice({ label: (t) => t.formula }, ['gulpease', 'flesch', 'flesch-kincaid'], (t) => t.formulas),
    },
    min: { field: number({ label: (t) => t.scoreAtLeast }, { isDecimal: true }) },
    max: { field: number({ label: (t) => t.scoreAtMost }, { isDecimal: true }) },
    minWords: { field: number({ label: (t) => t.fromWords, otherwise: () => '30' }) },
  },
  presence: {
    of: countWhat,
    phrases: words,
    where: { field: choice({ label: (t) => t.where, assumed: 'anywhere' }, WHERE, (t) => t.wheres) },
    within: {
      field: number({ label: (t) => t.within, otherwise: () => '6' }),
      shown: ({ where }) => where === 'start' || where === 'end',
    },
    ...otherWords,
  },
  length: {
    unit: { field: choice({ label: (t) => t.unit }, ['words', 'characters'], (t) => t.units) },
    max: { field: number({ label: (t) => t.atMost }) },
    min: { field: number({ label: (t) => t.atLeast }) },
  },
  register: {
    expect: {
      field: choice(
        { label: (t) => t.expect, unsaid: (t) => t.expectAny },
        ['tu', 'Lei', 'voi'],
        (t) => t.registers,
      ),
    },
    mixing: { field: flag({ label: (t) => t.mixing, hint: (t) => t.mixingHint }) },
  },
  language: {
    follows: { field: language },
    minWords: { field: number({ label: (t) => t.fromWords, otherwise: () => '4' }) },
  },
  'personal-data': {
    kinds: {
      field: many({ label: (t) => t.kinds }, PERSONAL_DATA_KINDS, (t) => t.dataKinds, { isRequired: true }),
    },
    exceptions: {
      field: phraseLists({ label: (t) => t.ownData, hint: (t) => t.ownDataHint }, { kind: 'text' }),
    },
    except: {
      field: besideData({ label: (t) => t.dataInvitation, hint: (t) => t.dataInvitationHint }),
      isMore: true,
    },
    onlyTheirs: { field: flag({ label: (t) => t.onlyTheirs, hint: (t) => t.onlyTheirsHint }) },
  },
  names: {
    of: {
      field: choice({ label: (t) => t.names }, ['greeting', 'author', 'brand'], (t) => t.namesOf),
      set: namesOf,
    },
    brands: {
      field: textList({ label: (t) => t.brands, hint: (t) => t.brandsHint }),
      shown: ({ of }) => of === 'brand',
    },
  },
  accessibility: {
    of: {
      field: choice(
        { label: (t) => t.accessible },
        [
          'hashtag-case',
          'styled-letters',
          'emoji-count',
          'emoji-repeat',
          'emoji-in-word',
          'emoji-bullet',
          'emoticon',
        ],
        (t) => t.accessibleOf,
      ),
    },
    max: {
      field: number({ label: (t) => t.emojiAtMost, hint: (t) => t.emojiAtMostHint }),
      shown: ({ of }) => of === 'emoji-count' || of === 'emoji-repeat',
    },
  },
  placeholder: { exceptions: { field: spared } },
  vale: undefined,
}

type Capitals = CheckOf<'capitalization'>

/** What the other kind of capitals does not know is left behind. */
function capitalsOf(whole: Capitals, of: Capitals['of'] | undefined): Capitals {
  const exceptions = 'exceptions' in whole && whole.exceptions ? { exceptions: whole.exceptions } : {}
  switch (of) {
    case undefined:
      return whole
    case 'spelling':
      return { type: 'capitalization', of, words: 'words' in whole ? whole.words : {} }
    default:
      return { type: 'capitalization', of, ...exceptions }
  }
}

type Names = CheckOf<'names'>

function namesOf(whole: Names, of: Names['of'] | undefined): Names {
  switch (of) {
    case undefined:
      return whole
    case 'brand':
      return { type: 'names', of, brands: 'brands' in whole ? whole.brands : [] }
    default:
      return { type: 'names', of }
  }
}
