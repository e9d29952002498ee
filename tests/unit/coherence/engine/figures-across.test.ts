import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../shared/domain/language.ts'
import { loadChecker } from './load-checker.ts'
import { messagesOf } from './messages-of.ts'

const checker = await loadChecker()

/** The words that are told as losses of a text held against points approved in another language, the first of them its own. */
function told(from: Language, statements: readonly string[], language: Language, text: string): readonly string[] {
  const points = statements.map((statement, rank) => ({ id: `p${rank}`, mandatory: false, statement: { [from]: statement } }))
  const { findings } = checker.check(
    { path: 'text', text, language, now: '2026-03-06T09:00Z' },
    checker.prepare(messagesOf(points)),
  )
  return findings.filter(({ rule }) => rule === 'translation-loss').map(({ text: words }) => words)
}

describe('figures between a text and a point in another language', () => {
  it.each([
    [
      'the only figure left where all the others agree, whatever it counts',
      'de',
      'Frankreich hat 2026 in drei Städten 281 Filialen der Gesundheitskasse eröffnet.',
      'fr',
      'En 2026, la France a ouvert dans huit villes 281 guichets de la caisse de santé.',
      'huit',
    ],
    [
      'a value said twice there and once here',
      'es',
      'Cuatro Estados han adoptado leyes sobre el terrorismo, mientras que cuatro lo han hecho en parte.',
      'en',
      'Four States have adopted laws on terrorism, while twelve have done so in part.',
      'twelve',
    ],
    [
      'a count that the point states twice',
      'de',
      'Frankreich entsendet noch zwei weitere Beobachter nach Moldawien und trägt keine zwei Prozent der Kosten; zwei Beobachter bleiben.',
      'en',
      'France is sending nine more observers to Moldova.',
      'nine more observers',
    ],
    [
      'a billion for a million where another figure agrees',
      'es',
      'Hay 674.000 profesores de primaria y un millón de profesores de secundaria en Moldavia.',
      'en',
      'There are 674,000 primary and 1 billion secondary school teachers in Moldova.',
      '1 billion secondary school',
    ],
    [
      'the currency of an order told without a number',
      'fr',
      'En Moldavie, quelques dizaines de milliers d’euros sont nécessaires et constituent un obstacle pour les citoyens.',
      'de',
      'In Moldawien sind einige Zehntausend Dollar nötig und stellen eine Hürde für die Bürger dar.',
      'einige Zehntausend Dollar',
    ],
    [
      'a share told in percent that the point counts in points',
      'de',
      'Seit Amtsantritt der schwarz-grünen Regierung hat sich der Anteil damit um vier Prozentpunkte erhöht.',
      'fr',
      'Depuis l’entrée en fonction du gouvernement noir-vert, la proportion a ainsi augmenté de 6 %.',
      '6 %',
    ],
    [
      'a count in words before a date',
      'de',
      'Frankreich gedenkt seiner drei am 11. April 2026 in Libanon getöteten Gendarmen und spricht ihren Familien sein Beileid aus.',
      'fr',
      'La France rend hommage à ses quinze gendarmes tués au Liban le 11 avril 2026 et présente ses condoléances à leurs familles.',
      'quinze gendarmes tués',
    ],
    [
      'one of two speeds in other units',
      'es',
      'Vientos de 136 kilómetros por hora; el huracán se desplaza a 40 kilómetros por hora cerca de México.',
      'en',
      'Winds of 85 miles per hour; the hurricane moves at 12 miles per hour near Mexico.',
      '12 miles per hour',
    ],
    [
      'the number of an article',
      'en',
      'France recalls its commitments under Article 5 of the Washington Treaty.',
      'fr',
      'La France rappelle ses engagements au titre de l’article 7 du traité de Washington.',
      '7',
    ],
    [
      'the number of a resolution',
      'en',
      'Security Council resolution 2334 must be implemented by all States.',
      'de',
      'Die Resolution 2343 des Sicherheitsrats muss von allen Staaten umgesetzt werden.',
      '2343',
    ],
    [
      'the side on which an approximation lies',
      'en',
      'Just over 70 % of the voters of Moldova supported the reform of justice.',
      'fr',
      'Un peu moins de 70 % des électeurs de la Moldavie ont soutenu la réforme de la justice.',
      'Un peu moins de 70 %',
    ],
    [
      'one kilometre more, which nobody rounds to',
      'es',
      'La frontera entre Armenia y Turquía tiene más de cuatro kilómetros de muro.',
      'en',
      'The border between Armenia and Turkey has more than three kilometres of wall.',
      'three kilometres',
    ],
    [
      'an end of a range of sums',
      'en',
      'France and Ghana offer loans of £3,000 to £5,000 to young farmers.',
      'fr',
      'La France et le Ghana proposent des prêts de 3 000 à 4 500 livres sterling aux jeunes agriculteurs.',
      '3 000 à 4 500 livres sterling',
    ],
    [
      'a sum in a sentence so short that its unit must help to find it',
      'de',
      'Der Produktionswert lag bei gut 79 Millionen Euro.',
      'fr',
      'La valeur de la production a atteint 41 millions d’euros.',
      '41 millions d’euros',
    ],
    [
      'a count from statistics that nobody by name answers for',
      'de',
      '67 Journalisten wurden 2025 weltweit getötet, so die vom Ministerium verwendeten Zahlen.',
      'fr',
      '101 journalistes ont été tués dans le monde en 2025, selon les chiffres retenus par le ministère.',
      '101',
    ],
    [
      'a count where little but rare names is shared, which German writes like any noun',
      'en',
      'Just under 50 emergency personnel from the fire departments of Hofgeismar, Hümme and Schöneberg were on location.',
      'de',
      'Fast 34 Einsatzkräfte der Feuerwehr Hofgeismar, Hümme und Schöneberg waren vor Ort.',
      '34',
    ],
    [
      'a count beside another that is the same to its last digit',
      'de',
      'Nur die USA (4.178.000 Fälle) und Brasilien (2.394.000 Fälle) sind noch stärker betroffen.',
      'en',
      'Only the United States (59.97 lakh cases) and Brazil (23.94 lakh cases) are worse off.',
      '59.97',
    ],
    [
      'a count beside a multiple',
      'en',
      'France said it would be doubling its mission in Ghana to up to 3,000 experts.',
      'fr',
      'La France a indiqué qu’elle porterait sa mission au Ghana à 1 682 experts.',
      '1 682',
    ],
    [
      'the years between two events',
      'de',
      'Zwei Jahre später trat der Minister vor das Gericht in Hongkong.',
      'es',
      'El ministro compareció ante el tribunal de Hong Kong cinco años más tarde.',
      'cinco años más tarde',
    ],
    [
      'a range that no conversion makes of the other',
      'en',
      'Locally, 1 to 4 inches of rain will cause dangerous floods in Mexico.',
      'it',
      'A livello locale, dai 2 ai 6 cm di pioggia causeranno pericolose inondazioni in Messico.',
      '2 ai 6 cm',
    ],
    [
      'a bound that the conversion turned round',
      'en',
      'Rain of over 10 inches will fall in Mexico and in Guatemala on Monday.',
      'fr',
      'Une pluie de moins de 25 cm tombera lundi au Mexique et au Guatemala.',
      '25 cm',
    ],
    [
      'a temperature that neither scale makes of the other',
      'en',
      'France and Germany could reach 80 degrees on Tuesday 10 March 2026, says the service of the minister.',
      'fr',
      'La France et l’Allemagne pourraient atteindre 38 degrés mardi 10 mars 2026, indique le service du ministre.',
      '38',
    ],
    [
      'a length of time told as a date from today',
      'es',
      'Señaló que el embajador había llegado a Bamako dos semanas antes de la firma del acuerdo.',
      'fr',
      'Il a indiqué que l’ambassadeur était à Bamako depuis cinq semaines à la signature de l’accord.',
      'cinq semaines',
    ],
    [
      'a short sentence around a name of plain words',
      'nl',
      'Frankrijk verbindt zich ertoe tussen 2026 en 2028 1,6 miljard euro aan het Wereldfonds te betalen.',
      'fr',
      'La France s’engage à verser 1,1 milliard d’euros au Fonds mondial entre 2026 et 2028.',
      '1,1',
    ],
    [
      'a distance too far from what it would be converted',
      'en',
      'The storm was 385 miles southwest of the port of Bamako on Sunday.',
      'fr',
      'La tempête se trouvait à 820 km au sud-ouest du port de Bamako dimanche.',
      '820 km',
    ],
    [
      'another number where the other language says "both"',
      'de',
      'Beide Parteien einigten sich in Bamako auf eine Waffenruhe von 30 Tagen.',
      'fr',
      'Les trois parties se sont accordées à Bamako sur un cessez-le-feu de 30 jours.',
      'trois',
    ],
    [
      'one of two counts beside "both"',
      'de',
      'Frankreich hat zwei Erweiterungen der beiden Häfen beantragt.',
      'fr',
      'La France a demandé six extensions des deux ports.',
      'six',
    ],
    [
      'the share of a fall beside where it led',
      'de',
      'Der Preis des Öls fiel am Montag in Frankreich um 0,68 % auf 26.469 Punkte.',
      'fr',
      'Le prix du pétrole a reculé lundi en France de 0,49 % à 26 469 points.',
      '0,49',
    ],
    [
      'a length of time inside a compound',
      'de',
      'Der Botschafter sprach nach einem rund zehnminütigen Gespräch mit dem Präsidenten in Bamako.',
      'en',
      'The ambassador spoke in Bamako after a meeting of about twelve minutes with the president.',
      'twelve minutes',
    ],
    [
      'working days',
      'de',
      'Das Ministerium in Bamako erwartet die Zahlung innerhalb von 5 Werktagen.',
      'en',
      'The ministry in Bamako expects the payment within 8 working days.',
      '8',
    ],
    [
      '"more than" where the other says "less than" of one length',
      'de',
      'Das französische Ministerium hat mehr als 6 Jahrzehnte Erfahrung mit humanitärer Hilfe.',
      'en',
      'The French ministry has less than 6 decades of experience of humanitarian aid.',
      'less than 6 decades',
    ],
    [
      'a time in weeks told from an event',
      'de',
      'Schon sechs Wochen später nahm die französische Botschafterin in Bamako ihre Arbeit auf.',
      'en',
      'Already ten weeks later the French ambassador in Bamako took up her work.',
      'ten weeks later',
    ],
    [
      'another order of a large sum',
      'de',
      'Das Ministerium in Bamako forderte Kontrollen für die Hilfen der Europäischen Union, dabei Milliarden von Euro.',
      'fr',
      'Le ministère à Bamako a demandé des contrôles pour les aides de l’Union européenne, soit des millions d’euros.',
      'des millions',
    ],
    [
      'another currency of a large sum',
      'en',
      'The ministry in Bamako asked for controls of the aid of the European Union, billions of euros.',
      'fr',
      'Le ministère à Bamako a demandé des contrôles des aides de l’Union européenne, des milliards de dollars.',
      'des milliards',
    ],
    [
      'one of two times that the other language tells from an event',
      'en',
      'The minister came to Bamako on 27 January 2026, three days before the ambassador and ten months before the prefect.',
      'pt',
      'O ministro chegou a Bamako em 27 de janeiro de 2026; quatro dias antes, o embaixador chegara, e dez meses antes, o prefeito.',
      'quatro dias antes',
    ],
    [
      'the only count of a short sentence',
      'fr',
      'Voici huit conseils de dernière minute de l’ambassade.',
      'de',
      'Hier kommen fünfzehn Last-Minute-Tipps der Botschaft.',
      'fünfzehn',
    ],
    [
      'a small difference of temperature',
      'de',
      'Die Beiträge der Europäischen Union bleiben weit hinter dem Ziel von 1,5 Grad des Pariser Abkommens zurück.',
      'fr',
      'Les contributions de l’Union européenne restent loin de l’objectif de 2,4 degrés de l’accord de Paris.',
      '2,4',
    ],
    [
      'billions where tens of billions were millions',
      'en',
      'The fraud wiped tens of billions of euros from the value of the French company in Bamako.',
      'it',
      'La frode ha cancellato decine di milioni di euro dal valore della società francese a Bamako.',
      'decine di milioni',
    ],
  ] as const)('tells %s', (_, from, statement, language, text, words) => {
    expect(told(from, [statement], language, text)).toEqual([expect.stringContaining(words)])
  })

  it.each([
    [
      'the same temperature on the other scale',
      'en',
      'France and Germany could reach 80 degrees on Tuesday 10 March 2026, says the service of the minister.',
      'fr',
      'La France et l’Allemagne pourraient atteindre 27 degrés mardi 10 mars 2026, indique le service du ministre.',
    ],
    [
      'a distance converted and rounded',
      'en',
      'The storm was 385 miles southwest of the port of Bamako on Sunday.',
      'fr',
      'La tempête se trouvait à 620 km au sud-ouest du port de Bamako dimanche.',
    ],
    [
      'a figure of another year',
      'en',
      'The European Union adopted on 12 February 2026 a loan of 35 billion euros to Ukraine.',
      'fr',
      'L’Union européenne a adopté le 12 février 2026 un prêt de 35 milliards d’euros à l’Ukraine. En 2024, le précédent prêt s’élevait à 18 milliards d’euros.',
    ],
    [
      'the first day of two',
      'de',
      'Die französische Fregatte hat in der Nacht vom 27. auf den 28. Februar 2026 im Roten Meer drei Drohnen abgefangen.',
      'fr',
      'La frégate française a intercepté trois drones en mer Rouge dans la nuit du 27 au 28 février 2026.',
    ],
    [
      'tens of millions that the other language calls millions',
      'en',
      'The ministry in Bamako asked for controls of the aid of the European Union, tens of millions of euros.',
      'fr',
      'Le ministère à Bamako a demandé des contrôles des aides de l’Union européenne, des millions d’euros.',
    ],
    [
      '"both" beside the number two',
      'de',
      'Beide Parteien einigten sich in Bamako auf eine Waffenruhe von 30 Tagen.',
      'fr',
      'Les deux parties se sont accordées à Bamako sur un cessez-le-feu de 30 jours.',
    ],
    [
      '"both" that the other language leaves out',
      'en',
      'Both parties agreed in Bamako to a ceasefire of 30 days.',
      'de',
      'Die Parteien einigten sich in Bamako auf eine Waffenruhe von 30 Tagen.',
    ],
    [
      'half a year as six months',
      'de',
      'Der Einsatz der Soldaten in Bamako dauert noch ein halbes Jahr.',
      'fr',
      'La mission des soldats à Bamako durera encore six mois.',
    ],
    [
      'two approximations of one number',
      'en',
      'Some thirty-nine stories of the ambassador appeared in Bamako between November 2025 and June 2026.',
      'fr',
      'Une quarantaine d’histoires de l’ambassadeur ont paru à Bamako entre novembre 2025 et juin 2026.',
    ],
    [
      'a time told from an event beside another time',
      'fr',
      'Deux ans plus tard, le ministre français, maintenant âgé de 31 ans, est revenu à Bamako.',
      'de',
      'Zwei Jahre später ist der französische Minister nach Bamako zurückgekehrt.',
    ],
    [
      'a count of others, told in the name of an army',
      'de',
      '67 Journalisten wurden 2025 weltweit getötet.',
      'fr',
      'Selon les chiffres de l’armée russe, 101 journalistes ont été tués dans le monde en 2025.',
    ],
    [
      'thousands of one currency that the other language calls tens of thousands',
      'fr',
      'En Moldavie, quelques dizaines de milliers d’euros sont nécessaires et constituent un obstacle pour les citoyens.',
      'de',
      'In Moldawien sind Tausende Euro nötig und stellen eine Hürde für die Bürger dar.',
    ],
    [
      'two speeds converted and rounded, whatever their order',
      'es',
      'El huracán se desplaza a 19 kilómetros por hora cerca de México, con vientos de 136 kilómetros por hora.',
      'en',
      'With winds of 85 miles per hour, the hurricane moves at 12 miles per hour near Mexico.',
    ],
    [
      'two distances rounded, whatever their order',
      'es',
      'El convoy recorrió 1,6 km en Bamako y 31 km en el norte de Malí.',
      'en',
      'The convoy covered 30 km in the north of Mali and 2 km in Bamako.',
    ],
    [
      'weeks told on another day',
      'fr',
      'Le rapport sur la Moldavie sera publié dans deux semaines.',
      'en',
      'The report on Moldova will be published in a week.',
    ],
    [
      'a range converted and rounded',
      'en',
      'Locally, 2 to 4 inches of rain will cause dangerous floods in Mexico.',
      'it',
      'A livello locale, da 5 a 10 cm di pioggia causeranno pericolose inondazioni in Messico.',
    ],
  ] as const)('leaves %s in peace', (_, from, statement, language, text) => {
    expect(told(from, [statement], language, text)).toEqual([])
  })

  it('leaves a sentence in peace that says the figures of another point', () => {
    const poll = 'In Frankreich glauben 41 Prozent der Bürger dem Präsidenten und 35 Prozent der Opposition.'
    const other = 'In Frankreich glauben im Mai 38 Prozent der Bürger dem Präsidenten und 30 Prozent der Opposition.'
    const text = 'En France, 41 % des citoyens croient le président et 35 % croient l’opposition.'
    expect(told('de', [poll, other], 'fr', text)).toEqual([])
    expect(told('de', [other], 'fr', text)).not.toEqual([])
  })
})

