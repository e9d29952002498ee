import { isGuessable } from '../../../shared/lib/is-guessable.ts'
import { AppError } from '../../../shared/errors/app-error.ts'

const PASSPHRASE_MINIMUM = 12

/** At least 12 characters, not one repeated, and not a common word or a sequence: throws `weak-passphrase` with the minimum in its details. */
export function checkPassphrase(passphrase: string): void {
  const characters = [...passphrase.normalize('NFC')]
  if (characters.length >= PASSPHRASE_MINIMUM && new Set(characters).size >= 4 && !isGuessable(passphrase.normalize('NFC')))
    return
  throw new AppError('weak-passphrase', `A passphrase needs at least ${PASSPHRASE_MINIMUM} varied characters`, {
    minimum: PASSPHRASE_MINIMUM,
    length: characters.length,
  })
}
