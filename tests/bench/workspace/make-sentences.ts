import type { SeededRandom } from '../../helpers/seeded-random.ts'

const SUBJECTS = ['the ministry', 'our embassy', 'the delegation', 'a working group', 'the consulate', 'the joint committee']
const VERBS = ['met', 'briefed', 'invited', 'received', 'consulted', 'thanked', 'joined', 'visited']
const OBJECTS = [
  'partners',
  'journalists',
  'students',
  'researchers',
  'local authorities',
  'associations',
  'companies',
  'families',
]
const PLACES = ['in the port', 'near the river', 'at the university', 'in the old town', 'at the museum', 'in the capital']
const MATTERS = [
  'a library',
  'clean water',
  'a railway',
  'school meals',
  'coastal fishing',
  'a vaccine',
  'a bridge',
  'seed banks',
  'archives',
]
const TAILS = ['before the summer', 'without delay', 'after long talks', 'with great care', 'as planned', 'for the first time']

/** Plain English news sentences, every one different enough that an index has something to tell apart. */
export function makeSentences(random: SeededRandom, count: number): readonly string[] {
  return Array.from({ length: count }, () => {
    const sentence = [
      random.pick(SUBJECTS),
      random.pick(VERBS),
      random.pick(OBJECTS),
      random.pick(PLACES),
      'about',
      random.pick(MATTERS),
      random.pick(TAILS),
      `under file ${makeWord(random)}`,
    ].join(' ')
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
  })
}

/** An invented word out of a vocabulary of some 20,000, spread like words are: a few common, most rare. */
function makeWord(random: SeededRandom): string {
  const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'la', 'me', 'ni', 'po', 'ru', 'sa', 'te', 'vi', 'zo']
  let left = Math.floor(19_000 * random.next() ** 3) + 200
  let word = ''
  while (left > 0) {
    word += syllables[left % syllables.length] ?? ''
    left = Math.floor(left / syllables.length)
  }
  return word
}
