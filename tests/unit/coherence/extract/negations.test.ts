import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../shared/domain/language.ts'
import { readText } from './read-text.ts'

function scopes(language: Language, text: string): string {
  return readText(language, text)
    .mentions.flatMap((mention) => (mention.kind === 'negation' ? [text.slice(mention.scope.start, mention.scope.end)] : []))
    .join(' | ')
}

describe('negations', () => {
  it.each([
    ['fr', "La France n'accepte pas cela mais elle agit", "n'accepte pas cela"],
    ['fr', 'La France ne cédera jamais', 'ne cédera jamais'],
    ['fr', 'La France ne saurait accepter cela', 'ne saurait accepter cela'],
    ['fr', "Aucun accord n'a été signé", "Aucun accord n'a été signé"],
    ['fr', "Personne n'est mort", "Personne n'est mort"],
    ['fr', 'une personne est morte', ''],
    ['fr', 'La France agit sans négliger cela, et avance', 'sans négliger cela'],
    ['fr', 'sans aucune condition préalable', 'sans aucune condition préalable'],
    ['fr', 'La France condamne non seulement cela', ''],
    ['fr', "La France ne fait qu'observer", ''],
    ['fr', 'sans doute', ''],
    ['fr', 'Il ne fait aucun doute que cela dure', ''],
    ['fr', 'une crise sans précédent', ''],
    ['fr', 'un premier pas', ''],
    ['fr', 'avant que la situation ne soit plus grave', ''],
    ['fr', 'la non-prolifération', ''],
    ['fr', "il n'y en a à peine plus de 200", ''],
    ['fr', 'ne condamne pas, à ce stade, cet acte', 'ne condamne pas, à ce stade, cet acte'],
    ['fr', 'La France ne peut pas ne pas agir', 'ne peut pas ne pas agir | ne pas agir'],
    ['fr', "ni l'un ni l'autre", "ni l'un | ni l'autre"],
    ['en', 'France does not accept this but acts', 'not accept this'],
    ['en', "France doesn't accept this", "doesn't accept this"],
    ['en', 'France cannot accept this', 'cannot accept this'],
    ['en', 'No civilians were killed', 'No civilians were killed'],
    ['en', 'None of them died', 'None of them died'],
    ['en', 'without conditions', ''],
    ['en', 'acting without their consent', 'without their consent'],
    ['en', 'not only this', ''],
    ['en', 'no doubt', ''],
    ['en', 'no later than 5 March', ''],
    ['en', 'a no-fly zone', ''],
    ['en', 'not, at this stage, accepted', 'not, at this stage, accepted'],
    ['en', 'neither this nor that', 'neither this | nor that'],
    ['fr', "n'a jamais reconnu et ne reconnaîtra jamais cela", "n'a jamais reconnu | ne reconnaîtra jamais cela"],
    ['fr', "L'ambassade n'a pas fourni de visas et a livré des passeports", "n'a pas fourni de visas"],
    ['fr', 'ne délivre aucun visa et aucun passeport', 'ne délivre aucun visa et aucun passeport'],
    ['fr', "Non, la France n'a, à ce stade, ni confirmé ni démenti", "n'a, à ce stade, ni confirmé | ni démenti"],
    ['en', "can't support and won't support it", "can't support | won't support it"],
    ['en', 'See note No. 118 of the embassy', ''],
    ['en', 'No, France refuses', ''],
    ['en', 'No 118 visas were issued', 'No 118 visas were issued'],
    ['es', 'no aceptamos nunca esto', 'no aceptamos nunca esto'],
    ['de', 'Frankreich akzeptiert dies nicht', 'Frankreich akzeptiert dies nicht'],
    ['de', 'Wir helfen Kiew und akzeptieren die Annexion nicht, aber wir reden', 'akzeptieren die Annexion nicht'],
    [
      'de',
      'Wir verurteilen den Angriff nicht und werden ihn niemals vergessen',
      'Wir verurteilen den Angriff nicht | werden ihn niemals vergessen',
    ],
    ['nl', 'Frankrijk erkent de annexatie niet', 'Frankrijk erkent de annexatie niet'],
    ['it', 'non accetta nulla', 'non accetta nulla'],
    ['ru', 'Франция не признает', 'не признает'],
    ['ar', 'لا تقبل فرنسا', 'لا تقبل فرنسا'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(scopes(language, text)).toBe(expected)
  })
})
