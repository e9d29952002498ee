import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../../shared/domain/language.ts'
import { readText } from '../read-text.ts'

/** The values of a text's dates, read on 4 March 2026. */
function datesIn(language: Language, text: string): string {
  return readText(language, text)
    .mentions.flatMap((mention) => (mention.kind === 'date' ? [mention.value] : []))
    .join(' | ')
}

describe('a century', () => {
  it.each([
    ['de', 'Bis weit ins 19. Jahrhundert hinein', '18XX'],
    ['de', 'bis zum frühen 18. Jahrhundert', '17XX'],
    ['de', 'im 18. und 19. Jahrhundert', '17XX | 18XX'],
    ['fr', 'aux XVIIIe et XIXe siècles', '17XX | 18XX'],
    ['fr', 'au cinquième siècle', '04XX'],
    ['es', 'los siglos XVIII y XIX', '17XX | 18XX'],
    ['it', 'nel XVIII e nel XIX secolo', '17XX | 18XX'],
    ['en', 'the 18th and 19th centuries', '17XX | 18XX'],
    ['en', 'the thirteenth century', '12XX'],
    ['en', 'the 18th and 90th centuries', '17XX'],
  ] as const)('is read in %s: %s', (language, text, expected) => {
    expect(datesIn(language, text)).toBe(expected)
  })
})

describe('a decade', () => {
  it.each([
    ['es', 'la década de los 90', '199X'],
    ['es', 'desde el inicio de la década de los 60 emigraron', '196X'],
    ['es', 'en los 60 emigraron', ''],
    ['es', 'principios de los ochenta', '198X'],
    ['es', 'la Guerra de los Treinta Años', ''],
    ['fr', 'les années 60 et 70', '196X | 197X'],
    ['it', 'gli anni ’60 e ’70', '196X | 197X'],
    ['it', 'gli anni ’93', '1993'],
    ['it', 'gli anni ’31', '1931'],
    ['it', 'gli anni ’29', ''],
    ['it', 'gli anni ’937', ''],
    ['it', 'gli anni 93', ''],
    ['it', 'la casa ’93', ''],
    ['it', 'gli anni 20', ''],
    ['it', 'gli anni 100', ''],
    ['it', 'gli anni 1920', '192X'],
    ['it', 'gli anni 1925', ''],
    ['es', 'en los 60', '196X'],
    ['es', 'en los 60 y 70', '196X | 197X'],
    ['es', 'en los 60 países', ''],
    ['es', 'en los 1960 países', '196X'],
    ['de', 'die 90er Jahre', '199X'],
    ['de', 'die 90 er', ''],
    ['en', 'the 1980s', '198X'],
    ['en', 'the 1980 s', '1980'],
    ['en', 'the eighties', '198X'],
  ] as const)('is read in %s: %s', (language, text, expected) => {
    expect(datesIn(language, text)).toBe(expected)
  })
})

describe('what only looks like a date', () => {
  it.each([
    ['es', 'en la mañana del 27 de enero de 1967', '1967-01-27'],
    ['es', 'llegará mañana', '2026-03-05'],
    ['de', 'am Morgen des 27. Januar 1967', '1967-01-27'],
    ['de', 'sie kommt morgen', '2026-03-05'],
    ['es', 'el agua de mar', ''],
    ['es', 'el 3 de mar de 2026', '2026-03-03'],
  ] as const)('is told from one in %s: %s', (language, text, expected) => {
    expect(datesIn(language, text)).toBe(expected)
  })
})

describe('a distance in time', () => {
  it.each([
    ['it', 'fra un anno e mezzo', '2027-09'],
    ['fr', 'il y a deux ans et demi', '2023-09'],
    ['en', 'two years and a half ago', '2023-09'],
    ['en', '9,000 years ago', '-6974'],
    ['en', '66 million years ago', ''],
    ['es', 'volverá en un año', '2027'],
    ['es', '40 muertos en un año', ''],
    ['es', 'gastó 40 euros en un año', ''],
    ['es', 'un 3,5 % menos en un año', ''],
    ['es', 'un 3,5 % mucho menos en un año', ''],
    ['es', 'un 3,5 % mucho menos frecuente en un año', '2027'],
    ['es', 'un 3,5 % menos, volverá en un año', '2027'],
    ['it', 'quest’anno', '2026'],
    ['it', 'nel giugno del 2012', '2012-06'],
    ['it', 'alle 7 di sera', 'T19:00'],
  ] as const)('is read in %s: %s', (language, text, expected) => {
    expect(datesIn(language, text)).toBe(expected)
  })
})
