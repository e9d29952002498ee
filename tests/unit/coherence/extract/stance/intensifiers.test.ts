import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../../shared/domain/language.ts'
import { readText } from '../read-text.ts'

/** The acts of a text with the words that say them. */
function acts(language: Language, text: string): string {
  return readText(language, text)
    .mentions.flatMap((mention) => (mention.kind === 'stance' ? [`${mention.act} @ ${mention.text}`] : []))
    .join('; ')
}

describe('an act said more firmly', () => {
  it.each([
    ['fr', "La France condamne l'attaque", 'condemn @ condamne'],
    ['fr', "La France condamne fermement l'attaque", 'strongly-condemn @ condamne fermement'],
    [
      'fr',
      "La France condamne avec la plus grande fermeté l'attaque",
      'condemn-strongest @ condamne avec la plus grande fermeté',
    ],
    ['fr', "Avec la plus grande fermeté, la France condamne l'attaque", 'condemn-strongest @ condamne'],
    ['en', 'France strongly condemns the attack', 'strongly-condemn @ strongly condemns'],
    ['en', 'In the strongest terms, France condemns the attack', 'condemn-strongest @ condemns'],
    ['en', 'France condemns the attack in the strongest possible terms', 'condemn-strongest @ condemns'],
    ['en', 'France condemns the attack; the strongest possible terms were chosen', 'condemn @ condemns'],
    ['en', 'France regrets the attack and strongly condemns the coup', 'regret @ regrets; strongly-condemn @ strongly condemns'],
    ['fr', 'La France est préoccupée', 'concern @ préoccupée'],
    ['fr', 'La France est profondément préoccupée par la situation', 'serious-concern @ profondément préoccupée'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(acts(language, text)).toBe(expected)
  })
})
