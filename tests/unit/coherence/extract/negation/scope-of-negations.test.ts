import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../../shared/domain/language.ts'
import { readText } from '../read-text.ts'

/** What each negation governs, from its cue on or from the beginning of its clause. */
function scopes(language: Language, text: string): string {
  return readText(language, text)
    .mentions.flatMap((mention) =>
      mention.kind === 'negation' ? [`${mention.text}: ${text.slice(mention.scope.start, mention.scope.end)}`] : [],
    )
    .join(' | ')
}

describe('where what is denied ends', () => {
  it.each([
    ['fr', "La France n'a pas, à ce stade, condamné l'attaque", "n'a pas: n'a pas, à ce stade, condamné l'attaque"],
    ['en', 'France has not, at this stage, condemned the attack', 'not: not, at this stage, condemned the attack'],
    ['fr', 'La France ne condamne pas, mais elle regrette', 'ne condamne pas: ne condamne pas'],
    ['fr', "La France ne condamne pas l'attaque, elle la regrette", "ne condamne pas: ne condamne pas l'attaque"],
    [
      'fr',
      "La France ne condamne pas l'attaque et n'approuve pas la riposte",
      "ne condamne pas: ne condamne pas l'attaque | n'approuve pas: n'approuve pas la riposte",
    ],
    ['fr', "La France n'a délivré aucun visa et aucun passeport", "n'a délivré aucun: n'a délivré aucun visa et aucun passeport"],
    [
      'en',
      'France does not condemn the attack and the French government does not approve the response',
      'not: not condemn the attack | not: not approve the response',
    ],
    ['de', 'Frankreich erkennt die Annexion nicht an', 'nicht: Frankreich erkennt die Annexion nicht an'],
    ['de', 'Frankreich verurteilt den Angriff nicht, aber bedauert ihn', 'nicht: Frankreich verurteilt den Angriff nicht'],
    [
      'de',
      'Frankreich verurteilt den Angriff und wird die Annexion niemals anerkennen',
      'niemals: wird die Annexion niemals anerkennen',
    ],
    ['fr', 'La France ne condamne pas - elle regrette', 'ne condamne pas: ne condamne pas'],
    ['en', 'France does not recognise the well-known annexation', 'not: not recognise the well-known annexation'],
    ['nl', 'Nederland erkent de annexatie niet', 'niet: Nederland erkent de annexatie niet'],
    ['tr', 'Fransa ilhakı tanımıyor', 'tanımıyor: tanımıyor'],
    ['ja', 'フランスは併合を承認しない', 'しない: 承認しない'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(scopes(language, text)).toBe(expected)
  })
})

describe('what denies and what only looks like it', () => {
  it.each([
    ['fr', "La France n'a que 12 soldats", ''],
    ['fr', 'avant que la situation ne soit plus grave', ''],
    ['fr', 'la non-prolifération', ''],
    ['fr', 'La France refuse la demande', ''],
    ['fr', "La France refuse de reconnaître l'annexion", "refuse de: refuse de reconnaître l'annexion"],
    ['fr', 'sans aucun soldat', 'sans: sans aucun soldat'],
    ['fr', 'sans aucun doute', ''],
    ['fr', 'Il y a à peine plus de 200 morts', ''],
    ['en', 'France does not only condemn the attack', ''],
    ['en', 'No. 118 was adopted', ''],
    ['en', 'a no-fly zone', ''],
    ['en', 'France declines to condemn the attack', 'declines to: declines to condemn the attack'],
    ['es', 'España no reconoce nunca la anexión', 'no: no reconoce nunca la anexión'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(scopes(language, text)).toBe(expected)
  })

  it('counts two denials of one verb', () => {
    const text = "La France ne refuse pas de reconnaître l'annexion"
    expect(readText('fr', text).mentions.filter(({ kind }) => kind === 'negation')).toHaveLength(2)
  })
})
