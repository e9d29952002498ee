import { describe, expect, it } from 'vitest'
import type { Classification } from '../../../../shared/domain/messages-file.ts'
import type { Language } from '../../../../shared/domain/language.ts'
import { loadChecker } from '../engine/load-checker.ts'
import { messagesOf } from '../engine/messages-of.ts'

const checker = await loadChecker()
const nothing = checker.prepare(messagesOf([]))
const NOW = '2026-03-06T09:00Z'

const marked = (text: string, language: Language, level: Classification = 'public') =>
  checker
    .check({ path: 't', text, language, now: NOW, level }, nothing)
    .findings.filter(({ rule }) => rule === 'classified-leak')
    .map(({ text: words, severity }) => (severity === 'error' ? words : `(${severity}) ${words}`))

const find = (text: string) =>
  checker.check({ path: 't', text, language: 'fr', now: NOW }, nothing).findings.find(({ rule }) => rule === 'classified-leak')

const LEFT: readonly (readonly [Language, string, string])[] = [
  ['fr', 'CONFIDENTIEL DÉFENSE\n\nLa ministre se rend à Bamako.', 'CONFIDENTIEL DÉFENSE'],
  ['fr', 'Diffusion restreinte\n\nLa ministre se rend à Bamako.', 'Diffusion restreinte'],
  ['fr', '[DIFFUSION RESTREINTE] La ministre se rend à Bamako.', 'DIFFUSION RESTREINTE'],
  ['fr', 'Classification : Secret\n\nLa ministre se rend à Bamako.', 'Secret'],
  ['fr', 'Éléments de langage NE PAS DIFFUSER avant la conférence.', 'NE PAS DIFFUSER'],
  ['fr', '— SECRET —\n\nLa ministre se rend à Bamako.', 'SECRET'],
  ['en', 'SECRET//NOFORN\n\nThe minister travels to Bamako.', 'SECRET//NOFORN'],
  ['en', 'OFFICIAL-SENSITIVE\n\nThe minister travels to Bamako.', 'OFFICIAL-SENSITIVE'],
  ['en', 'OFFICIAL: SENSITIVE\n\nThe minister travels to Bamako.', 'OFFICIAL: SENSITIVE'],
  ['en', 'TLP:AMBER\n\nThe minister travels to Bamako.', 'TLP:AMBER'],
  ['en', 'CONFIDENTIAL: the minister travels to Bamako.', 'CONFIDENTIAL'],
  ['en', 'The minister travels to Bamako. (FOUO)', 'FOUO'],
  ['en', 'Not for publication\n\nThe minister travels to Bamako.', 'Not for publication'],
  ['en', 'NATO RESTRICTED\n\nThe minister travels to Bamako.', 'NATO RESTRICTED'],
  ['en', 'RESTREINT UE/EU RESTRICTED\n\nThe minister travels to Bamako.', 'RESTREINT UE/EU RESTRICTED'],
  ['en', 'Page 2 | DIFFUSION RESTREINTE\n\nThe minister travels to Bamako.', 'DIFFUSION RESTREINTE'],
  ['de', 'VS-NUR FÜR DEN DIENSTGEBRAUCH\n\nDie Ministerin reist nach Bamako.', 'VS-NUR FÜR DEN DIENSTGEBRAUCH'],
  ['de', 'VS – Nur für den Dienstgebrauch\n\nDie Ministerin reist nach Bamako.', 'VS – Nur für den Dienstgebrauch'],
  ['de', 'Die Ministerin reist nach Bamako (VS-NfD).', 'VS-NfD'],
  ['es', 'DIFUSIÓN LIMITADA\n\nLa ministra viaja a Bamako.', 'DIFUSIÓN LIMITADA'],
  ['es', 'Clasificación: CONFIDENCIAL\n\nLa ministra viaja a Bamako.', 'CONFIDENCIAL'],
  ['it', 'RISERVATO\n\nLa ministra si reca a Bamako.', 'RISERVATO'],
  ['pt', 'NÃO DIVULGAR\n\nA ministra viaja para Bamako.', 'NÃO DIVULGAR'],
  ['nl', 'STG. GEHEIM\n\nDe minister reist naar Bamako.', 'STG. GEHEIM'],
  ['ru', 'ДЛЯ СЛУЖЕБНОГО ПОЛЬЗОВАНИЯ\n\nМинистр едет в Бамако.', 'ДЛЯ СЛУЖЕБНОГО ПОЛЬЗОВАНИЯ'],
  ['uk', 'ЦІЛКОМ ТАЄМНО\n\nМіністр їде до Бамако.', 'ЦІЛКОМ ТАЄМНО'],
  ['pl', 'POUFNE\n\nMinister jedzie do Bamako.', 'POUFNE'],
  ['tr', 'HİZMETE ÖZEL\n\nBakan Bamako’ya gidiyor.', 'HİZMETE ÖZEL'],
  ['el', 'ΑΠΟΡΡΗΤΟ\n\nΗ υπουργός μεταβαίνει στο Μπαμάκο.', 'ΑΠΟΡΡΗΤΟ'],
  ['ar', 'سري للغاية\n\nتتوجه الوزيرة إلى باماكو.', 'سري للغاية'],
  ['ar', 'درجة السرية: سري\n\nتتوجه الوزيرة إلى باماكو.', 'سري'],
  ['zh', '【机密】部长前往巴马科。', '机密'],
  ['zh', '密级：秘密\n\n部长前往巴马科。', '秘密'],
  ['ja', '取扱注意\n\n大臣はバマコを訪問する。', '取扱注意'],
]

