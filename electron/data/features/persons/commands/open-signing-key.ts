import type { Person } from '../../../../../shared/domain/person.ts'
import { AppError } from '../../../../../shared/errors/app-error.ts'
import type { OpenWorkspace } from '../../../open-workspace.ts'
import type { Session } from '../../../session/session.ts'
import { derivePassphraseKey } from '../../../vault/derive-passphrase-key.ts'
import { unseal } from '../../../vault/sealed-box.ts'
import { afterFailure, NO_THROTTLE, throttledUntil, withClockGuard } from '../../../vault/throttle.ts'
import { found } from '../../../wrappers/found.ts'
import { requireUnlocked } from '../../../wrappers/unlocked.ts'
import { boundTo } from './passphrase-wrap.ts'
import { findPersonKey, putThrottle } from '../queries.ts'
import { requireStanding } from './require-standing.ts'
import type { PersonKdf } from '../schema.ts'

/**
 * Proves by the passphrase that this person is here, and gives their signing key (Ed25519, PKCS #8 in DER; the caller
 * wipes it). Wrong passphrases count and delay as at the door: throws `wrong-passphrase`, `throttled`, `not-found`,
 * and `refused` for who is retired.
 */
export async function openSigningKey(
  session: Session,
  personId: string,
  passphrase: string,
): Promise<{ readonly person: Person; readonly secret: Buffer }> {
  const open = requireUnlocked(session)
  requireStanding(open, personId)
  const { kdf, sealedKey } = found(findPersonKey(open.database, personId), 'person', personId)
  if (kdf === null) {
    await session.verify(passphrase)
    const { vaultKey } = requireUnlocked(session)
    return {
      person: requireStanding(requireUnlocked(session), personId),
      secret: opened(unseal(vaultKey, sealedKey, personId), personId),
    }
  }
  const key = await tryPassphrase(session, open, personId, passphrase, kdf)
  try {
    // Retired while the passphrase was being tried, they no longer act.
    const person = requireStanding(requireUnlocked(session), personId)
    const secret = unseal(key, sealedKey, boundTo(personId, kdf))
    if (secret === null) throw wrong(requireUnlocked(session), personId)
    putThrottle(requireUnlocked(session).database, personId, NO_THROTTLE)
    return { person, secret }
  } finally {
    key.fill(0)
  }
}

/** The failure is in the store before the guess is tried: killing the process mid-way gives no free guesses. */
function tryPassphrase(
  session: Session,
  open: OpenWorkspace,
  personId: string,
  passphrase: string,
  kdf: PersonKdf,
): Promise<Buffer> {
  const now = open.now()
  open.database.transaction(() => {
    const throttle = withClockGuard(found(findPersonKey(open.database, personId), 'person', personId).throttle, now)
    const until = throttledUntil(throttle, now)
    if (until !== null)
      throw new AppError('throttled', 'Too many wrong passphrases', {
        until: until.toISOString(),
        seconds: Math.ceil((until.getTime() - now.getTime()) / 1000),
      })
    putThrottle(requireUnlocked(session).database, personId, afterFailure(throttle, now))
  })
  return derivePassphraseKey(passphrase, Buffer.from(kdf.salt, 'base64'), kdf)
}

function wrong({ database, now }: OpenWorkspace, personId: string): AppError {
  const throttle = findPersonKey(database, personId)?.throttle ?? NO_THROTTLE
  const until = throttledUntil(throttle, now())
  return new AppError('wrong-passphrase', 'The passphrase is wrong', {
    failures: throttle.failures,
    ...(until === null ? {} : { until: until.toISOString() }),
  })
}

function opened(secret: Buffer | null, personId: string): Buffer {
  if (secret === null) throw new AppError('database-damaged', 'The signing key does not open', { person: personId })
  return secret
}
