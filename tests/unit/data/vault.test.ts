import { describe, expect, it } from 'vitest'
import { calibrateArgon2 } from '../../../electron/data/vault/calibrate-argon2.ts'
import { checkPassphrase } from '../../../electron/data/vault/check-passphrase.ts'
import { derivePassphraseKey } from '../../../electron/data/vault/derive-passphrase-key.ts'
import { seal, unseal } from '../../../electron/data/vault/sealed-box.ts'
import { deriveWorkspaceKeys } from '../../../electron/data/vault/workspace-keys.ts'
import { wrappingKey } from '../../../electron/data/vault/wrapping-key.ts'

const key = new Uint8Array(32).fill(1)

describe('the sealed box', () => {
  it('opens only with the key, the associated data and every byte', () => {
    const sealed = seal(key, Buffer.from('secret'), 'account--1')
    expect(unseal(key, sealed, 'account--1')?.toString()).toBe('secret')
    expect(unseal(new Uint8Array(32), sealed, 'account--1')).toBeNull()
    expect(unseal(key, sealed, 'account--2')).toBeNull()
    for (let index = 0; index < sealed.length; index += 1) {
      const changed = Buffer.from(sealed)
      changed[index] = (changed[index] ?? 0) ^ 1
      expect(unseal(key, changed, 'account--1')).toBeNull()
    }
    expect(unseal(key, sealed.subarray(0, 20), 'account--1')).toBeNull()
  })

  it('never seals twice the same way', () => {
    expect(seal(key, Buffer.from('x'), '').equals(seal(key, Buffer.from('x'), ''))).toBe(false)
  })
})

describe('keys', () => {
  it('of the database, of the vault and of the signatures differ, and all depend on the data key', () => {
    const one = deriveWorkspaceKeys(key)
    const other = deriveWorkspaceKeys(new Uint8Array(32).fill(2))
    const all = [one, other].flatMap(({ database, vault, signing }) => [database, vault, signing])
    expect(new Set(all.map((each) => each.toString('hex'))).size).toBe(6)
    expect(deriveWorkspaceKeys(key)).toEqual(one)
  })

  it('need the second factor when there is one', () => {
    expect(wrappingKey(key, null).equals(wrappingKey(key, new Uint8Array(32).fill(9)))).toBe(false)
  })

  it('are Argon2id as its reference implementation gives them', async () => {
    // argon2 of the reference implementation (P-H-C, version 0x13): -id -t 2 -m 16 -p 1 -l 32, "password", "somesalt".
    const known = '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7'
    const cost = { memoryKibibytes: 65_536, passes: 2, lanes: 1 }
    expect((await derivePassphraseKey('password', Buffer.from('somesalt'), cost)).toString('hex')).toBe(known)
  })

  it('are the same however the accents were typed', async () => {
    const cost = { memoryKibibytes: 64, passes: 1, lanes: 1 }
    const derive = (passphrase: string) => derivePassphraseKey(passphrase, Buffer.alloc(16), cost)
    expect(await derive('e\u0301te\u0301')).toEqual(await derive('été'))
  })
})

describe('passphrases', () => {
  it.each(['', 'elevenchars', 'aaaaaaaaaaaaaaaa', '🔑🔑🔑'])('refuses %j', (passphrase) => {
    expect(() => {
      checkPassphrase(passphrase)
    }).toThrowError(expect.objectContaining({ code: 'weak-passphrase' }) as Error)
  })

  it.each(['twelve chars', 'пароль из слов', '外交部发言人就北京会议发表'])('takes %j', (passphrase) => {
    expect(() => {
      checkPassphrase(passphrase)
    }).not.toThrow()
  })
})

describe('calibration', () => {
  it('asks for 256 MiB and about 0.7 s', async () => {
    const cost = await calibrateArgon2()
    expect(cost.memoryKibibytes).toBe(256 * 1024)
    expect(cost.passes).toBeGreaterThanOrEqual(2)
  })
})