const WORDS: readonly (readonly [Language, string])[] = [
  ['fr', 'Le secret des négociations a été préservé ; les entretiens restent confidentiels.'],
  ['fr', 'Un document classé CONFIDENTIEL DÉFENSE a été déclassifié en 2021.'],
  ['fr', 'La mention « DIFFUSION RESTREINTE » disparaît des courriers publics.'],
  ['fr', 'Le niveau SECRET DÉFENSE remplace deux anciens niveaux.'],
  ['fr', 'LE SECRET DÉFENSE LEVÉ PAR LE GOUVERNEMENT\n\nLe juge a demandé les archives.'],
  ['fr', 'SECRET DE FABRICATION\n\nUne exposition sur les métiers.'],
  ['fr', 'La diffusion restreinte de ce film a surpris la presse.'],
  ['fr', 'Embargo sur les armes : la France appelle au respect de la résolution 2140.'],
  ['fr', 'Scrutin secret, vote public.'],
  ['en', 'The two sides held confidential talks; the venue was secret.'],
  ['en', 'It is no secret that we support the mission.'],
  ['en', 'SECRET TALKS IN GENEVA\n\nThe delegations met twice.'],
  ['en', 'The cable was marked NATO RESTRICTED and later released.'],
  ['en', 'Papers stamped "TOP SECRET" were published by the archive.'],
  ['en', 'The TLP:RED protocol is explained on the website.'],
  ['en', 'Access is restricted to persons with a permit (restricted area).'],
  ['en', 'This visa category is for official use only by delegations.'],
  ['en', 'Internal displacement: 1,200 families were helped.'],
  ['en', 'Secret.\n\nThat is the title of the film.'],
  ['de', 'Die Gespräche waren vertraulich, der Ort blieb geheim.'],
  ['de', 'Ein als VS-GEHEIM eingestuftes Papier wurde freigegeben.'],
  ['es', 'El voto es secreto y el resultado, público.'],
  ['es', 'Reservado el derecho de admisión.'],
  ['it', 'Il colloquio è stato riservato.'],
  ['pt', 'O acordo confidencial foi divulgado ontem.'],
  ['ru', 'Гриф «СОВЕРШЕННО СЕКРЕТНО» снят с архивных документов.'],
  ['pl', 'Rozmowy były poufne, a głosowanie tajne.'],
  ['ar', 'كان الاجتماع سرياً وحضره وزيران.'],
  ['zh', '双方举行了秘密会谈，内容属于机密。'],
  ['ja', '両国は秘密裏に協議し、内容は非公開とした。'],
]

