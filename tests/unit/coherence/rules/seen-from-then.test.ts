import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadLexicons } from '../../../../electron/data/resources/load-lexicons.ts'
import { createChecker } from '../../../../shared/coherence/engine/create-checker.ts'
import type { Language } from '../../../../shared/domain/language.ts'
import { findDepartures } from './find-departures.ts'

const checker = createChecker(await loadLexicons(join(import.meta.dirname, '../../../../resources/lexicons')))
const FRENCH = "La France apportera 65 millions d'euros à l'Ukraine."
const ENGLISH = 'France will provide 65 million euros to Ukraine.'
const SPANISH = 'Francia aportará 65 millones de euros a Ucrania.'

describe('a conditional after a verb of saying in the past', () => {
  it.each<readonly [Language, string, string, readonly string[]]>([
    ['fr', FRENCH, "La ministre a confirmé que la France apporterait 65 millions d'euros à l'Ukraine.", []],
    ['fr', FRENCH, "La France apporterait 65 millions d'euros à l'Ukraine.", ['apporterait']],
    [
      'fr',
      FRENCH,
      "La ministre a indiqué que la France pourrait apporter 65 millions d'euros à l'Ukraine.",
      ['pourrait apporter'],
    ],
    ['en', ENGLISH, 'The minister said that France would provide 65 million euros to Ukraine.', []],
    ['en', ENGLISH, 'France would provide 65 million euros to Ukraine.', ['would']],
    ['en', ENGLISH, 'The minister said that France might provide 65 million euros to Ukraine.', ['might']],
    ['en', ENGLISH, 'That is what the minister said. France would provide 65 million euros to Ukraine.', ['would']],
    ['es', SPANISH, 'La ministra anunció que Francia aportaría 65 millones de euros a Ucrania.', []],
    ['es', SPANISH, 'Francia aportaría 65 millones de euros a Ucrania.', ['aportaría']],
  ])('%s: %s | %s', (language, point, text, told) => {
    expect(findDepartures(checker, 'commitment-shift', [language, point, text]).map((finding) => finding.text)).toEqual(told)
  })
})
