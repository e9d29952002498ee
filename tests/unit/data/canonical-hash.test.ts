import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { canonicalHash } from '../../../electron/data/canonical-hash.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

it('hashes the RFC 8785 form, whatever the order of the keys', () => {
  expect(canonicalHash({ b: 1, a: 'é' })).toBe(sha256('{"a":"é","b":1}'))
  expect(canonicalHash({ a: 1 }, 'before')).toBe(sha256('before{"a":1}'))
})

it('hashes half of a surrogate pair as the database stores it, and a written one as it is written', () => {
  // Twice: the second answer must not depend on what the first left behind.
  for (let turn = 0; turn < 2; turn += 1) {
    expect(canonicalHash({ '\udc00': 'a\ud800' })).toBe(sha256('{"\ufffd":"a\ufffd"}'))
    expect(canonicalHash('\\ud800 \\\ud800')).toBe(sha256(JSON.stringify('\\ud800 \\\ufffd')))
    expect(canonicalHash('😀')).toBe(sha256('"😀"'))
  }
})

it('refuses what is no JSON value', () => {
  expect(() => canonicalHash(undefined)).toThrow(TypeError)
})
