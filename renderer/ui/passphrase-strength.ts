/** The least length that the vault accepts. */
export const PASSPHRASE_LENGTH = 12

/** Fewer different characters than this and the vault refuses too. */
const LEAST_VARIETY = 4

export type PassphraseStrength = 'empty' | 'short' | 'weak' | 'fair' | 'good' | 'strong'

/**
 * How hard a passphrase is to guess, in words rather than bits. `short` and `weak` are what the vault refuses. Beyond, a character counts fully
 * the first time and less for each repeat, so that length without variety gains little and four ordinary words are strong.
 */
export function passphraseStrength(passphrase: string): PassphraseStrength {
  const characters = [...passphrase]
  if (characters.length === 0) return 'empty'
  if (characters.length < PASSPHRASE_LENGTH) return 'short'
  const seen = new Map<string, number>()
  let worth = 0
  for (const character of characters) {
    const times = (seen.get(character) ?? 0) + 1
    seen.set(character, times)
    worth += 1 / times
  }
  if (seen.size < LEAST_VARIETY) return 'weak'
  if (worth < 11) return 'fair'
  return worth < 15 ? 'good' : 'strong'
}
