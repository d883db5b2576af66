/** How hard a text reads, by the measures that Vale knows; worked out in its order, so that they round as its own. */
import type { Counts } from './metric-formula.ts'

type Measure = (counts: Counts) => number

/** Years of school. */
export const GRADES = {
  SMOG: ({ polysyllabic_words, sentences }) =>
    1.043 * Math.sqrt((polysyllabic_words * 30) / sentences) + 3.1291,
  'Gunning Fog': ({ words, sentences, complex_words }) =>
    0.4 * (words / sentences + 100 * (complex_words / words)),
  'Coleman-Liau': ({ characters, words, sentences }) =>
    0.0588 * (characters / words) * 100 - 0.296 * (sentences / words) * 100 - 15.8,
  'Flesch-Kincaid': ({ words, sentences, syllables }) =>
    (0.39 * words) / sentences + (11.8 * syllables) / words - 15.59,
  'Automated Readability': ({ characters, words, sentences }) =>
    4.71 * (characters / words) + 0.5 * (words / sentences) - 21.43,
} satisfies Readonly<Record<string, Measure>>

/** As a formula names them. */
export const scoresOf = (counts: Counts): Readonly<Record<string, number>> => ({
  smog: GRADES.SMOG(counts),
  gunning_fog: GRADES['Gunning Fog'](counts),
  coleman_liau: GRADES['Coleman-Liau'](counts),
  flesch_kincaid: GRADES['Flesch-Kincaid'](counts),
  automated_readability: GRADES['Automated Readability'](counts),
  flesch_reading_ease:
    206.835 - (1.015 * counts.words) / counts.sentences - (84.6 * counts.syllables) / counts.words,
  lix: counts.words / counts.sentences + (counts.long_words * 100) / counts.words,
})
