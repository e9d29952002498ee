import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadLexicons } from '../../../../electron/data/resources/load-lexicons.ts'
import { createLanguageDetector } from '../../../../shared/coherence/text/detect-language.ts'
import type { Language } from '../../../../shared/domain/language.ts'

const { lexicons } = await loadLexicons(join(import.meta.dirname, '../../../../resources/lexicons'))
const detect = createLanguageDetector(lexicons)

const SENTENCES: readonly (readonly [Language, string])[] = [
  ['ru', 'Франция осуждает решение разрешить строительство новых посёлков на Западном берегу.'],
  ['uk', 'Франція засуджує рішення дозволити будівництво нових поселень на Західному березі.'],
  ['ru', 'Министр сообщил, что погибли двенадцать человек.'],
  ['uk', 'Міністр повідомив, що загинуло дванадцять осіб.'],
  ['pl', 'Francja potępia decyzję Izraela o zezwoleniu na budowę nowych osiedli.'],
  ['pl', 'Minister spotka się z prasą w Warszawie po posiedzeniu rady.'],
  ['tr', 'Fransa, 2026 yılında Mali ve Nijer’e 40 milyon avro insani yardım sağlayacaktır.'],
  ['tr', 'Bakan, toplantıdan sonra basına konuştu.'],
  ['el', 'Η Γαλλία καταδικάζει την επίθεση.'],
  ['ar', 'تدين فرنسا الهجوم الذي وقع في 3 آذار/مارس.'],
  ['zh', '法国强烈谴责3月3日在加奥发生的袭击。'],
  ['ja', 'フランスは3月3日の攻撃を強く非難する。'],
]

describe('the language of a sentence', () => {
  it.each(SENTENCES)('%s: %s', (language, sentence) => {
    expect(detect(sentence)).toBe(language)
  })

  it('is left open when nothing tells it', () => {
    expect(detect('40 000, 12 %')).toBeNull()
    expect(detect('Rotterdam Milano')).toBeNull()
  })
})
