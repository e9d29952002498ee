import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../shared/domain/language.ts'
import { loadChecker } from './load-checker.ts'
import { messagesOf } from './messages-of.ts'

const checker = await loadChecker()

/** What is told of a text held against one point approved in another language. */
function told(from: Language, statement: string, language: Language, text: string): readonly string[] {
  const messages = checker.prepare(messagesOf([{ id: 'point', mandatory: false, statement: { [from]: statement } }]))
  const { findings } = checker.check({ path: 'text', text, language, now: '2026-03-06T09:00Z' }, messages)
  return findings.map(({ rule, reasons, text: words }) => `${rule} ${reasons[0]} ${words}`)
}

describe('what a translator may do', () => {
  it.each([
    [
      'a word that lacks for a negation',
      'es',
      'En la mitad de los Estados no existe la tipificación como delito del reclutamiento de terroristas.',
      'en',
      'Half of the States lack criminalization of the recruitment of terrorists.',
    ],
    [
      'a negation in a compound',
      'es',
      'El Consejo de Seguridad pidió en 2004 que se desarmaran todas las milicias libanesas y no libanesas.',
      'en',
      'In 2004 the Security Council called for the disarmament of all Lebanese and non-Lebanese militias.',
    ],
    [
      'what lacks, said in one word',
      'fr',
      'La France a testé en novembre à Abou Dabi quatre véhicules sans conducteur.',
      'de',
      'Frankreich hat im November in Abu Dhabi vier selbstfahrende Fahrzeuge getestet.',
    ],
    [
      'far from, said of a place',
      'es',
      'El ministro francés contempló la idea de vivir en Bamako, lejos de los problemas de la guerra.',
      'en',
      'The French minister entertained the idea of living in Bamako, far away from the problems of the war.',
    ],
    [
      'less for not so',
      'fr',
      'Le climat du Sahel, bien que moins extrême, est similaire à celui du désert voisin.',
      'de',
      'Das Klima der Sahelzone ist dem der benachbarten Wüste ähnlich, es ist jedoch nicht so extrem.',
    ],
    [
      'not until for only when',
      'de',
      'Die Expansion der französischen Schiffe begann erst, als der Hafen von Bamako gebaut wurde.',
      'en',
      'The expansion of French ships did not begin until the port of Bamako was built.',
    ],
    [
      'a title that was not translated',
      'en',
      'The French ambassador recorded a new version of his song "They Didn\'t Like Me" in Bamako.',
      'es',
      'El embajador francés grabó en Bamako una nueva versión de su canción "They Didn\'t Like Me".',
    ],
    [
      'an Italian word that only looks like a negation without its accent',
      'it',
      'Gli ottomani volevano il grano di Bamako perché ne avevano un grande bisogno.',
      'es',
      'Los otomanos querían el grano de Bamako porque tenían una gran necesidad del mismo.',
    ],
    [
      'a quoted no',
      'de',
      'Am Mittwoch sagten 68 Prozent der Wähler „Nein“ zur Steuer.',
      'fr',
      'Mercredi, 68 % des électeurs ont dit « non » à la taxe.',
    ],
    [
      'not only, said apart',
      'en',
      'The objective of the United States was not just to topple Saddam but to stabilize Iraq.',
      'es',
      'El objetivo de los Estados Unidos no era derrocar solo a Saddam, sino estabilizar Iraq.',
    ],
    [
      'a part of a region said once for two',
      'en',
      'The fund supports maritime security in West and Central Africa and fights piracy there.',
      'es',
      'El fondo apoya la seguridad marítima en África occidental y central y lucha allí contra la piratería.',
    ],
    [
      'a name in a compound and a name that is part of another',
      'en',
      'The storm will bring heavy rain to northern Mexico and the islands of Vancouver Island on Monday 4 May 2026.',
      'de',
      'Der Sturm bringt am Montag, dem 4. Mai 2026, schwere Regenfälle nach Nordmexiko und auf die Inseln von Vancouver Island.',
    ],
    [
      'another step of asking, and the next step of disapproval',
      'fr',
      'La France appelle le Rwanda à retirer ses troupes et regrette la décision du Parlement géorgien.',
      'en',
      'France urges Rwanda to withdraw its troops and deplores the decision of the Georgian Parliament.',
    ],
    [
      'an act about something else in a sentence of like words',
      'de',
      'Frankreich unterstützt die Erweiterung des Sicherheitsrats um zwei afrikanische Staaten.',
      'fr',
      'En l’état, la France n’approuve pas l’accord commercial avec le Mercosur.',
    ],
  ] as const)('%s is no departure', (_, from, statement, language, text) => {
    expect(told(from, statement, language, text)).toEqual([])
  })

  it('still tells a negation on a word that both sentences say', () => {
    const statement = 'The Security Council has extended the mandate of the mission in Mali.'
    expect(told('en', statement, 'fr', 'Le Conseil de sécurité n’a pas prolongé le mandat de la mission au Mali.')).toEqual([
      'translation-loss negation-added n’a pas',
    ])
  })

  it('tells the name of another large number, whatever is counted, and the one figure left on each side', () => {
    expect(
      told(
        'es',
        'La empresa vendió sus 281 farmacias por 125 millones de libras.',
        'fr',
        'L’entreprise a vendu ses 281 pharmacies pour 125 milliards de livres sterling.',
      ),
    ).toEqual(['translation-loss value-differs 125 milliards de livres sterling'])
    expect(
      told(
        'pt',
        'A contribuição da França para o Programa Alimentar Mundial passará de 120 para 150 milhões de euros em 2026.',
        'en',
        'In 2026, France’s contribution to the World Food Programme will rise from €120 million to €239 million.',
      ),
    ).toEqual(['translation-loss value-differs €239 million'])
    expect(
      told(
        'en',
        'The attack in Gao, Mali killed 12 civilians and destroyed 48 shelters of the camp.',
        'fr',
        'L’attaque de Gao, au Mali, a tué 12 civils et détruit 84 cahutes du camp.',
      ),
    ).toEqual(['translation-loss value-differs 84'])
  })

  it('tells a denied act, approval for disapproval, and several steps', () => {
    const statement = 'France condemns the attack on the hospital in Goma.'
    const acts = (verb: string) => told('en', statement, 'fr', `La France ${verb} l’attaque de l’hôpital de Goma.`)
    expect(acts('condamne')).toEqual([])
    expect(acts('dénonce')).toEqual([])
    expect(acts('ne condamne pas')).toEqual(['stance-shift act-denied ne condamne pas'])
    expect(acts('salue')).toEqual(['stance-shift another-family salue'])
    expect(acts('prend note de')).toEqual(['stance-shift another-family prend note'])
    expect(acts('regrette')).toEqual(['stance-shift several-steps regrette'])
  })

  it('tells another number of years ago', () => {
    const statement = 'France and Germany signed the agreement with Senegal three years ago.'
    expect(
      told('en', statement, 'de', 'Frankreich und Deutschland haben das Abkommen mit Senegal vor drei Jahren unterzeichnet.'),
    ).toEqual([])
    expect(
      told('en', statement, 'de', 'Frankreich und Deutschland haben das Abkommen mit Senegal vor sechs Jahren unterzeichnet.'),
    ).toEqual(['translation-loss date-differs vor sechs Jahren'])
  })

  it('takes another rounding of a speed for the same', () => {
    const statement = 'On Sunday the storm Rosa had winds of 85 mph and stood 385 miles from Mexico.'
    expect(told('en', statement, 'nl', 'Zondag had de storm Rosa wind van 135 km per uur en was 620 km van Mexico.')).toEqual([])
  })

  it('still tells another state, and a town that took the place of the one named beside its state', () => {
    expect(
      told(
        'fr',
        'La France apportera une aide humanitaire au Mali en 2026.',
        'en',
        'France will provide humanitarian aid to Senegal in 2026.',
      ),
    ).toEqual(['translation-loss another-name Senegal'])
    expect(
      told(
        'fr',
        'La ministre se rendra à Tokyo les 6 et 7 mai 2026 pour rencontrer son homologue japonais.',
        'en',
        'On 6 and 7 May 2026 the minister will travel to Ankara, where she will meet her Japanese counterpart.',
      ),
    ).toEqual(['translation-loss another-name Ankara'])
  })
})
