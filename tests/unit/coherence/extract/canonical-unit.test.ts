import { expect, it } from 'vitest'
import { loadLexicons } from '../../../../electron/data/resources/load-lexicons.ts'
import { canonicalUnit } from '../../../../shared/coherence/extract/canonical-unit.ts'

const { lexicons } = await loadLexicons(new URL('../../../../resources/lexicons', import.meta.url).pathname)

it.each([
  ['mort', 'death'],
  ['Morts', 'death'],
  ['euros', 'EUR'],
  ['EUR', 'EUR'],
  ['death', 'death'],
  ['km', 'km'],
  ['chercheurs', 'chercheurs'],
])('%s is %s', (word, unit) => {
  const lexicon = lexicons.get('fr')
  if (lexicon === undefined) throw new Error('no French lexicon')
  expect(canonicalUnit(lexicon, word)).toBe(unit)
})
