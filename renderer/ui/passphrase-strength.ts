import { isGuessable } from '../../shared/lib/is-guessable.ts'

/** The least length that the vault accepts. */
export const PASSPHRASE_LENGTH = 12

/** Fewer different characters than this and the vault refuses too. */
const LEAST_VARIETY = 4

export type PassphraseStrength = 'empty' | 'short' | 'weak' | 'guessable' | 'fair' | 'good' | 'strong'

/** What a form does not send. */
export const REFUSED_STRENGTHS: ReadonlySet<PassphraseStrength> = new Set(['empty', 'short', 'weak', 'guessable'])

/**
 * How hard a passphrase is to guess, in words rather than bits. `short`, `weak` and `guessable` are what the vault refuses; it does not know the `names` (of the workspace and the person). Beyond, a character counts fully
 * the first time and less for each repeat, so that length without variety gains little and four ordinary words are strong.
 */
export function passphraseStrength(passphrase: string, names: readonly string[] = []): PassphraseStrength {
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
  if (isGuessable(passphrase, names)) return 'guessable'
  if (worth < 11) return 'fair'
  return worth < 15 ? 'good' : 'strong'
}
