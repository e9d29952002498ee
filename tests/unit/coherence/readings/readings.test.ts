import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { loadLexicons } from '../../../../electron/data/resources/load-lexicons.ts'
import { LANGUAGES } from '../../../../shared/domain/language.ts'
import { loadCorpus } from '../engine/golden-corpus/load-corpus.ts'
import { hardPairsSchema, hardSentencesSchema } from './hard-readings-schema.ts'
import { createReadings } from './readings-of.ts'

const folder = fileURLToPath(new URL('../../../fixtures/coherence/readings', import.meta.url))
const lexicons = await loadLexicons(fileURLToPath(new URL('../../../../resources/lexicons', import.meta.url)))
const read = (name: string): unknown => JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'))
const hard = { sentences: hardSentencesSchema.parse(read('hard-sentences')), pairs: hardPairsSchema.parse(read('hard-pairs')) }
const readings = createReadings(lexicons, loadCorpus(), hard)

// After a change that is meant: the command with `--update` in the fixtures' README, and a look at the difference.
it.each(LANGUAGES)('reads, aligns and tells in %s what it did', async (language) => {
  await expect(readings(language)).toMatchFileSnapshot(`${folder}/${language}.txt`)
})
