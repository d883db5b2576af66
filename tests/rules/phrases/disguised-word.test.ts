/** Sign by sign: what a word in disguise stands for, and what is no disguise. */
import { describe, expect, it } from 'vitest'
import { Disguises } from '../../../rules/phrases/disguise.ts'

const disguises = new Disguises()
for (const phrase of [
  ...['stupid{o,a}', 'cazzo', 'cretin*', 'merda', 'fuck', 'idiot', 'troia', 'asino', 'coglione'],
])
  disguises.add(phrase)

const undressed = (text: string) => disguises.undress(text)?.text

describe('a word in disguise', () => {
  it.each([
    // A letter for a letter, wherever it stands.
    ['$tupido', 'stupido'],
    ['@s1no', 'asino'],
    ['m€rda', 'merda'],
    ['merd@', 'merda'],
    ['m3rd4', 'merda'],
    ['f@ck', 'fuck'],
    // Greek and Armenian letters.
    ['fυck', 'fuck'],
    ['fսck', 'fuck'],
    // A star for a letter or for none, several for about as many.
    ['st*pido', 'stupido'],
    ['stu*pido', 'stupido'],
    ['cazz*', 'cazzo'],
    ['c4zzo#', 'cazzo'],
    ['c**o', 'cazzo'],
    ['c****o', 'cazzo'],
    ['f***', 'fuck'],
    // Between letters.
    ['stu.pido', 'stupido'],
    ['s-t-u-p-i-d-o', 'stupido'],
    ['s|t|u|p|i|d|o', 'stupido'],
    ['cog|ione', 'coglione'],
    ['s+upido', 'stupido'],
    // Drawn out.
    ['cccazzo', 'cazzo'],
    ['idiottt', 'idiot'],
    ['troiiia', 'troia'],
    ['cretttttino', 'cretino'],
    // The end that a beginning leaves open.
    ['cr3tin4ta', 'cretinata'],
    ['cr3tin-4-t@', 'cretinata'],
    ['cr3tin1', 'cretini'],
  ])('%s stands for %s', (text, word) => {
    expect(undressed(text)).toBe(word)
  })

  it.each([
    ['*c4zzo*', '*cazzo*'],
    ['**c4zzo**', '**cazzo**'],
    ['_c4zzo_', '_cazzo_'],
    ['#c4zzo', '#cazzo'],
    ['.c4zz*', '.cazzo'],
    ['c4zzo!', 'cazzo!'],
    ['c4zzo-', 'cazzo-'],
    ['st*pido?no', 'stupido?no'],
    ['(c4zzo)', '(cazzo)'],
  ])('keeps what stands around it: %s', (text, whole) => {
    expect(undressed(text)).toBe(whole)
  })

  it('is told apart from plain words beside it', () => {
    expect(disguises.undress('stupido/c4zzo')?.words).toEqual([
      { start: 8, end: 13, newStart: 8, newEnd: 13 },
    ])
  })
})

describe('what is no disguise', () => {
  it.each([
    ['another letter', 'st4pido'],
    ['another digit', 'cr3tin2'],
    ['a sign for a letter that is missing', 'st.pido'],
    ['two signs between letters', 'stu--pido'],
    ['a letter too many', 'stuppid0'],
    ['a letter too few', 'c4zo'],
    ['only the beginning', 'st*pid'],
    ['more than the word', 'st*pidone'],
    ['too few stars', 'st**o'],
    ['too many stars', 'm*****a'],
    ['a letter and two stars', 'f**'],
    ['a letter, a digit and stars', 'm3***'],
    ['no letter at all', '$******'],
    ['a slip for two consonants', 'asinnno e asssino'],
  ])('%s: %s', (_, text) => {
    expect(undressed(text)).toBeUndefined()
  })
})
