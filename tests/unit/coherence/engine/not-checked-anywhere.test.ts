import { describe, expect, it } from 'vitest'
import { toText } from '../../../../shared/coherence/report/to-text.ts'
import { buildReport } from '../../../../shared/coherence/report/build-report.ts'
import type { Language } from '../../../../shared/domain/language.ts'
import { translate } from '../../renderer/words/translate.ts'
import { loadChecker } from './load-checker.ts'
import { messagesOf } from './messages-of.ts'

const checker = await loadChecker()
const words = { fr: await translate('fr'), en: await translate('en') }
const CHINESE = '2026年，法国将向马里提供4000万欧元。'
const FRENCH = 'La France apportera 40 millions d’euros au Mali en 2026.'

/** The same sentence in every language, and a variant that it can be compared with neither directly nor through anchors. */
const TEXTS: readonly (readonly [Language, string, Partial<Record<Language, string>>])[] = [
  ['fr', FRENCH, { zh: CHINESE }],
  ['en', 'France will provide 40 million euros to Mali in 2026.', { zh: CHINESE }],
  ['es', 'Francia aportará 40 millones de euros a Malí en 2026.', { zh: CHINESE }],
  ['de', 'Frankreich stellt Mali 2026 40 Millionen Euro bereit.', { zh: CHINESE }],
  ['it', 'La Francia fornirà 40 milioni di euro al Mali nel 2026.', { zh: CHINESE }],
  ['pt', 'A França concederá 40 milhões de euros ao Mali em 2026.', { zh: CHINESE }],
  ['nl', 'Frankrijk geeft Mali in 2026 40 miljoen euro.', { zh: CHINESE }],
  ['ru', 'В 2026 году Франция предоставит Мали 40 миллионов евро.', { fr: FRENCH }],
  ['uk', 'У 2026 році Франція надасть Малі 40 мільйонів євро.', { fr: FRENCH }],
  ['pl', 'W 2026 roku Francja przekaże Mali 40 milionów euro.', { fr: FRENCH }],
  ['tr', 'Fransa 2026 yılında Mali’ye 40 milyon avro verecek.', { fr: FRENCH }],
  ['el', 'Η Γαλλία θα δώσει 40 εκατομμύρια ευρώ στο Μάλι το 2026.', { fr: FRENCH }],
  ['ar', 'ستقدم فرنسا 40 مليون يورو إلى مالي في عام 2026.', { fr: FRENCH }],
  ['zh', CHINESE, { fr: FRENCH }],
  ['ja', 'フランスは2026年にマリに4000万ユーロを提供する。', { fr: FRENCH }],
]

describe('a text that cannot be compared says so, with its reason', () => {
  it.each(TEXTS)('%s', (language, text, statement) => {
    const messages = messagesOf([{ id: 'aid', mandatory: false, statement }])
    const now = '2026-03-06T09:00:00Z'
    const document = checker.check({ path: 'text', text, language, now }, checker.prepare(messages))
    expect(document.notChecked.map(({ code, language: of }) => [code, of])).toEqual([['no-approved-variant', language]])
    const sources = [{ path: 'text', text, offsetsAreFile: true }]
    for (const ui of ['fr', 'en'] as const) {
      const report = toText(buildReport(new Date(now), [document]), sources, messages, ui)
      const name = new Intl.DisplayNames(ui, { type: 'language' }).of(language) ?? language
      expect(report).toContain(ui === 'fr' ? `pas de version approuvée en ${name}` : `no approved variant in ${name}`)
      expect(report).toContain(ui === 'fr' ? 'Non vérifié' : 'Not checked')
      const panel = words[ui](`findings:notChecked.is.${document.notChecked[0]?.code ?? ''}`, { language: name })
      expect(panel).toMatch(
        ui === 'fr' ? new RegExp(`^Pas de version approuvée.*${name}$`, 'u') : new RegExp(`^No approved version.*${name}$`, 'u'),
      )
    }
  })

  it.each(TEXTS)('%s: and says nothing of it when the point speaks the language', (language, text, statement) => {
    const messages = messagesOf([{ id: 'aid', mandatory: false, statement: { ...statement, [language]: text } }])
    const { notChecked } = checker.check({ path: 'text', text, language, now: '2026-03-06T09:00Z' }, checker.prepare(messages))
    expect(notChecked).toEqual([])
  })
})
