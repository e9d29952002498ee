import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../shared/domain/language.ts'
import { loadChecker } from '../engine/load-checker.ts'
import { messagesOf } from '../engine/messages-of.ts'

const checker = await loadChecker()
const STATEMENTS: Readonly<Partial<Record<Language, readonly string[]>>> = {
  fr: ["La France condamne l'attaque du 3 mars à Gao, qui a fait 12 morts.", "La France soutient l'Union africaine."],
  en: ['France condemns the 3 March attack in Gao, which killed 12 people.', 'France supports the African Union.'],
  es: ['Francia condena el atentado del 3 de marzo en Gao, que causó 12 muertos.', 'Francia apoya a la Unión Africana.'],
  de: ['Frankreich verurteilt den Anschlag vom 3. März in Gao mit 12 Toten.', 'Frankreich unterstützt die Afrikanische Union.'],
}
const preparedFor = (language: Language) =>
  checker.prepare(
    messagesOf((STATEMENTS[language] ?? []).map((words, rank) => ({ id: `p${rank}`, statement: { [language]: words } }))),
  )
const claims = (text: string, language: Language, prepared = preparedFor(language)) =>
  checker
    .check({ path: 't', text, language, now: '2026-03-06T09:00Z' }, prepared)
    .findings.filter(({ rule }) => rule === 'unsupported-claim')
    .map(({ text: words, reasons, severity }) => `${severity} ${reasons[0] ?? ''} ${words}`)

function firstFingerprint(text: string): string | undefined {
  return checker.check({ path: 't', text, language: 'fr', now: '2026-03-06T09:00Z' }, preparedFor('fr')).findings[0]?.fingerprint
}

describe('unsupported-claim', () => {
  it.each([
    ['fr', 'La France déplore la fermeture des écoles de Tombouctou.', 'warning claim-stance déplore'],
    ['fr', "L'ambassade appelle les autorités du Tchad à libérer les journalistes.", 'warning claim-stance appelle'],
    ['fr', 'Nous nous engageons à reconstruire le pont de Mopti.', 'warning claim-promise nous engageons'],
    ['fr', 'Ce programme coûtera 30 millions d’euros aux partenaires de la région.', 'warning claim-figure 30 millions d’euros'],
    ['fr', 'Les inondations ont fait 45 morts dans la vallée.', 'warning claim-figure 45 morts'],
    ['en', 'France deplores the closing of the schools of Timbuktu.', 'warning claim-stance deplores'],
    ['en', 'The embassy will provide vaccines for the children of Mopti.', 'warning claim-promise will provide'],
    ['en', 'The programme will cost €30 million over the coming decade.', 'warning claim-figure €30 million'],
    ['es', 'La embajada se compromete a reconstruir el puente de Mopti.', 'warning claim-promise se compromete a'],
    ['de', 'Die Botschaft verpflichtet sich, die Brücke von Mopti zu bauen.', 'warning claim-promise verpflichtet sich'],
  ] as const)('%s: asks for the point behind %j', (language, text, expected) => {
    expect(claims(text, language)).toEqual([expected])
  })

  it.each([
    ['fr', "La France condamne l'attaque du 3 mars à Gao, qui a fait 15 morts."],
    ['fr', 'Nous condamnons cet acte.'],
    ['fr', 'La Russie condamne la fermeture des écoles de Tombouctou.'],
    ['fr', 'Le ministère russe condamne la fermeture des écoles.'],
    ['fr', 'Selon le maire, la France déplore la fermeture des écoles.'],
    ['fr', '« La France déplore la fermeture des écoles », a dit le maire.'],
    ['fr', 'En 2019, les inondations avaient fait 45 morts dans la vallée.'],
    ['fr', 'Les inondations du 2 mars 2025 ont fait 45 morts.'],
    ['fr', 'Le bilan humain est de 12 morts selon nos informations les plus récentes.'],
    ['fr', "L'ambassadrice suit la situation avec ses équipes à Bamako."],
    ['fr', 'Le pays compte vingt-deux régions et trois grands fleuves.'],
    ['fr', 'La France déplore la fermeture des écoles'],
    ['fr', 'La cérémonie durera 3 heures et réunira 200 invités.'],
    ['fr', 'La résolution 2140 du Conseil de sécurité reste applicable.'],
    ['en', 'Russia deplores the closing of the schools.'],
    ['en', 'This text will be translated during the day.'],
    ['en', 'The press office remains at the disposal of newsrooms.'],
    ['en', 'Thank you for relaying this message on your channels.'],
    ['es', 'El alcalde promete un puente nuevo.'],
    ['de', 'Der Bürgermeister lobt die Arbeit der Schulen.'],
  ] as const)('%s: leaves %j', (language, text) => {
    expect(claims(text, language)).toEqual([])
  })

  it('keeps still where a point has no variant in the language: it may be the one', () => {
    const messages = messagesOf([
      { id: 'a', statement: { fr: "La France condamne l'attaque du 3 mars à Gao." } },
      { id: 'b', statement: { en: 'France supports the African Union.' } },
    ])
    expect(claims('La France déplore la fermeture des écoles de Tombouctou.', 'fr', checker.prepare(messages))).toEqual([])
    expect(claims('La France déplore la fermeture des écoles de Tombouctou.', 'fr', checker.prepare(messagesOf([])))).toEqual([])
  })

  it('names a claim by its sentence, so that a waiver covers no other', () => {
    const one = firstFingerprint('La France déplore la fermeture des écoles de Tombouctou.')
    expect(firstFingerprint('Bonjour à toutes.\n\nLa France déplore la fermeture des écoles de Tombouctou.')).toBe(one)
    expect(firstFingerprint('La France déplore la fermeture des marchés de Tombouctou.')).not.toBe(one)
  })
})