describe('a sentence that carries one point', () => {
  it('is not held against another that only shares a kind of date with it', () => {
    const statements = [
      'Nach der Machtübernahme der Nationalsozialisten 1933 gab es Versuche, die alten Kolonien zurückzugewinnen.',
      'Die Kolonien gewannen 1956 ihre Unabhängigkeit.',
    ]
    const text =
      'Après la prise du pouvoir par les nationaux-socialistes en 1933, il y eut des tentatives de reconquérir les anciennes colonies.'
    expect(told('de', statements, 'fr', text)).toEqual([])
    expect(told('de', statements.slice(0, 1), 'fr', text.replace('1933', '1931'))).toEqual(['1931'])
  })
})

describe('a sentence beside one that surely is the point’s', () => {
  const statement = 'The mission evacuated our nationals from Goma on 3 March. Twenty are home.'
  const first = 'La mission a évacué nos ressortissants de Goma le 3 mars.'

  it('is the point’s next one where it shares anything with it', () => {
    expect(told('en', [statement], 'fr', `${first} Douze sont rentrés.`)).toEqual(['Douze'])
    expect(told('en', [statement], 'fr', `${first} Vingt sont rentrés.`)).toEqual([])
    expect(
      told(
        'en',
        ['Twenty are home. The mission evacuated our nationals from Goma on 3 March.'],
        'fr',
        `Douze sont rentrés. ${first}`,
      ),
    ).toEqual(['Douze'])
  })

  it('is its own where it shares nothing, is much longer, or stands among more sentences', () => {
    expect(told('en', [statement], 'fr', `${first} Douze avions ont décollé.`)).toEqual([])
    expect(
      told(
        'en',
        [statement],
        'fr',
        `${first} Douze sont rentrés avec les familles des agents du consulat et de l’école française.`,
      ),
    ).toEqual([])
    expect(told('en', [statement], 'fr', `${first} Douze sont rentrés. Merci à tous.`)).toEqual([])
    expect(told('en', [statement], 'fr', `Douze sont rentrés. Merci à tous. ${first}`)).toEqual([])
  })
})
