import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { firstRunFaults } from '../../../../renderer/features/first-run/first-run-faults.ts'
import { REFUSED_STRENGTHS, passphraseStrength } from '../../../../renderer/ui/passphrase-strength.ts'
import { checkPassphrase } from '../../../../electron/data/vault/check-passphrase.ts'
import { VERSION } from '../../../../renderer/ui/version.ts'

const refused = (passphrase: string): boolean => {
  try {
    checkPassphrase(passphrase)
    return false
  } catch {
    return true
  }
}

describe('the strength of a passphrase', () => {
  it.each([
    ['', 'empty'],
    ['onze lettre', 'short'],
    ['aaaaaaaaaaaa', 'weak'],
    ['salutsalutxs', 'fair'],
    ['abcdabcdabcd', 'guessable'],
    ['123456789012', 'guessable'],
    ['passwordpassword', 'guessable'],
    ['motdepasse12', 'guessable'],
    ['quatre mots b', 'good'],
    ['quatre mots bien longs', 'strong'],
  ])('"%s" is %s', (passphrase, strength) => {
    expect(passphraseStrength(passphrase)).toBe(strength)
  })

  it.each(['', 'onze lettre', 'aaaaaaaaaaaa', 'abcabcabcabc', 'abcdabcdabcd', 'motdepasse12', 'quatre mots bien longs'])(
    'lets through exactly what the vault accepts: "%s"',
    (passphrase) => {
      expect(REFUSED_STRENGTHS.has(passphraseStrength(passphrase))).toBe(refused(passphrase))
    },
  )
})

it('takes the name of the workspace and of the person for a word that others know', () => {
  expect(passphraseStrength('Ministère de Valmont', ['Ministère de Valmont'])).toBe('guessable')
  expect(passphraseStrength('Ministère de Valmont', [])).not.toBe('guessable')
})

it('says field by field what keeps the first screen from being sent', () => {
  const form = {
    name: 'M',
    person: 'P',
    role: 'editor',
    passphrase: 'quatre mots bien longs',
    again: 'quatre mots bien longs',
    demo: true,
  } as const
  expect(firstRunFaults(form)).toEqual({})
  expect(firstRunFaults({ ...form, name: ' ', person: '', passphrase: 'court', again: 'cour' })).toEqual({
    name: 'empty',
    person: 'empty',
    passphrase: 'short',
    again: 'different',
  })
})

it('shows the version of the package', () => {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../../../package.json', import.meta.url), 'utf8'))
  expect(manifest).toMatchObject({ version: VERSION })
})
