import { randomBytes } from 'node:crypto'
import { AppError } from '../../../shared/errors/app-error.ts'
import type { Argon2Cost } from '../vault/argon2-cost.ts'
import { calibrateArgon2 } from '../vault/calibrate-argon2.ts'
import { unwrapDataKey, wrapDataKey } from '../vault/data-key-wrap.ts'
import { derivePassphraseKey } from '../vault/derive-passphrase-key.ts'
import type { FactorHolder } from '../vault/factor-holder.ts'
import type { HeaderFile } from '../vault/header-file.ts'
import { afterFailure, NO_THROTTLE, throttledUntil, withClockGuard } from '../vault/throttle.ts'
import type { WorkspaceHeader } from '../vault/workspace-header.ts'
import { wrappingKey } from '../vault/wrapping-key.ts'

interface GateOptions {
  readonly header: HeaderFile
  readonly now: () => Date
  /** Fixes the cost instead of calibrating it. Tests alone set it. */
  readonly argon2Cost?: Argon2Cost | undefined
  /** The keychain's part of the key, read at each opening. */
  readonly factor: FactorHolder
}

/** The only place that turns a passphrase into the data key. */
interface PassphraseGate {
  /** The data key; the caller wipes it. Throws `throttled`, `wrong-passphrase`, `not-initialised` or `keychain-unavailable`. */
  readonly open: (passphrase: string) => Promise<Buffer>
  /**
   * A header that wraps the data key under this passphrase, and this factor of the keychain when there is one, with a
   * new salt. It is not written yet.
   */
  readonly wrap: (
    passphrase: string,
    dataKey: Uint8Array,
    base: HeaderBase,
    factor: Uint8Array | null,
  ) => Promise<WorkspaceHeader>
}

type HeaderBase = Pick<WorkspaceHeader, 'name' | 'language' | 'theme' | 'createdAt' | 'demo'>

export function createPassphraseGate(options: GateOptions): PassphraseGate {
  const { header: file, now } = options

  return {
    open: async (passphrase) => {
      const header = file.read()
      if (header === null) throw new AppError('not-initialised', 'There is no workspace in this profile')
      const throttle = withClockGuard(header.throttle, now())
      if (throttle !== header.throttle) file.write({ ...header, throttle })
      const until = throttledUntil(throttle, now())
      if (until !== null)
        throw new AppError('throttled', 'Too many wrong passphrases', {
          until: until.toISOString(),
          seconds: Math.ceil((until.getTime() - now().getTime()) / 1000),
        })
      const factor = header.factors.includes('keychain') ? options.factor.factor : null
      if (header.factors.includes('keychain') && factor === null)
        throw new AppError('keychain-unavailable', 'The keychain does not give its part of the key')
      // The failure is on the disk before the guess is tried: killing the process mid-way gives no free guesses.
      const failed = { ...header, throttle: afterFailure(throttle, now()) }
      file.write(failed)
      const key = await deriveKey(passphrase, header.kdf, factor)
      try {
        const dataKey = unwrapDataKey(key, header)
        if (dataKey === null) {
          const next = throttledUntil(failed.throttle, now())
          throw new AppError('wrong-passphrase', 'The passphrase is wrong', {
            failures: failed.throttle.failures,
            ...(next === null ? {} : { until: next.toISOString() }),
          })
        }
        // Read again: the theme may have changed while the key was derived.
        file.write({ ...(file.read() ?? header), throttle: NO_THROTTLE })
        return dataKey
      } finally {
        key.fill(0)
      }
    },
    wrap: async (passphrase, dataKey, base, factor) => {
      const cost = options.argon2Cost ?? (await calibrateArgon2())
      const bound = {
        format: 'unisson-workspace/1',
        createdAt: base.createdAt,
        factors: factor === null ? ['passphrase'] : ['passphrase', 'keychain'],
        kdf: { algorithm: 'argon2id', ...cost, salt: randomBytes(32).toString('base64') },
      } satisfies Partial<WorkspaceHeader>
      const key = await deriveKey(passphrase, bound.kdf, factor)
      try {
        return { ...base, ...bound, wrappedKey: wrapDataKey(key, dataKey, bound), throttle: NO_THROTTLE }
      } finally {
        key.fill(0)
      }
    },
  }
}

async function deriveKey(passphrase: string, kdf: WorkspaceHeader['kdf'], factor: Uint8Array | null): Promise<Buffer> {
  const passphraseKey = await derivePassphraseKey(passphrase, Buffer.from(kdf.salt, 'base64'), kdf)
  try {
    return wrappingKey(passphraseKey, factor)
  } finally {
    passphraseKey.fill(0)
  }
}
