import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { loadLexicons } from '../../../../electron/data/resources/load-lexicons.ts'
import { LANGUAGES } from '../../../../shared/domain/language.ts'
import { loadCorpus } from '../engine/golden-corpus/load-corpus.ts'
import { hardSentencesSchema } from './hard-sentences-schema.ts'
import { createReadings } from './readings-of.ts'

const folder = fileURLToPath(new URL('../../../fixtures/coherence/readings', import.meta.url))
const lexicons = await loadLexicons(fileURLToPath(new URL('../../../../resources/lexicons', import.meta.url)))
const hard = hardSentencesSchema.parse(JSON.parse(readFileSync(`${folder}/hard-sentences.json`, 'utf8')))
const readings = createReadings(lexicons, loadCorpus(), hard)

// After a change that is meant: the command with `--update` in the fixtures' README, and a look at the difference.
it.each(LANGUAGES)('reads, aligns and tells in %s what it did', async (language) => {
  await expect(readings(language)).toMatchFileSnapshot(`${folder}/${language}.txt`)
})