describe('classified-leak, markings', () => {
  it.each(LEFT)('%s: finds what was left in %j', (language, text, words) => {
    expect(marked(text, language)).toEqual([words])
    expect(text).toContain(words)
  })

  it.each(WORDS)('%s: leaves the words of %j', (language, text) => {
    expect(marked(text, language)).toEqual([])
  })

  it('speaks only of what is above the level of the text', () => {
    const text = 'DIFFUSION RESTREINTE\n\nSECRET DÉFENSE\n\nLa ministre se rend à Bamako.'
    expect(marked(text, 'fr')).toEqual(['DIFFUSION RESTREINTE', 'SECRET DÉFENSE'])
    expect(marked(text, 'fr', 'restricted')).toEqual(['SECRET DÉFENSE'])
    expect(marked(text, 'fr', 'secret')).toEqual([])
  })

  it('warns of an embargo line', () => {
    expect(marked('SOUS EMBARGO JUSQU’AU 5 MARS 18H\n\nLa ministre se rend à Bamako.', 'fr')).toEqual([
      '(warning) SOUS EMBARGO JUSQU’AU',
    ])
    expect(marked('EMBARGOED UNTIL 6 p.m. on 5 March\n\nThe minister travels.', 'en')).toEqual(['(warning) EMBARGOED UNTIL'])
  })

  it('gives offsets of the whole text and a name that survives edits elsewhere', () => {
    const first = find('Paris, le 5 mars.\n\nSECRET DÉFENSE')
    const later = find('Paris, le 6 mars 2026.\n\nUn mot.\n\nSECRET DÉFENSE')
    expect([first?.start, first?.end]).toEqual([19, 33])
    expect(later?.fingerprint).toBe(first?.fingerprint)
  })
})

describe('classified-leak, points', () => {
  const SECRET = 'La France livrera 40 véhicules blindés au Mali avant le 30 juin.'
  const PUBLIC = 'La France soutient les forces armées du Mali.'
  const points = (classification: Classification) => [
    { id: 'inner', classification, mandatory: true, statement: { fr: SECRET } },
    { id: 'outer', statement: { fr: PUBLIC } },
  ]
  const run = (classification: Classification, text: string, level?: Classification) =>
    checker
      .check({ path: 't', text, language: 'fr', now: NOW, level }, checker.prepare(messagesOf(points(classification))))
      .findings.map(({ rule, point, text: words }) => ({ rule, point, words }))

  it('finds the sentence that relays a point above the level of the text, and nothing else about it', () => {
    const changed = SECRET.replace('40', '45')
    expect(run('confidential', `${PUBLIC} ${SECRET}`)).toEqual([{ rule: 'classified-leak', point: 'inner', words: SECRET }])
    expect(run('confidential', changed)).toEqual([{ rule: 'classified-leak', point: 'inner', words: changed }])
  })

  it('compares the point like any other from its own level on', () => {
    expect(run('confidential', SECRET, 'confidential')).toEqual([])
    expect(run('confidential', SECRET.replace('40', '45'), 'secret').map(({ rule }) => rule)).toEqual(['figure-mismatch'])
    expect(run('secret', SECRET, 'confidential').map(({ rule }) => rule)).toEqual(['classified-leak'])
  })

  it('neither expects a point above the level nor finds it in a text about something else', () => {
    expect(run('secret', PUBLIC)).toEqual([])
    expect(run('secret', 'La France et le Mali signent un accord sur les archives.')).toEqual([])
  })

  it('leaves a sentence that a public point says as well', () => {
    const messages = messagesOf([
      { id: 'inner', classification: 'secret', statement: { fr: SECRET } },
      { id: 'outer', statement: { fr: SECRET } },
    ])
    expect(checker.check({ path: 't', text: SECRET, language: 'fr', now: NOW }, checker.prepare(messages)).findings).toEqual([])
  })
})
